#include "core/intake/filed_before.h"

#include "core/intake/name_words.h"
#include "core/intake/tray_file.h"

#include <map>
#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostVotes = 100; // of a folder, the newest

QString folderKey(const QString &original)
{
    QStringList stems;
    for (const QString &folder : foldersOf(original))
        stems << stemOfName(folder);
    return stems.join(u'/');
}

} // namespace

QStringList foldersOf(const QString &path)
{
    QStringList folders = QString(path).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    if (!folders.isEmpty())
        folders.removeLast();
    return folders;
}

FiledBefore::FiledBefore(const Dataset &data)
    : m_data(data)
{
    const auto &files = data.table<EvidenceFile>().rows();
    m_byHash.reserve(static_cast<qsizetype>(files.size()));
    const std::size_t known = files.size() > memory ? files.size() - memory : 0;
    for (std::size_t i = 0; i < known; ++i)
        m_byHash[files[i].sha256].push_back({Kind::EvidenceFile, files[i].id.uuid});
    for (const EvidenceFile &file : files | std::views::drop(known))
        learn(file);
    for (const DocumentVersion &version : data.table<DocumentVersion>()) {
        if (!version.capturedSha256.isEmpty())
            m_byHash[version.capturedSha256].push_back({Kind::DocumentVersion, version.id.uuid});
    }
}

void FiledBefore::learn(const EvidenceFile &file)
{
    auto &same = m_byHash[file.sha256];
    if (!std::ranges::contains(same, AnyId{Kind::EvidenceFile, file.id.uuid}))
        same.push_back({Kind::EvidenceFile, file.id.uuid});
    if (isUnfiled(file))
        return;
    const auto add = [&](auto &index, const QString &key) {
        if (key.isEmpty())
            return;
        std::vector<Id<Evidence>> &items = index[key];
        if (items.empty() || items.back() != file.evidence)
            items.push_back(file.evidence);
    };
    add(m_byStem, stemOfName(file.name));
    add(m_byFolder, folderKey(file.original));
}

std::vector<AnyId> FiledBefore::sameBytes(const QString &sha256, Id<EvidenceFile> except) const
{
    std::vector<AnyId> twins;
    for (AnyId id : m_byHash.value(sha256)) {
        if (id.uuid == except.uuid || m_data.rowOf(id.kind, id.uuid) < 0)
            continue;
        if (const auto *file =
                id.kind == Kind::EvidenceFile ? m_data.find(Id<EvidenceFile>{id.uuid}) : nullptr;
            file && !isUnfiled(*file))
            id = {Kind::Evidence, file->evidence.uuid};
        if (m_data.rowOf(id.kind, id.uuid) >= 0 && !std::ranges::contains(twins, id))
            twins.push_back(id);
    }
    return twins;
}

const Evidence *FiledBefore::sameName(QStringView fileName) const
{
    const auto found = m_byStem.constFind(stemOfName(fileName));
    if (found == m_byStem.cend())
        return nullptr;
    const Evidence *newest = nullptr;
    for (const Id<Evidence> id : *found) {
        const Evidence *evidence = m_data.find(id);
        if (evidence && (!newest || evidence->coversTo >= newest->coversTo))
            newest = evidence;
    }
    return newest;
}

std::optional<FiledBefore::Vote> FiledBefore::sameFolder(const QString &original) const
{
    std::map<Id<Control>, int> votes;
    int count = 0;
    for (const Id<Evidence> id :
        m_byFolder.value(folderKey(original)) | std::views::reverse | std::views::take(mostVotes)) {
        const Evidence *evidence = m_data.find(id);
        if (!evidence)
            continue;
        ++count;
        for (const Id<Control> control : evidence->controls)
            ++votes[control];
    }
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    if (most == votes.end() || most->second < 2)
        return {};
    return Vote{most->first, static_cast<double>(most->second) / count};
}

} // namespace tsuzuri
