#include "core/binder/record.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

TextLanguage textLanguage(Language language)
{
    return language == Language::Japanese ? TextLanguage::Japanese : TextLanguage::English;
}

QJsonObject toJson(const LocalizedText &text)
{
    return {{"ja"_L1, text.ja}, {"en"_L1, text.en}};
}

/// Builds of the same project and language.
std::vector<const BinderBuild *> earlierBuilds(const Dataset &data, const BinderRequest &request)
{
    std::vector<const BinderBuild *> builds;
    for (const BinderBuild &build : data.table<BinderBuild>()) {
        if (build.project == request.project && build.language == textLanguage(request.language))
            builds.push_back(&build);
    }
    return builds;
}

} // namespace

Result<BuildFacts> factsOf(Workspace &workspace, const BinderRequest &request, const FileProblems &problems)
{
    const auto entries = workspace.log().entries();
    if (!entries)
        return std::unexpected(entries.error());
    BuildFacts facts;
    facts.programVersion = QStringLiteral(TSUZURI_VERSION);
    for (const LogEntry &entry : *entries | std::views::reverse) {
        if (entry.reason == "binder"_L1)
            continue;
        facts.logHead = entry.hash;
        facts.logEntries = entry.sequence;
        facts.builtAt = QDateTime::fromString(entry.at, Qt::ISODateWithMs).toTimeZone(workspace.zone());
        break;
    }
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") || !facts.builtAt.isValid())
        facts.builtAt = currentInstant().toTimeZone(workspace.zone());
    facts.builtAt = facts.builtAt.toOffsetFromUtc(facts.builtAt.offsetFromUtc());
    QStringList problemKeys = problems.byHash.keys();
    problemKeys.sort();
    const QStringList inputs {facts.logHead, request.project.toString(), languageCode(request.language),
        request.profile.toString(), request.asOf.toString(Qt::ISODate), facts.programVersion,
        facts.builtAt.toString(Qt::ISODate), problemKeys.join(u' ')};
    facts.inputDigest = Sha256::hash(inputs.join(u'\n').toUtf8()).hex();
    int highest = 0;
    for (const BinderBuild *build : earlierBuilds(workspace.data(), request)) {
        highest = qMax(highest, build->number.value_or(0));
        if (build->inputDigest == facts.inputDigest)
            facts.number = build->number.value_or(0);
    }
    if (facts.number == 0)
        facts.number = highest + 1;
    return facts;
}

Result<void> recordBuild(
    Workspace &workspace, const BinderRequest &request, const BuildFacts &facts, const BinderResult &result)
{
    const auto builds = earlierBuilds(workspace.data(), request);
    if (std::ranges::any_of(builds, [&](const BinderBuild *build) { return build->inputDigest == facts.inputDigest; }))
        return {};
    ChangeSet changes(u"binder"_s);
    BinderBuild build;
    build.project = request.project;
    build.profile = request.profile;
    build.language = textLanguage(request.language);
    build.number = facts.number;
    build.inputDigest = facts.inputDigest;
    build.builtAt = facts.builtAt;
    build.items = result.items;
    build.pages = result.pages;
    changes.add(std::move(build));
    if (const auto commit = workspace.commit(std::move(changes)); !commit)
        return std::unexpected(commit.error());
    return {};
}

QByteArray manifestJson(const BinderPlan &plan, const BuildFacts &facts, const std::vector<pdf::FontFile> &fonts,
    const std::vector<PackagedFile> &files)
{
    QHash<QString, const BinderItem *> itemOfPath;
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                itemOfPath.insert(file.path, &item);
        }
    }
    QJsonArray fileList;
    for (const PackagedFile &file : files) {
        QJsonObject entry {{"path"_L1, file.path}, {"sha256"_L1, file.sha256}, {"size"_L1, file.size}};
        if (const BinderItem *item = itemOfPath.value(file.path)) {
            entry.insert("item"_L1, item->number);
            entry.insert("ref"_L1, item->ref);
            entry.insert("title"_L1, toJson(item->title));
        }
        fileList.append(entry);
    }
    QJsonArray omitted;
    for (const OmittedItem &item : plan.omitted()) {
        omitted.append(QJsonObject {{"ref"_L1, item.ref}, {"title"_L1, toJson(item.title)},
            {"reason"_L1, toJson(item.reason)}, {"place"_L1, item.place}});
    }
    QJsonArray fontList;
    for (const pdf::FontFile &font : fonts)
        fontList.append(QJsonObject {{"name"_L1, font.name}, {"sha256"_L1, font.sha256.hex()}});
    const QJsonObject manifest {{"format"_L1, u"tsuzuri-binder-1"_s}, {"project"_L1, plan.record().ref},
        {"language"_L1, languageCode(plan.request().language)}, {"build"_L1, facts.number},
        {"as_of"_L1, plan.request().asOf.toString(Qt::ISODate)}, {"built_at"_L1, facts.builtAt.toString(Qt::ISODate)},
        {"input_digest"_L1, facts.inputDigest}, {"log_head"_L1, facts.logHead},
        {"log_entries"_L1, facts.logEntries}, {"program"_L1, facts.programVersion}, {"fonts"_L1, fontList},
        {"files"_L1, fileList}, {"omitted"_L1, omitted}};
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

} // namespace tsuzuri
