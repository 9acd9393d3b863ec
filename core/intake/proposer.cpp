#include "core/intake/proposer.h"

#include "core/base/fold.h"
#include "core/intake/name_words.h"
#include "core/intake/proposer_source.h"
#include "core/words/intake_words.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readText = 4000; // characters of a file's text that are looked at
constexpr qsizetype shortestTitle = 4; // of a document that is found by its title alone

bool isOf(const Control &control, Id<Project> project)
{
    return control.inScope != Flag::No
        && (project.isNull() || control.projects.empty() || std::ranges::contains(control.projects, project));
}

} // namespace

QString refKey(QStringView ref)
{
    const QStringList refs = refsIn(ref);
    if (refs.size() == 1)
        return refs.front().section(u'-', 0, 0) + QString::number(refs.front().section(u'-', 1).toInt());
    return foldTight(ref);
}

QStringList refKeysIn(QStringView text)
{
    static const QRegularExpression gaps(u"[\\s_/()\\[\\]【】()「」]+"_s);
    QStringList keys;
    for (const QString &ref : refsIn(text))
        keys << refKey(ref);
    for (const QString &token : text.toString().split(gaps, Qt::SkipEmptyParts))
        keys << foldTight(token);
    return keys;
}

Proposer::Source::Source(const TrayFile &waiting, const FiledBefore &filed, const ProposerContext &context)
    : tray(waiting)
    , file(waiting.file)
    , takenAt(tsuzuri::takenAt(file))
    , text(waiting.text.first(qMin(waiting.text.size(), readText)))
    , name(withoutExtension(file.name).toString().normalized(QString::NormalizationForm_C))
    , suffix(file.name.section(u'.', -1).toLower())
    , before(filed.sameName(file.name))
{
    if (!takenAt.isValid() || takenAt.toTimeZone(context.zone).date() > context.today)
        takenAt = QDateTime(context.today, QTime(0, 0), context.zone);
    if (waiting.modifiedAt.isValid() && waiting.modifiedAt <= takenAt)
        modifiedAt = waiting.modifiedAt;
    day = (modifiedAt.isValid() ? modifiedAt : takenAt).toTimeZone(context.zone).date();
    constexpr qsizetype inner = 4;
    const QStringList all = foldersOf(file.original);
    folders = all.sliced(qMax(0, all.size() - inner)).join(u'/');
}

int Proposal::confidence() const
{
    const int control = controls.empty() ? 0 : controls.front().confidence;
    const auto [low, high] = std::minmax(control, covers.confidence);
    return (2 * low + high) / 3;
}

Proposer::Proposer(const Dataset &data, ProposerContext context)
    : m_data(data)
    , m_context(std::move(context))
    , m_before(data)
{
    for (const Cadence &cadence : data.table<Cadence>()) {
        if (cadence.frequency == Frequency::Annual && cadence.anchorMonth)
            m_firstMonth = *cadence.anchorMonth;
    }
    readControls();
    readDocuments();
    readSystems();
}

NameCalendar Proposer::calendar(QDate day) const
{
    return {m_firstMonth, {}, day.isValid() ? day : m_context.today};
}

void Proposer::readControls()
{
    const auto expected = indexBy(m_data.table<ExpectedEvidence>(), &ExpectedEvidence::control);
    for (const Control &control : m_data.table<Control>()) {
        if (!isOf(control, m_context.project))
            continue;
        const int item = static_cast<int>(m_controls.size());
        m_controls.push_back(control.id);
        m_controlByRef.insert(refKey(control.ref), control.id);
        m_controlByRef.insert(foldTight(control.ref), control.id);
        for (const LocalizedText *text : {&control.name, &control.expectedEvidence}) {
            m_controlWords.add(item, text->ja);
            m_controlWords.add(item, text->en);
        }
        const auto ofControl = expected.find(control.id);
        if (ofControl == expected.end())
            continue;
        for (const ExpectedEvidence *each : ofControl->second) {
            m_controlWords.add(item, each->name.ja);
            m_controlWords.add(item, each->name.en);
        }
    }
}

void Proposer::readDocuments()
{
    for (const Document &document : m_data.table<Document>()) {
        m_documentByRef.insert(refKey(document.ref), document.id);
        for (const QString &title : {document.title.ja, document.title.en}) {
            const QString folded = foldTight(title);
            if (folded.size() < shortestTitle)
                continue;
            m_documentByTitle.insert(folded, document.id);
            m_titleLengths.push_back(folded.size());
        }
    }
    std::ranges::sort(m_titleLengths, std::greater());
    const auto repeated = std::ranges::unique(m_titleLengths);
    m_titleLengths.erase(repeated.begin(), repeated.end());
    m_versions = indexBy(m_data.table<DocumentVersion>(), &DocumentVersion::document);
}

