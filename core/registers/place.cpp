#include "core/registers/place.h"

#include "core/model/records.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u" › "_s + second;
}

/// The folders of a path without its file; a last part with a dot counts as a file.
QStringList foldersOf(const QString &path)
{
    QStringList parts = QString(path).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > 1 && parts.last().contains(u'.'))
        parts.removeLast();
    return parts;
}

/// \\server\share\…\folder\file: share and innermost folder.
QString sharePlace(const QString &address)
{
    const QStringList parts = foldersOf(address);
    if (parts.size() < 2)
        return address;
    return parts.size() == 2 ? parts[1] : joined(parts[1], parts.last());
}

/// Q:\…\folder\file: drive and innermost folder.
QString drivePlace(const QString &address)
{
    const QStringList parts = foldersOf(address);
    if (parts.isEmpty())
        return address;
    return parts.size() == 1 ? parts[0] : joined(parts[0], parts.last());
}

/// What follows in a web address after one of these, the first that there is: the site, the space, the issue.
QString placeOf(const QUrl &url)
{
    static const QStringList markers{u"sites"_s, u"teams"_s, u"personal"_s, u"spaces"_s, u"display"_s,
        u"view"_s, u"browse"_s, u"wiki"_s, u"folders"_s, u"file"_s, u"d"_s};
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &marker : markers) {
        const qsizetype place = parts.indexOf(marker, 0, Qt::CaseInsensitive);
        if (place >= 0 && place + 1 < parts.size())
            return parts[place + 1];
    }
    return url.host();
}

QString webPlace(const Location &location, const QString &label)
{
    const QUrl url(location.address.trimmed());
    return joined(label, url.host().isEmpty() ? location.address : placeOf(url));
}

QString cabinetPlace(const Location &location, const Words &words)
{
    QStringList parts{location.site.best(words.language()), location.room.best(words.language())};
    if (!location.cabinet.isEmpty() && !location.shelf.isEmpty())
        parts += words.text(places::cabinetShelf, {location.cabinet, location.shelf});
    else if (!location.cabinet.isEmpty())
        parts += words.text(places::cabinet, {location.cabinet});
    parts.removeAll(QString());
    return parts.isEmpty() ? location.address : parts.join(u' ');
}

QString gitPlace(const Location &location)
{
    return joined(u"Git"_s, location.gitRepo.isEmpty() ? QUrl(location.address).host() : location.gitRepo);
}

} // namespace

QString placeText(const Location &location, const Words &words)
{
    static const int kindField = kindInfo(Kind::Location).fieldIndex(u"kind");
    const auto label = [&] {
        return words.choice(Kind::Location, kindField, QString::fromLatin1(code(location.kind)));
    };
    switch (location.kind) {
    case LocationKind::Unset:
    case LocationKind::Email:
        return location.address;
    case LocationKind::FileShare:
        return sharePlace(location.address);
    case LocationKind::MappedDrive:
        return drivePlace(location.address);
    case LocationKind::LocalPath:
        return location.personal == Flag::Yes ? words.text(places::personalComputer)
                                              : drivePlace(location.address);
    case LocationKind::Confluence:
    case LocationKind::BacklogWiki:
        return webPlace(location, words.text(places::wiki));
    case LocationKind::BacklogIssue:
    case LocationKind::BacklogFile:
        return webPlace(location, u"Backlog"_s);
    case LocationKind::Git:
        return gitPlace(location);
    case LocationKind::PhysicalCabinet:
        return cabinetPlace(location, words);
    case LocationKind::OtherUrl:
        return webPlace(location, u""_s);
    default:
        return webPlace(location, label());
    }
}

} // namespace tsuzuri
