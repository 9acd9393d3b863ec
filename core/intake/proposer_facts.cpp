#include "core/base/fold.h"
#include "core/intake/name_words.h"
#include "core/intake/proposer_source.h"
#include "core/intake/text_facts.h"
#include "core/words/intake_words.h"

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct KindWord {
    EvidenceKind kind;
    const char16_t *word; ///< folded
};

/// The first that a name holds decides.
constexpr KindWord kindWords[] = {{EvidenceKind::Minutes, u"議事録"}, {EvidenceKind::Minutes, u"議事要旨"},
    {EvidenceKind::Minutes, u"minutes"}, {EvidenceKind::PopulationList, u"母集団"},
    {EvidenceKind::PopulationList, u"population"}, {EvidenceKind::Screenshot, u"すくりーんしょっと"},
    {EvidenceKind::Screenshot, u"screenshot"}, {EvidenceKind::Screenshot, u"画面"},
    {EvidenceKind::Screenshot, u"きゃぷちゃ"}, {EvidenceKind::ApprovalRecord, u"承認"},
    {EvidenceKind::ApprovalRecord, u"稟議"}, {EvidenceKind::ApprovalRecord, u"決裁"},
    {EvidenceKind::ApprovalRecord, u"approval"}, {EvidenceKind::Contract, u"契約"},
    {EvidenceKind::Contract, u"contract"}, {EvidenceKind::TrainingRecord, u"研修"},
    {EvidenceKind::TrainingRecord, u"教育"}, {EvidenceKind::TrainingRecord, u"受講"},
    {EvidenceKind::TrainingRecord, u"training"}, {EvidenceKind::Attestation, u"誓約"},
    {EvidenceKind::Attestation, u"確認書"}, {EvidenceKind::Attestation, u"attestation"},
    {EvidenceKind::Certificate, u"証明書"}, {EvidenceKind::Certificate, u"認証書"},
    {EvidenceKind::Certificate, u"certificate"}, {EvidenceKind::TestResult, u"試験結果"},
    {EvidenceKind::TestResult, u"てすと結果"}, {EvidenceKind::TestResult, u"訓練"},
    {EvidenceKind::TestResult, u"testresult"}, {EvidenceKind::Ticket, u"ちけっと"},
    {EvidenceKind::Ticket, u"ticket"}, {EvidenceKind::Config, u"設定"}, {EvidenceKind::Config, u"config"},
    {EvidenceKind::Report, u"報告"}, {EvidenceKind::Report, u"れぽーと"}, {EvidenceKind::Report, u"report"},
    {EvidenceKind::Log, u"ろぐ"}};

struct FormatKind {
    const char *suffix;
    EvidenceKind kind;
};
constexpr FormatKind formatKinds[] = {{"png", EvidenceKind::Screenshot}, {"jpg", EvidenceKind::Photo},
    {"jpeg", EvidenceKind::Photo}, {"heic", EvidenceKind::Photo}, {"csv", EvidenceKind::SystemExport},
    {"tsv", EvidenceKind::SystemExport}, {"json", EvidenceKind::SystemExport},
    {"xlsx", EvidenceKind::SystemExport}, {"log", EvidenceKind::Log}, {"eml", EvidenceKind::Email},
    {"msg", EvidenceKind::Email}, {"pdf", EvidenceKind::Report}};

/// Words of names whose files often hold personal data.
constexpr const char16_t *personalWords[] = {u"名簿", u"社員一覧", u"従業員", u"利用者一覧", u"全利用者",
    u"個人情報", u"採用", u"人事", u"受講者", u"履歴書", u"employees", u"personnel"};

constexpr qsizetype headingText = 200; // characters at the beginning of a text that say what it is

bool namesYear(const FoundPeriod &found, QStringView words)
{
    return found.grain == Grain::Day || words.contains(QString::number(found.period.from.year()))
        || words.startsWith(u"FY", Qt::CaseInsensitive) || words.contains(u"令和") || words.contains(u"平成")
        || words.startsWith(u'R') || words.contains(QString::number(found.period.to.year()))
        || words.contains(QString::number(found.period.from.year() - 1));
}

} // namespace

