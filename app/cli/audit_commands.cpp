#include "app/cli/command.h"
#include "app/cli/inquiry.h"
#include "app/cli/record_json.h"

#include "core/base/disk.h"
#include "core/base/lanes.h"
#include "core/binder/binder.h"
#include "core/filefacts/fact_reader.h"
#include "core/filefacts/fact_store.h"
#include "core/gaps/rule.h"
#include "core/search/record_search.h"
#include "core/words/rule_words.h"

#include <QFileInfo>

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue refOrNull(const Dataset &data, Id<Project> project)
{
    const Project *found = data.find(project);
    return found ? QJsonValue(found->ref) : QJsonValue(QJsonValue::Null);
}

QJsonObject gapJson(const Dataset &data, const Gap &gap)
{
    return {{"rule"_L1, gap.rule}, {"severity"_L1, QString::fromLatin1(code(gap.severity))},
        {"project"_L1, refOrNull(data, gap.project)}, {"subject_kind"_L1, kindCode(gap.subject.kind)},
        {"subject"_L1, gap.subjectRef}, {"label"_L1, gap.label}, {"fingerprint"_L1, gap.fingerprint},
        {"waived"_L1, gap.isWaived()}, {"message"_L1, toJson(ruleMessage(gap.rule, gap.arguments))}};
}

QJsonObject binderJson(const BinderResult &result)
{
    QJsonArray omitted;
    for (const OmittedItem &item : result.omitted) {
        omitted.append(QJsonObject{{"ref"_L1, item.ref}, {"title"_L1, toJson(item.title)},
            {"reason"_L1, toJson(item.reason)}, {"place"_L1, item.place}});
    }
    QJsonArray refused;
    for (const RefusedFile &file : result.refusedBecause)
        refused.append(
            QJsonObject{{"ref"_L1, file.ref}, {"file"_L1, file.name}, {"reason"_L1, toJson(file.reason)}});
    return {{"folder"_L1, result.folder}, {"zips"_L1, QJsonArray::fromStringList(result.zips)},
        {"pdf"_L1, result.pdf}, {"index"_L1, result.index}, {"manifest"_L1, result.manifest},
        {"build"_L1, result.number}, {"items"_L1, result.items}, {"pages"_L1, result.pages},
        {"bytes"_L1, result.bytes}, {"omitted"_L1, omitted}, {"refused_because"_L1, refused}};
}

/// Documents are where their versions are.
bool isLocationOf(const Dataset &data, const Location &location, const AnyId &record)
{
    if (location.retired == Flag::Yes)
        return false;
    if (location.subject == record)
        return true;
    if (record.kind != Kind::Document || location.subject.kind != Kind::DocumentVersion)
        return false;
    const DocumentVersion *version = data.find(Id<DocumentVersion>{location.subject.uuid});
    return version && version->document.uuid == record.uuid;
}

QJsonArray locationsJson(const Dataset &data, const AnyId &record)
{
    QJsonArray json;
    for (const Location &location : data.table<Location>()) {
        if (!isLocationOf(data, location, record))
            continue;
        json.append(
            QJsonObject{{"ref"_L1, location.ref}, {"kind"_L1, QString::fromLatin1(code(location.kind))},
                {"address"_L1, location.address}, {"site"_L1, toJson(location.site)},
                {"room"_L1, toJson(location.room)}, {"cabinet"_L1, location.cabinet},
                {"shelf"_L1, location.shelf}, {"primary"_L1, location.isPrimary == Flag::Yes},
                {"check_result"_L1, QString::fromLatin1(code(location.checkResult))},
                {"last_checked_at"_L1, instantText(location.lastCheckedAt)}});
    }
    return json;
}

QJsonValue askPerson(const Dataset &data, const AnyId &record)
{
    const Document *document = record.kind == Kind::Document ? data.find(Id<Document>{record.uuid}) : nullptr;
    const Person *person = document ? data.find(document->askPerson) : nullptr;
    return person ? QJsonValue(toJson(person->name)) : QJsonValue(QJsonValue::Null);
}

using Known = Result<std::shared_ptr<const FileFacts>>;

/// What is known of the files of a workspace; what is not known yet is read.
Known fileFacts(const Console &console, Workspace &workspace)
{
    return readFileFacts(factsPath(workspace.folder()), wantedFacts(workspace.data(), workspace.vault()),
        {.lanes = processors(), .progress = console.progress()});
}

} // namespace