void Proposer::readSystems()
{
    for (const SourceSystem &system : m_data.table<SourceSystem>()) {
        for (const QString &name : {system.name.ja, system.name.en}) {
            if (const QString folded = foldTight(name); folded.size() >= 2)
                m_systems.emplace_back(folded, system.id);
        }
    }
}

Proposal Proposer::propose(const TrayFile &tray) const
{
    const EvidenceFile &file = tray.file;
    const Source source(tray, m_before, m_context);
    Proposal proposal;
    proposal.title = titleOfName(file.name);
    proposal.before = source.before ? source.before->id : Id<Evidence>();
    proposal.receivedOn = source.takenAt.toTimeZone(m_context.zone).date();
    proposal.twins = m_before.sameBytes(file.sha256, file.id);
    proposeControls(source, proposal);
    proposeTime(source, proposal);
    proposeVersion(source, proposal);
    proposeSystem(source, proposal);
    proposeKind(source, proposal);
    warn(source, proposal);
    return proposal;
}

void Proposer::addControl(Proposal &proposal, Id<Control> control, int confidence, Reason reason) const
{
    constexpr std::size_t most = 3;
    constexpr int agreement = 4; // what a second reason adds
    constexpr int surest = 98;
    const Control *living = m_data.find(control);
    if (!living || !isOf(*living, m_context.project))
        return;
    auto &controls = proposal.controls;
    const auto known = std::ranges::find(controls, control, &Proposed<Id<Control>>::value);
    if (known == controls.end())
        controls.push_back({control, confidence, std::move(reason)});
    else if (known->confidence < confidence)
        *known = {control, std::min(surest, confidence + agreement), std::move(reason)};
    else
        known->confidence = std::min(surest, known->confidence + agreement);
    std::ranges::stable_sort(controls, std::greater(), &Proposed<Id<Control>>::confidence);
    if (controls.size() > most)
        controls.pop_back();
}

void Proposer::addByRefs(const Source &source, Proposal &proposal) const
{
    struct Place {
        QString words;
        int confidence;
        Phrase phrase;
        FoundIn foundIn;
    };
    const Place places[] = {{source.name, 97, intake::nameHasRef, FoundIn::Name},
        {source.folders, 90, intake::folderHasRef, FoundIn::Folder},
        {source.text.toString(), 88, intake::textHasRef, FoundIn::Content}};
    constexpr std::size_t list = 4; // a text that names so many controls is about none of them
    for (const Place &place : places) {
        std::vector<Id<Control>> named;
        for (const QString &key : refKeysIn(place.words)) {
            const auto control = m_controlByRef.constFind(key);
            if (control != m_controlByRef.cend() && !std::ranges::contains(named, *control))
                named.push_back(*control);
        }
        const bool isVague = place.foundIn == FoundIn::Content && named.size() > 1;
        for (const Id<Control> control : std::span(named).first(named.size() < list ? named.size() : 0))
            addControl(proposal, control, isVague ? 70 : place.confidence,
                {place.phrase, {m_data.find(control)->ref}, place.foundIn});
    }
}

void Proposer::addByWords(const Source &source, Proposal &proposal) const
{
    struct Place {
        QString words;
        double most; ///< confidence of a full match
        Phrase phrase;
        FoundIn foundIn;
    };
    const Place places[] = {{source.name, 92, intake::nameWords, FoundIn::Name},
        {source.folders.section(u'/', -2), 75, intake::folderWords, FoundIn::Folder},
        {source.text.first(qMin(source.text.size(), qsizetype(300))).toString(), 75, intake::textWords,
            FoundIn::Content}};
    constexpr double least = 0.3; // of what the words say
    constexpr double lead = 0.12; // before the second, or it may be that one as well
    for (const Place &place : places) {
        const auto matches = m_controlWords.find(stemOfName(place.words).isEmpty() ? QString() : place.words);
        for (std::size_t i = 0; i < matches.size() && matches[i].share >= least; ++i) {
            const double share = matches[i].share;
            const bool isAlone = i == 0 && (matches.size() < 2 || share - matches[1].share >= lead);
            const double confidence = (place.most - 45) * share + 40;
            addControl(proposal, m_controls[static_cast<std::size_t>(matches[i].item)],
                static_cast<int>(isAlone ? confidence + 5 : std::min(confidence - 5.0 * i, 70.0 - 5.0 * i)),
                {place.phrase, {}, place.foundIn});
        }
    }
}

void Proposer::proposeControls(const Source &source, Proposal &proposal) const
{
    addByRefs(source, proposal);
    if (source.before) {
        for (const Id<Control> control : source.before->controls)
            addControl(proposal, control, 95, {intake::sameName, {source.before->ref}});
    }
    if (const auto vote = m_before.sameFolder(source.file.original))
        addControl(
            proposal, vote->control, static_cast<int>(45 + 40 * vote->share), {intake::sameFolder, {}});
    addByWords(source, proposal);
}

} // namespace tsuzuri