void Proposer::proposeTime(const Source &source, Proposal &proposal) const
{
    NameCalendar calendar = this->calendar(source.day);
    const auto inFolders = periodsIn(source.folders, calendar);
    if (!inFolders.empty())
        calendar.within = inFolders.back().period;
    const auto inName = periodsIn(source.name, calendar);
    std::optional<QDateTime> named;
    for (const FoundPeriod &found : inName) {
        if (found.grain == Grain::Day && (found.time.isValid() || inName.size() > 1)
            && found.period.from == found.period.to)
            named =
                QDateTime(found.period.from, found.time.isValid() ? found.time : QTime(0, 0), m_context.zone);
    }
    if (const FoundPeriod *found = coarsest(inName)) {
        const QString words = wordsAt(source.name, *found);
        const bool isSaid = namesYear(*found, words) || !inFolders.empty();
        const bool isVague = found->grain == Grain::Year && words.size() == 4; // a bare 2026
        proposal.covers = {found->period,
            isVague      ? 60
                : isSaid ? 95
                         : 75,
            {isSaid ? intake::nameSays : intake::yearIsMeant, {words}, FoundIn::Name}};
        if (found->grain == Grain::Day && !named && found->period.from == found->period.to)
            named = QDateTime(found->period.from, QTime(0, 0), m_context.zone);
    } else if (!inFolders.empty()) {
        const FoundPeriod &folder = inFolders.back();
        proposal.covers = {folder.period, folder.grain == Grain::Year ? 55 : 88,
            {intake::folderSays, {wordsAt(source.folders, folder)}, FoundIn::Folder}};
    } else if (const auto said = periodInText(source.text, calendar)) {
        proposal.covers = *said;
    } else {
        proposal.covers = {{source.day, source.day}, 40, {intake::onlyFileDay, {}}};
    }
    proposeCapture(source, named, proposal);
}

void Proposer::proposeCapture(
    const Source &source, const std::optional<QDateTime> &named, Proposal &proposal) const
{
    const auto inText = dayInText(source.text, calendar(source.day));
    if (named && named->date() <= m_context.today)
        proposal.capturedAt = {
            *named, 95, {intake::nameSays, {named->date().toString(Qt::ISODate)}, FoundIn::Name}};
    else if (inText && inText->value <= m_context.today)
        proposal.capturedAt = {inText->value.startOfDay(m_context.zone), inText->confidence, inText->reason};
    else if (source.tray.writtenAt.isValid() && source.tray.writtenAt <= source.takenAt)
        proposal.capturedAt = {source.tray.writtenAt.toTimeZone(m_context.zone), 80,
            {intake::fileSaysWhen, {}, FoundIn::Content}};
    else if (source.modifiedAt.isValid())
        proposal.capturedAt = {source.modifiedAt.toTimeZone(m_context.zone), 70, {intake::fileTime, {}}};
    else
        proposal.capturedAt = {source.takenAt.toTimeZone(m_context.zone), 50, {intake::takenTime, {}}};
}

/// By its number, else by its title; null where there is none.
Id<Document> Proposer::documentNamedIn(QStringView words) const
{
    Id<Document> found;
    for (const QString &key : refKeysIn(words)) {
        if (const auto known = m_documentByRef.constFind(key); known != m_documentByRef.cend())
            found = *known;
    }
    const QString folded = foldTight(words);
    for (const qsizetype length : m_titleLengths) {
        for (qsizetype at = 0; found.isNull() && at + length <= folded.size(); ++at)
            found = m_documentByTitle.value(folded.sliced(at, length));
    }
    return found;
}

void Proposer::proposeVersion(const Source &source, Proposal &proposal) const
{
    Id<Document> found = documentNamedIn(source.name);
    const bool isInText = found.isNull();
    const QStringView heading = source.text.first(qMin(source.text.size(), headingText));
    if (isInText)
        found = documentNamedIn(heading);
    const Document *document = m_data.find(found);
    const auto versions = m_versions.find(found);
    if (!document || versions == m_versions.end())
        return;
    const QString asked = versionIn(isInText ? heading : QStringView(source.name));
    const FoundIn foundIn = isInText ? FoundIn::Content : FoundIn::Name;
    const QDate day = proposal.capturedAt.value.date();
    std::optional<Proposed<Id<DocumentVersion>>> &best = proposal.version;
    for (const DocumentVersion *version : versions->second) {
        const bool isInForce = version->effectiveOn.isValid() && version->effectiveOn <= day
            && (!version->supersededOn.isValid() || day < version->supersededOn);
        if (!asked.isEmpty() && versionIn(version->label) == asked)
            best = {version->id, isInText ? 88 : 95,
                {isInText ? intake::textHasVersion : intake::nameHasVersion, {document->ref, version->label},
                    foundIn}};
        else if (asked.isEmpty() && isInForce && (!best || best->confidence < 80))
            best = {version->id, isInText ? 70 : 80,
                {isInText ? intake::textHasDocument : intake::versionInForce, {document->ref}, foundIn}};
    }
}

