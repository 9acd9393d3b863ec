#pragma once

#include "core/locations/checker.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tsuzuri {

class Ask;
class FileTaker;
class Preferences;
class SignLabel;
class Task;

/// The copy that the workspace holds of a version of a document: whether there is one, whether the original
/// has changed since, and the taking of it.
class CaptureBar : public QWidget {
    Q_OBJECT

public:
    CaptureBar(Session &session, const Preferences &preferences, Ask &ask, QWidget *parent = nullptr);
    ~CaptureBar() override;

    /// Null: there is no version yet.
    void setVersion(Uuid id);
    void capture(const QString &path);
    FileTaker &taker() const { return *m_taker; }

Q_SIGNALS:
    /// Or disposed of.
    void captured();

private:
    struct Original {
        QString path; ///< where it was found, "" where it was not
        QString sha256;
    };
    const DocumentVersion *version() const;
    void choose();
    void dispose();
    void lookForOriginal();
    static Original find(const std::vector<PlaceToCheck> &places, const CheckOptions &options);
    void showState();
    QString copySentence() const;
    QString originalSentence() const;

    Session &m_session;
    const Preferences &m_preferences;
    Ask &m_ask;
    Uuid m_version;
    SignLabel *m_sign;
    QLabel *m_state;
    QPushButton *m_choose;
    QPushButton *m_again;
    QPushButton *m_dispose;
    FileTaker *m_taker;
    std::optional<Original> m_original; // unset while nobody has looked
    int m_asked = 0; // how often an original was to be looked for
    std::unique_ptr<Task> m_looking;
};

} // namespace tsuzuri
