#include "core/locations/pasted_places.h"

#include "core/base/fold.h"

#include <QRegularExpression>
#include <QUrl>

#include <map>
#include <set>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 5000;
constexpr qsizetype shortestTitle = 4; // characters; shorter ones are in many names by chance

/// What stands before an address in a mail: quotation, bullets, numbering.
QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        u"^(?:[>＞|\\s]+|[・•●○■□◆◇※*+–-]\\s*|\\(?[0-9０-９]{1,3}[.)．）]\\s+|[①-⑳]\\s*)+"_s);
    const auto match = bullet.match(line);
    return match.hasMatch() ? line.sliced(match.capturedLength()) : line;
}

/// The address within a line of words: "規程はこちら: https://…"
QString addressWithin(const QString &line)
{
    static const QRegularExpression address(
        u"(?:https?://[^\\s<>「」\"]+|\\\\\\\\[^\\s\\\\/]+\\\\.+|\\$\\{[A-Za-z0-9_]+\\}[\\\\/].+|(?<![A-Za-z])[A-Za-z]:\\\\.+)$"_s);
    return address.match(line).captured();
}

/// The last part of an address, escapes resolved, without its suffix.
QString nameOf(const QString &address)
{
    QString path = address.section(u'?', 0, 0).section(u'#', 0, 0);
    if (address.startsWith("http"_L1))
        path = QUrl::fromPercentEncoding(path.toUtf8());
    const QString name = path.replace(u'\\', u'/').section(u'/', -1, -1, QString::SectionSkipEmpty);
    static const QRegularExpression suffix(u"\\.[A-Za-z0-9]{1,5}$"_s);
    return QString(name).remove(suffix);
}

/// The title that a file's name tells: without number, version, date and marks between them.
LocalizedText titleOf(const QString &name)
{
    static const QRegularExpression number(u"^[A-Za-z]{1,6}-?[0-9]{1,6}(?:[_ \u3000-]+|$)"_s);
    static const QRegularExpression version(
        u"[_ \u3000-]*(?:第[0-9０-９.]+版|[vV](?:er)?[ ._]?[0-9][0-9.]*|r[0-9]+|[0-9]{8})$"_s);
    QString title = QString(name).remove(number).remove(version).replace(u'_', u' ').trimmed();
    if (title.isEmpty())
        title = name;
    LocalizedText text;
    const bool isJapanese =
        std::ranges::any_of(title, [](QChar character) { return character.unicode() >= 0x3000; });
    text.edit(isJapanese ? Language::Japanese : Language::English, title);
    return text;
}

/// Of pages that are known by a number only.
bool isNumber(const QString &name)
{
    return std::ranges::all_of(name, [](QChar character) { return character.isDigit(); });
}

/// How addresses are compared: separators and case of paths, and whether a variable stands for the folder.
QString keyOf(const QString &address, const PathVariables &variables)
{
    const QString whole = variables.expand(address).value_or(address);
    return whole.startsWith("http"_L1) ? whole : fold(QString(whole).replace(u'\\', u'/'));
}

/// Finds the document or the version that a file is.
class Recogniser {
public:
    explicit Recogniser(const Dataset &data)
        : m_data(data)
    {
        for (const Document &document : data.table<Document>()) {
            m_numbers.insert(foldTight(document.ref), &document);
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString title = foldTight(document.title.in(language));
                if (title.size() >= shortestTitle)
                    m_titles.emplace_back(title, &document);
            }
        }
        std::ranges::stable_sort(m_titles, std::greater(),
            [](const auto &title) { return title.first.size(); }); // the longest wins
        for (const DocumentVersion &version : data.table<DocumentVersion>()) {
            m_versions[version.document].push_back(&version);
            for (const QString &sha256 : {version.sha256, version.capturedSha256})
                addContent(sha256, {Kind::DocumentVersion, version.id.uuid});
        }
        for (const Location &location : data.table<Location>()) {
            if (location.subject.kind == Kind::Document || location.subject.kind == Kind::DocumentVersion)
                addContent(location.sha256, location.subject);
        }
    }

    void recognise(PastedPlace &line) const
    {
        const QString name = nameOf(line.place.address);
        if (const auto content = m_contents.constFind(line.sha256);
            !line.sha256.isEmpty() && content != m_contents.cend()) {
            line.by = PastedPlace::By::Content;
            line.subject = *content;
        } else if (const Document *numbered = byNumber(name)) {
            line.by = PastedPlace::By::Number;
            line.subject = versionOf(*numbered, name);
        } else if (const Document *titled = byTitle(name)) {
            line.by = PastedPlace::By::Title;
            line.subject = versionOf(*titled, name);
        }
        line.state = line.subject.isNull() ? PastedPlace::State::New : PastedPlace::State::Known;
        if (line.subject.isNull())
            line.title = titleOf(isNumber(name) ? line.place.address : name);
    }