void Proposer::proposeSystem(const Source &source, Proposal &proposal) const
{
    const QString name = foldTight(source.name);
    for (const auto &[words, system] : m_systems) {
        if (name.contains(words))
            proposal.system = {system, 85, {intake::nameHasSystem, {}}};
    }
    if (proposal.system)
        return;
    if (source.before && !source.before->sourceSystem.isNull()) {
        proposal.system = {source.before->sourceSystem, 85, {intake::asBefore, {source.before->ref}}};
        return;
    }
    const Control *control =
        proposal.controls.empty() ? nullptr : m_data.find(proposal.controls.front().value);
    if (control && control->sourceSystems.size() == 1)
        proposal.system = {control->sourceSystems.front(), 60, {intake::controlHasSystem, {}}};
}

void Proposer::proposeKind(const Source &source, Proposal &proposal) const
{
    const QString name = foldTight(source.name);
    const auto said = std::ranges::find_if(
        kindWords, [&](const KindWord &word) { return name.contains(QStringView(word.word)); });
    const auto format = std::ranges::find_if(
        formatKinds, [&](const FormatKind &one) { return source.suffix == QLatin1StringView(one.suffix); });
    const Control *control =
        proposal.controls.empty() ? nullptr : m_data.find(proposal.controls.front().value);
    if (source.tray.isPasted())
        proposal.kind = {EvidenceKind::Screenshot, 95, {intake::fileFormat, {}}};
    else if (source.before && source.before->kind != EvidenceKind::Unset)
        proposal.kind = {source.before->kind, 92, {intake::asBefore, {source.before->ref}}};
    else if (said != std::end(kindWords))
        proposal.kind = {said->kind, 88, {intake::nameSays, {QString(said->word)}, FoundIn::Name}};
    else if (source.suffix == "png"_L1)
        proposal.kind = {EvidenceKind::Screenshot, 80, {intake::fileFormat, {}}};
    else if (control && control->expectedEvidenceKind != EvidenceKind::Unset)
        proposal.kind = {control->expectedEvidenceKind, 70, {intake::controlExpects, {}}};
    else if (format != std::end(formatKinds))
        proposal.kind = {format->kind, 60, {intake::fileFormat, {}}};
    else
        proposal.kind = {EvidenceKind::Other, 30, {intake::fileFormat, {}}};
    const bool isPopulation = proposal.kind.value == EvidenceKind::PopulationList;
    proposal.nature = source.before && source.before->nature != EvidenceNature::Unset ? source.before->nature
        : isPopulation     ? EvidenceNature::Population
        : proposal.version ? EvidenceNature::Design
                           : EvidenceNature::Operating;
}

void Proposer::warn(const Source &source, Proposal &proposal) const
{
    for (const AnyId &twin : proposal.twins) {
        const QString ref = m_data.refOf(twin.kind, twin.uuid);
        const Evidence *evidence =
            twin.kind == Kind::Evidence ? m_data.find(Id<Evidence>{twin.uuid}) : nullptr;
        const Project *project =
            evidence && !evidence->projects.empty() ? m_data.find(evidence->projects.front()) : nullptr;
        if (twin.kind == Kind::EvidenceFile)
            proposal.warnings.push_back(
                {intake::sameFileWaiting, {m_data.find(Id<EvidenceFile>{twin.uuid})->name}});
        else if (project && !std::ranges::contains(evidence->projects, m_context.project))
            proposal.warnings.push_back({intake::sameFileEarlier, {ref, project->ref}});
        else
            proposal.warnings.push_back({intake::sameFile, {ref}});
    }
    if (proposal.controls.empty())
        proposal.warnings.push_back({intake::noControl, {}});
    Proposed<Period> &covers = proposal.covers;
    if (covers.value.to > proposal.capturedAt.value.date()) {
        proposal.warnings.push_back({intake::endsLater, {}});
        covers.confidence = std::min(covers.confidence, 75);
    }
    const Project *project = m_data.find(m_context.project);
    if (project && project->periodKind == PeriodKind::Period && !covers.value.overlaps(project->period())) {
        proposal.warnings.push_back({intake::outsidePeriod, {project->ref}});
        covers.confidence = std::min(covers.confidence, 70);
    }
    const QString name = foldTight(source.name);
    if (std::ranges::any_of(
            personalWords, [&](const char16_t *word) { return name.contains(QStringView(word)); }))
        proposal.warnings.push_back({intake::maybePersonal, {}});
}

} // namespace tsuzuri