Status runGaps(Console &console, const Arguments &arguments)
{
    const auto inquiry = inquiryOf(arguments, openForReading(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const Dataset &data = inquiry->data();
    GapOptions options;
    options.project = inquiry->project;
    options.rules = arguments.values(u"rule"_s);
    for (const QString &rule : std::as_const(options.rules)) {
        if (!findRule(rule) && !data.table<OwnRule>().findRef(rule))
            return console.fail({ErrorCode::BadArgument, {u"--rule "_s + rule}, {}});
    }
    const auto files = arguments.has(u"no-files"_s) ? Known() : fileFacts(console, *inquiry->workspace);
    if (!files)
        return console.fail(files.error());
    const GapReport report = evaluateGaps(data, inquiry->day, *files, options);
    QJsonArray broken;
    for (const BrokenRule &rule : report.brokenRules) {
        broken.append(
            QJsonObject{{"rule"_L1, rule.ref}, {"reason"_L1, toJson(console.both().error(rule.problem))}});
        if (!arguments.isJson())
            console.note(rule.problem);
    }
    QJsonArray gaps;
    for (const Gap &gap : report.gaps) {
        gaps.append(gapJson(data, gap));
        if (!arguments.isJson())
            console.line(u"%1\t%2\t%3"_s.arg(gap.rule, gap.subjectRef,
                ruleMessage(gap.rule, gap.arguments).in(console.words().language())));
    }
    if (arguments.isJson()) {
        const QJsonObject counts{{"blocker"_L1, report.count(Severity::Blocker)},
            {"major"_L1, report.count(Severity::Major)}, {"minor"_L1, report.count(Severity::Minor)},
            {"advice"_L1, report.count(Severity::Advice)}};
        console.json(QJsonObject{{"as_of"_L1, toJson(inquiry->day)}, {"rules"_L1, report.rulesEvaluated},
            {"rules_defined"_L1, report.rulesDefined}, {"counts"_L1, counts}, {"gaps"_L1, gaps},
            {"switched_off"_L1, QJsonArray::fromStringList(report.switchedOff)},
            {"broken_rules"_L1, broken}});
    }
    return arguments.has(u"strict"_s) && !report.gaps.empty() ? Status::Findings : Status::Done;
}

Status runBinder(Console &console, const Arguments &arguments)
{
    const QString language = arguments.value(u"lang"_s);
    if ((language != "ja"_L1 && language != "en"_L1) || !arguments.has(u"project"_s)
        || !arguments.has(u"out"_s))
        return console.fail(wrongCall(u"binder"_s));
    const auto inquiry = inquiryOf(arguments, openForWriting(arguments.word(0)));
    if (!inquiry)
        return console.fail(inquiry.error());
    const Dataset &data = inquiry->data();
    BinderRequest request;
    if (const QString profile = arguments.value(u"profile"_s); !profile.isEmpty()) {
        const BinderProfile *found = data.table<BinderProfile>().findRef(profile);
        if (!found)
            return console.fail({ErrorCode::UnknownRecord, {kindCode(Kind::BinderProfile), profile}, {}});
        request.profile = found->id;
    }
    request.project = inquiry->project;
    request.asOf = inquiry->day;
    request.language = language == "ja"_L1 ? Language::Japanese : Language::English;
    request.outputFolder = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    request.gaps = arguments.has(u"accept-gaps"_s) ? GapPolicy::Accept : GapPolicy::RefuseIncomplete;
    const auto result = buildBinder(*inquiry->workspace, request, console.progress());
    if (!result)
        return console.fail(diskFullAt(request.outputFolder, result.error()));
    if (arguments.isJson()) {
        console.json(binderJson(*result));
    } else if (result->isRefused()) {
        for (const RefusedFile &file : result->refusedBecause)
            console.line(file.ref + u'\t' + file.reason.in(console.words().language()));
    } else {
        console.line(result->folder);
        for (const QString &zip : result->zips)
            console.line(zip);
    }
    return result->isRefused() ? Status::Findings : Status::Done;
}

Status runWhere(Console &console, const Arguments &arguments)
{
    const auto workspace = openForReading(arguments.word(0));
    if (!workspace)
        return console.fail(workspace.error());
    const Dataset &data = (*workspace)->data();
    QJsonArray json;
    for (const AnyId &record : findRecords(data, arguments.word(1))) {
        if (record.kind != Kind::Document && record.kind != Kind::Evidence)
            continue;
        const QJsonArray locations = locationsJson(data, record);
        QJsonObject found = recordJson(data, record);
        found.insert("locations"_L1, locations);
        found.insert("ask_person"_L1, askPerson(data, record));
        json.append(found);
        if (arguments.isJson())
            continue;
        const QString head = data.refOf(record.kind, record.uuid) + u'\t'
            + titleOf(data, record).best(console.words().language());
        console.line(head);
        for (const QJsonValue &location : locations)
            console.line(u"\t"_s + location["address"_L1].toString());
    }
    if (arguments.isJson())
        console.json(json);
    return Status::Done;
}

} // namespace tsuzuri::cli
