#include "ui/support/preferences.h"

#include "core/model/kind.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 8;

constexpr int leastZoom = 50;
constexpr int mostZoom = 300;

QString viewKey(Kind kind)
{
    return u"views/"_s + kindCode(kind);
}

QString columnsKey(Kind kind)
{
    return u"columns/"_s + kindCode(kind);
}

} // namespace

Language Preferences::language() const
{
    const QString system = QLocale::system().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
    return m_settings.value("language", system).toString() == "ja"_L1 ? Language::Japanese
                                                                      : Language::English;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue("language", languageCode(language));
}

Theme Preferences::theme() const
{
    const QString name = m_settings.value("theme").toString();
    return name == "light"_L1 ? Theme::Light : name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    constexpr std::array names{"system", "light", "dark"};
    m_settings.setValue("theme", QString::fromLatin1(names[static_cast<std::size_t>(theme)]));
}

Density Preferences::density() const
{
    return m_settings.value("dense", false).toBool() ? Density::Dense : Density::Normal;
}

void Preferences::setDensity(Density density)
{
    m_settings.setValue("dense", density == Density::Dense);
}

QStringList Preferences::recentWorkspaces() const
{
    QStringList folders = m_settings.value("recentWorkspaces").toStringList();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

void Preferences::addRecentWorkspace(const QString &folder)
{
    QStringList folders = recentWorkspaces();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_settings.setValue("recentWorkspaces", folders.first(qMin<qsizetype>(recentLimit, folders.size())));
}

QString Preferences::lastFolder() const
{
    return m_settings.value("lastFolder", QDir::homePath()).toString();
}

void Preferences::setLastFolder(const QString &folder)
{
    m_settings.setValue("lastFolder", folder);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("windowGeometry").toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("windowGeometry", geometry);
}

int Preferences::detailWidth() const
{
    return m_settings.value("detailWidth", 0).toInt();
}

void Preferences::setDetailWidth(int width)
{
    m_settings.setValue("detailWidth", width);
}

bool Preferences::isDetailShown() const
{
    return m_settings.value("detailShown", true).toBool();
}

void Preferences::setDetailShown(bool isShown)
{
    m_settings.setValue("detailShown", isShown);
}

QMap<QString, QString> Preferences::shareFolders() const
{
    QMap<QString, QString> folders;
    m_settings.beginGroup(u"shares"_s);
    for (const QString &name : m_settings.childKeys())
        folders.insert(name, m_settings.value(name).toString());
    m_settings.endGroup();
    return folders;
}

void Preferences::setShareFolders(const QMap<QString, QString> &folders)
{
    m_settings.remove(u"shares"_s);
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder)
        m_settings.setValue("shares/"_L1 + folder.key(), folder.value());
}

QString Preferences::self() const
{
    return m_settings.value("self").toString();
}

void Preferences::setSelf(const QString &person)
{
    m_settings.setValue("self", person);
}

QStringList Preferences::columns(Kind kind) const
{
    return m_settings.value(columnsKey(kind)).toStringList();
}

void Preferences::setColumns(Kind kind, const QStringList &columns)
{
    m_settings.setValue(columnsKey(kind), columns);
}

int Preferences::tableZoom() const
{
    return qBound(leastZoom, m_settings.value("tableZoom", 100).toInt(), mostZoom);
}

void Preferences::setTableZoom(int percent)
{
    m_settings.setValue("tableZoom", qBound(leastZoom, percent, mostZoom));
}

QString Preferences::savedView(Kind kind) const
{
    return m_settings.value(viewKey(kind)).toString();
}

void Preferences::setSavedView(Kind kind, const QString &id)
{
    m_settings.setValue(viewKey(kind), id);
}

} // namespace tsuzuri
