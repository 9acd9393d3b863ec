#pragma once

#include "core/base/localized_text.h"
#include "ui/support/appearance.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

class QSettings;

namespace tsuzuri {

enum class Kind : std::uint8_t;

enum class Density : std::uint8_t { Normal, Dense };

/// What a person has chosen on this computer. Each setting has its name and default here and nowhere else.
class Preferences {
public:
    /// The settings must outlive it.
    explicit Preferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Of the system, where nothing was chosen yet.
    Language language() const;
    void setLanguage(Language language);
    Theme theme() const;
    void setTheme(Theme theme);
    Density density() const;
    void setDensity(Density density);

    /// Newest first, without folders that are gone.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &folder);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    int detailWidth() const; ///< 0: not chosen
    void setDetailWidth(int width);
    bool isDetailShown() const;
    void setDetailShown(bool isShown);

    /// Names for the shares, with the folder where this computer finds each.
    QMap<QString, QString> shareFolders() const;
    void setShareFolders(const QMap<QString, QString> &folders);
    /// Identity of the person who sits here, "" until somebody has said so.
    QString self() const;
    void setSelf(const QString &person);

    /// Keys of columns in order, each as "key:width"; empty: the usual ones.
    QStringList columns(Kind kind) const;
    void setColumns(Kind kind, const QStringList &columns);
    /// Of the text in tables, per cent.
    int tableZoom() const;
    void setTableZoom(int percent);
    /// Id of the saved view that was chosen last; "" where none was.
    QString savedView(Kind kind) const;
    void setSavedView(Kind kind, const QString &id);

private:
    QSettings &m_settings;
};

} // namespace tsuzuri
