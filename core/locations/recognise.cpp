#include "core/locations/recognise.h"

#include <QRegularExpression>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The first line that is not blank, without what only the clipboard put there.
QString oneLine(QStringView text)
{
    QString line;
    for (const QStringView part : text.tokenize(u'\n')) {
        line.clear();
        for (const QChar character : part) {
            const auto category = character.category();
            if (category != QChar::Other_Control && category != QChar::Other_Format)
                line += character;
        }
        line = line.trimmed();
        if (!line.isEmpty())
            break;
    }
    for (const auto &[open, close] : {std::pair{u'"', u'"'}, {u'<', u'>'}, {u'「', u'」'}}) {
        if (line.size() > 1 && line.front() == open && line.back() == close)
            line = line.sliced(1, line.size() - 2).trimmed();
    }
    return line;
}

QString captured(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured(1);
}

bool hostEnds(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

bool hostEndsInAny(const QString &host, std::initializer_list<QLatin1StringView> domains)
{
    return std::ranges::any_of(domains, [&](QLatin1StringView domain) { return hostEnds(host, domain); });
}

/// An address of the web in its parts, escapes resolved.
struct Address {
    explicit Address(const QUrl &url)
        : host(url.host().toLower())
        , path(url.path(QUrl::FullyDecoded))
        , query(url.query(QUrl::FullyDecoded))
    {
    }

    QString host;
    QString path;
    QString query;
};

bool recogniseMicrosoft(const Address &address, RecognisedPlace &place)
{
    if (hostEnds(address.host, "teams.microsoft.com"_L1)
        || hostEnds(address.host, "teams.cloud.microsoft"_L1)) {
        place.kind = LocationKind::Teams;
        return true;
    }
    const bool isLiveDrive = hostEndsInAny(address.host, {"onedrive.live.com"_L1, "1drv.ms"_L1});
    if (!isLiveDrive && !hostEnds(address.host, "sharepoint.com"_L1))
        return false;
    const bool isPersonal = isLiveDrive || address.host.section(u'.', 0, 0).endsWith("-my"_L1);
    place.kind = isPersonal ? LocationKind::Onedrive : LocationKind::Sharepoint;
    place.personal = isPersonal ? Flag::Yes : Flag::Unknown;
    // A sharing link holds an identity: /:w:/s/site/Ey…, Doc.aspx?sourcedoc={…}, file.docx?d=w….
    static const QRegularExpression sharing(u"^/:[a-z]:/(?:[rsgtp]/)*(?:.*/)?([A-Za-z0-9_-]{20,})$"_s);
    static const QRegularExpression document(u"(?:^|&)(?:sourcedoc|d|UniqueId)=\\{?([A-Za-z0-9-]{20,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    place.stableId = captured(sharing, address.path);
    if (place.stableId.isEmpty())
        place.stableId = captured(document, address.query);
    return true;
}

bool recogniseBoxAndGoogle(const Address &address, RecognisedPlace &place)
{
    if (hostEnds(address.host, "box.com"_L1)) {
        static const QRegularExpression identity(u"/(?:file|folder|s)/([A-Za-z0-9]+)"_s);
        place.kind = LocationKind::Box;
        place.stableId = captured(identity, address.path);
        return true;
    }
    if (hostEndsInAny(address.host, {"drive.google.com"_L1, "docs.google.com"_L1})) {
        static const QRegularExpression identity(u"/(?:d|folders)/([A-Za-z0-9_-]{10,})"_s);
        static const QRegularExpression asked(u"(?:^|&)id=([A-Za-z0-9_-]{10,})"_s);
        place.kind = LocationKind::GoogleDrive;
        place.stableId = captured(identity, address.path);
        if (place.stableId.isEmpty())
            place.stableId = captured(asked, address.query);
        return true;
    }
    return false;
}

bool recogniseWiki(const Address &address, RecognisedPlace &place)
{
    static const QRegularExpression page(u"/(?:wiki/)?spaces/[^/]+/pages/(?:edit-v2/)?([0-9]+)"_s);
    static const QRegularExpression pageId(u"(?:^|&)pageId=([0-9]+)"_s);
    static const QRegularExpression issue(u"/browse/([A-Z][A-Z0-9_]+-[0-9]+)"_s);
    const bool isAtlassian = hostEnds(address.host, "atlassian.net"_L1);
    if (const QString key = captured(issue, address.path); !key.isEmpty()) {
        place.kind = LocationKind::Jira;
        place.stableId = key;
        return true;
    }
    const bool isOldPage = address.path.contains("/pages/viewpage.action"_L1);
    if (page.match(address.path).hasMatch() || isOldPage || address.path.contains("/display/"_L1)
        || (isAtlassian && address.path.startsWith("/wiki/"_L1))) {
        place.kind = LocationKind::Confluence;
        place.stableId = isOldPage ? captured(pageId, address.query) : captured(page, address.path);
        return true;
    }
    if (isAtlassian) {
        place.kind = LocationKind::Jira;
        return true;
    }
    return false;
}

bool recogniseBacklog(const Address &address, RecognisedPlace &place)
{
    if (!hostEndsInAny(address.host, {"backlog.jp"_L1, "backlog.com"_L1, "backlogtool.com"_L1}))
        return false;
    static const QRegularExpression issue(u"^/view/([A-Z][A-Z0-9_]*-[0-9]+)"_s);
    static const QRegularExpression wikiPage(u"^/alias/wiki/([0-9]+)"_s);
    static const QRegularExpression file(u"^/file/[^/]+/(.+)$"_s);
    if (const QString key = captured(issue, address.path); !key.isEmpty()) {
        place.kind = LocationKind::BacklogIssue;
        place.stableId = key;
    } else if (address.path.startsWith("/file/"_L1) || address.path.startsWith("/downloadAttachment/"_L1)) {
        place.kind = LocationKind::BacklogFile;
    } else if (address.path.startsWith("/git/"_L1)) {
        return false;
    } else {
        place.kind = LocationKind::BacklogWiki;
        place.stableId = captured(wikiPage, address.path);
    }
    return true;
}

/// host/owner/repository with a state and a path: blob/REF/PATH, -/blob/REF/PATH, src/REF/PATH.
bool recogniseGit(const Address &address, RecognisedPlace &place)
{
    static const QRegularExpression inTree(
        u"^(/.+?)/(?:-/)?(?:blob|tree|raw|blame|src(?:/(?:branch|tag|commit))?)/([^/]+)(?:/(.*))?$"_s);
    const auto match = inTree.match(address.path);
    const bool isHost = hostEndsInAny(address.host, {"github.com"_L1, "gitlab.com"_L1, "bitbucket.org"_L1})
        || address.host.startsWith("git."_L1) || address.host.startsWith("gitlab."_L1)
        || address.host.startsWith("github."_L1);
    if (!match.hasMatch() && !isHost && !address.path.endsWith(".git"_L1)
        && !address.path.startsWith("/git/"_L1))
        return false;
    place.kind = LocationKind::Git;
    QString repository = match.hasMatch() ? match.captured(1) : address.path;
    if (repository.endsWith(".git"_L1))
        repository.chop(4);
    place.gitRepo = address.host + repository;
    place.gitRef = match.captured(2);
    place.gitPath = match.captured(3);
    return true;
}

void recogniseWeb(const QUrl &url, RecognisedPlace &place)
{
    const Address address(url);
    for (const auto recognise :
        {recogniseMicrosoft, recogniseBoxAndGoogle, recogniseBacklog, recogniseGit, recogniseWiki}) {
        if (recognise(address, place))
            return;
    }
    const bool isConsole = hostEndsInAny(
        address.host, {"console.aws.amazon.com"_L1, "portal.azure.com"_L1, "console.cloud.google.com"_L1});
    place.kind = isConsole ? LocationKind::CloudConsole : LocationKind::OtherUrl;
}

/// `git@host:owner/repository.git`
bool recogniseGitRemote(const QString &line, RecognisedPlace &place)
{
    static const QRegularExpression remote(
        u"^(?:ssh://)?[A-Za-z0-9._-]+@([A-Za-z0-9.-]+)[:/]([^\\s:]+?)(?:\\.git)?/?$"_s);
    const auto match = remote.match(line);
    if (!match.hasMatch() || !match.captured(2).contains(u'/'))
        return false;
    place.kind = LocationKind::Git;
    place.gitRepo = match.captured(1) + u'/' + match.captured(2);
    return true;
}

/// Folders of a person's own: their home, desktop, downloads, or a personal OneDrive.
bool isPersonalPath(const QString &path)
{
    static const QRegularExpression home(
        u"^(?:[A-Za-z]:[\\\\/](?:Users|Documents and Settings)[\\\\/]|/home/|/Users/|~/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return home.match(path).hasMatch();
}

bool recognisePath(const QString &line, RecognisedPlace &place)
{
    static const QRegularExpression drive(u"^([A-Za-z]):[\\\\/]"_s);
    static const QRegularExpression share(u"^(?:\\\\\\\\|//)[^\\\\/?.\\s][^\\\\/]*[\\\\/][^\\\\/]"_s);
    if (share.match(line).hasMatch() || line.startsWith("smb://"_L1)) {
        place.kind = LocationKind::FileShare;
        return true;
    }
    if (const auto match = drive.match(line); match.hasMatch()) {
        // C: is the machine's own disk; later letters usually are shares that somebody connected.
        const bool isOwn = match.captured(1).toUpper() <= u"D"_s;
        place.kind = isOwn ? LocationKind::LocalPath : LocationKind::MappedDrive;
        place.personal = isPersonalPath(line) ? Flag::Yes : Flag::Unknown;
        return true;
    }
    static const QRegularExpression variable(u"^\\$\\{[A-Za-z0-9_]+\\}[\\\\/]"_s);
    if (variable.match(line).hasMatch()) {
        place.kind = LocationKind::FileShare;
        return true;
    }
    if ((line.startsWith(u'/') && !line.startsWith("//"_L1)) || line.startsWith("~/"_L1)) {
        place.kind = LocationKind::LocalPath;
        place.personal = isPersonalPath(line) ? Flag::Yes : Flag::Unknown;
        return true;
    }
    return false;
}

/// file:///C:/x, file://server/share/x → the path as people write it.
QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.host().isEmpty())
        return u"//"_s + url.host() + path;
    static const QRegularExpression drive(u"^/[A-Za-z]:/"_s);
    return drive.match(path).hasMatch() ? path.sliced(1) : path;
}

} // namespace

RecognisedPlace recognisePlace(QStringView text)
{
    RecognisedPlace place;
    place.address = oneLine(text);
    const QUrl url(place.address, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == "file"_L1)
        place.address = pathOf(url);
    if (recognisePath(place.address, place))
        return place;
    if ((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty())
        recogniseWeb(url, place);
    else if (scheme == "mailto"_L1 || scheme == "mid"_L1 || scheme == "message"_L1)
        place.kind = LocationKind::Email;
    else
        recogniseGitRemote(place.address, place);
    return place;
}

bool isPathKind(LocationKind kind)
{
    return kind == LocationKind::FileShare || kind == LocationKind::MappedDrive
        || kind == LocationKind::LocalPath;
}

} // namespace tsuzuri