private:
    void addContent(const QString &sha256, const AnyId &subject)
    {
        if (!sha256.isEmpty() && !m_contents.contains(sha256))
            m_contents.insert(sha256, subject);
    }
    const Document *byNumber(const QString &name) const
    {
        static const QRegularExpression number(u"(?<![A-Za-z0-9])[A-Za-z]{1,6}[-_]?[0-9]{1,6}(?![0-9])"_s);
        for (const auto &match : number.globalMatch(name)) {
            if (const Document *document =
                    m_numbers.value(foldTight(QString(match.captured()).replace(u'_', u'-'))))
                return document;
        }
        return nullptr;
    }
    const Document *byTitle(const QString &name) const
    {
        const QString folded = foldTight(name);
        const auto found =
            std::ranges::find_if(m_titles, [&](const auto &title) { return folded.contains(title.first); });
        return found == m_titles.end() ? nullptr : found->second;
    }
    /// The version whose label stands in the name, else the document.
    AnyId versionOf(const Document &document, const QString &name) const
    {
        const QString folded = foldTight(name);
        const auto versions = m_versions.find(document.id);
        const DocumentVersion *best = nullptr;
        if (versions != m_versions.end()) {
            for (const DocumentVersion *version : versions->second) {
                const QString label = foldTight(version->label);
                if (!label.isEmpty() && folded.endsWith(label)
                    && (!best || label.size() > best->label.size()))
                    best = version;
            }
        }
        return best ? AnyId{Kind::DocumentVersion, best->id.uuid} : AnyId{Kind::Document, document.id.uuid};
    }

    const Dataset &m_data;
    QHash<QString, const Document *> m_numbers;
    std::vector<std::pair<QString, const Document *>> m_titles;
    std::map<Id<Document>, std::vector<const DocumentVersion *>> m_versions;
    QHash<QString, AnyId> m_contents;
};

} // namespace

std::vector<PastedPlace> readPastedPlaces(const QString &text)
{
    std::vector<PastedPlace> lines;
    for (const QStringView part : QStringView(text).tokenize(u'\n')) {
        const QString line = part.trimmed().toString();
        if (line.isEmpty() || lines.size() >= mostLines)
            continue;
        PastedPlace read;
        read.line = line;
        read.place = recognisePlace(withoutBullet(line));
        if (read.place.kind == LocationKind::Unset) {
            const QString within = addressWithin(line);
            if (!within.isEmpty())
                read.place = recognisePlace(within);
        }
        read.state =
            read.place.kind == LocationKind::Unset ? PastedPlace::State::NoPlace : PastedPlace::State::New;
        lines.push_back(std::move(read));
    }
    return lines;
}

PastedFiles filesOf(const std::vector<PastedPlace> &lines)
{
    PastedFiles files;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isPathKind(lines[i].place.kind)) {
            files.places.push_back({{}, lines[i].place.address, {}});
            files.lines.push_back(i);
        }
    }
    return files;
}

void matchPastedPlaces(const Dataset &data, const PathVariables &variables, std::vector<PastedPlace> &lines)
{
    QHash<QString, const Location *> recorded;
    for (const Location &location : data.table<Location>()) {
        if (!location.address.isEmpty() && location.retired != Flag::Yes)
            recorded.insert(keyOf(location.address, variables), &location);
    }
    const Recogniser recogniser(data);
    QHash<QString, AnyId> above;
    for (PastedPlace &line : lines) {
        if (line.state == PastedPlace::State::NoPlace)
            continue;
        const QString key = keyOf(line.place.address, variables);
        line.place.address = variables.shorten(line.place.address);
        if (const Location *known = recorded.value(key)) {
            line.state = PastedPlace::State::Duplicate;
            line.recorded = known->id;
            line.subject = known->subject;
        } else if (above.contains(key)) {
            line.state = PastedPlace::State::Duplicate;
            line.subject = above.value(key);
        } else {
            recogniser.recognise(line);
            above.insert(key, line.subject);
        }
    }
}

ChangeSet changesOf(const Dataset &data, const std::vector<PastedPlace> &lines)
{
    ChangeSet changes(u"import"_s);
    RefNumbers numbers(data, Kind::Document);
    std::set<Uuid> withMaster; // subjects that have a master copy already
    for (const Location &location : data.table<Location>()) {
        if (location.isPrimary == Flag::Yes && location.retired != Flag::Yes)
            withMaster.insert(location.subject.uuid);
    }
    for (const PastedPlace &line : lines) {
        if (line.state != PastedPlace::State::Known && line.state != PastedPlace::State::New)
            continue;
        Location location;
        location.subject = line.subject;
        if (line.state == PastedPlace::State::New) {
            Document document;
            document.ref = numbers.next();
            document.title = line.title;
            document.existence = Existence::Exists;
            location.subject = {Kind::Document, changes.add(std::move(document)).uuid};
        }
        location.kind = line.place.kind;
        location.address = line.place.address;
        location.stableId = line.place.stableId;
        location.personal = line.place.personal;
        location.gitRepo = line.place.gitRepo;
        location.gitRef = line.place.gitRef;
        location.gitPath = line.place.gitPath;
        location.isPrimary = withMaster.insert(location.subject.uuid).second ? Flag::Yes : Flag::No;
        location.sha256 = line.sha256;
        changes.add(std::move(location));
    }
    return changes;
}

} // namespace tsuzuri
