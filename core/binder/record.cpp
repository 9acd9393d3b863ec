#include "core/binder/record.h"

#include "core/base/clock.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

TextLanguage textLanguage(Language language)
{
    return language == Language::Japanese ? TextLanguage::Japanese : TextLanguage::English;
}

bool isOfSeries(const BinderBuild &build, const BinderRequest &request)
{
    return build.project == request.project && build.language == textLanguage(request.language);
}

const BinderBuild *knownBuild(const Dataset &data, const BinderRequest &request, const QString &digest)
{
    for (const BinderBuild &build : data.table<BinderBuild>()) {
        if (isOfSeries(build, request) && build.inputDigest == digest)
            return &build;
    }
    return nullptr;
}

/// The last entry that is no binder build; its sequence is 0 where there is none.
Result<LogEntry> lastChange(Workspace &workspace)
{
    auto head = workspace.log().head();
    if (!head)
        return head;
    for (qint64 sequence = head->sequence; sequence > 0; --sequence) {
        auto entries = workspace.log().entries(sequence, 1);
        if (!entries)
            return std::unexpected(entries.error());
        if (!entries->empty() && entries->front().reason != "binder"_L1)
            return entries->front();
    }
    return LogEntry{};
}

} // namespace

const BinderBuild *lastBuild(const Dataset &data, const BinderRequest &request)
{
    const BinderBuild *last = nullptr;
    for (const BinderBuild &build : data.table<BinderBuild>()) {
        if (isOfSeries(build, request) && build.profile == request.profile
            && (!last || build.number.value_or(0) > last->number.value_or(0)))
            last = &build;
    }
    return last;
}

Result<std::unordered_set<Uuid>> changedSince(Workspace &workspace, const BinderBuild &build)
{
    const auto history = workspace.log().history(Kind::BinderBuild, build.id.uuid);
    if (!history || history->empty())
        return history.transform([](const auto &) { return std::unordered_set<Uuid>(); });
    const auto entries = workspace.log().entries(history->front().first.sequence + 1);
    if (!entries)
        return std::unexpected(entries.error());
    std::unordered_set<Uuid> changed;
    for (const LogEntry &entry : *entries) {
        const auto changes = workspace.log().changes(entry.sequence);
        if (!changes)
            return std::unexpected(changes.error());
        std::ranges::transform(*changes, std::inserter(changed, changed.end()), &LogChange::id);
    }
    return changed;
}

int nextNumber(const Dataset &data, const BinderRequest &request)
{
    int highest = 0;
    for (const BinderBuild &build : data.table<BinderBuild>()) {
        if (isOfSeries(build, request))
            highest = qMax(highest, build.number.value_or(0));
    }
    return highest + 1;
}

Result<BuildFacts> factsOf(Workspace &workspace, const BinderRequest &request, const FileProblems &problems,
    const std::vector<pdf::FontFile> &fonts)
{
    const auto last = lastChange(workspace);
    if (!last)
        return std::unexpected(last.error());
    BuildFacts facts;
    facts.programVersion = QStringLiteral(TSUZURI_VERSION);
    facts.logHead = last->hash;
    facts.logEntries = last->sequence;
    facts.builtAt = QDateTime::fromString(last->at, Qt::ISODateWithMs);
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") || !facts.builtAt.isValid())
        facts.builtAt = currentInstant();
    facts.builtAt = facts.builtAt.toTimeZone(workspace.zone());
    facts.builtAt =
        facts.builtAt.toOffsetFromUtc(facts.builtAt.offsetFromUtc()); // the same text on every machine

    QStringList inputs{facts.logHead, request.project.toString(), languageCode(request.language),
        request.profile.toString(), request.asOf.toString(Qt::ISODate), facts.programVersion,
        facts.builtAt.toString(Qt::ISODate)};
    QStringList problemKeys = problems.byHash.keys();
    problemKeys.sort();
    inputs += problemKeys;
    for (const pdf::FontFile &font : fonts)
        inputs << font.name << font.sha256.hex();
    facts.inputDigest = Sha256::hash(inputs.join(u'\n').toUtf8()).hex();
    const BinderBuild *known = knownBuild(workspace.data(), request, facts.inputDigest);
    facts.number = known && known->number ? *known->number : nextNumber(workspace.data(), request);
    return facts;
}

Result<void> recordBuild(Workspace &workspace, const BinderRequest &request, const BuildFacts &facts,
    const BinderResult &result, const QString &manifestSha256)
{
    if (knownBuild(workspace.data(), request, facts.inputDigest))
        return {};
    BinderBuild build;
    build.project = request.project;
    build.profile = request.profile;
    build.language = textLanguage(request.language);
    build.number = facts.number;
    build.inputDigest = facts.inputDigest;
    build.builtAt = facts.builtAt;
    build.manifestSha256 = manifestSha256;
    build.items = result.items;
    build.pages = result.pages;
    build.overrides = facts.overrides;
    ChangeSet changes(u"binder"_s);
    changes.add(std::move(build));
    if (const auto commit = workspace.commit(std::move(changes)); !commit)
        return std::unexpected(commit.error());
    return {};
}

} // namespace tsuzuri
