#include "app/cli/command.h"
#include "app/cli/inquiry.h"
#include "app/cli/paper_output.h"

#include "core/base/clock.h"
#include "core/difference/difference_text.h"
#include "core/exchange/export.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString codeOf(Enum value, std::initializer_list<const char *> codes)
{
    return QString::fromLatin1(codes.begin()[static_cast<std::size_t>(value)]);
}

template <typename Enum>
QString storedCode(Enum value)
{
    return QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]);
}

QString stateCode(DifferenceState state)
{
    return codeOf(state, {"covered", "partial", "open"});
}

QJsonValue weakestJson(const AnswerVia &via)
{
    if (via.weakest < 0)
        return QJsonValue::Null;
    const auto place = static_cast<std::size_t>(via.weakest);
    const AnswerVia::Step &step = via.steps[place];
    return QJsonObject{{"from"_L1, step.node.ref()}, {"to"_L1, via.steps[place + 1].node.ref()},
        {"relation"_L1, storedCode(step.relation)}, {"strength"_L1, storedCode(step.strength)},
        {"origin"_L1,
            codeOf(step.origin, {"mapping", "own_mapping", "control", "catalogue_item", "catalogue"})},
        {"author"_L1, toJson(step.author)}, {"source"_L1, toJson(step.source)}};
}

QJsonObject viaJson(const AnswerVia &via)
{
    QJsonArray chain;
    for (const AnswerVia::Step &step : via.steps)
        chain.append(step.node.ref());
    return {{"source"_L1, codeOf(via.source, {"control", "held", "presumed"})},
        {"relation"_L1, storedCode(via.relation)}, {"chain"_L1, chain}, {"weakest"_L1, weakestJson(via)}};
}

template <typename T>
QJsonArray reusableJson(const std::vector<Reusable> &things, Id<T> Reusable::*id, const Dataset *data)
{
    QJsonArray json;
    for (const Reusable &thing : things) {
        const T *record = data->find(thing.*id);
        json.append(QJsonObject{{"ref"_L1, record->ref}, {"title"_L1, toJson(record->title)},
            {"reuse"_L1, codeOf(thing.reuse, {"as_is", "other_period", "not"})}});
    }
    return json;
}

QJsonObject rowJson(const Difference &difference, const SchemeDifferenceRow &row, const Dataset *data)
{
    QJsonArray via;
    for (const AnswerVia &each : row.via)
        via.append(viaJson(each));
    QJsonArray controls;
    for (const Id<Control> control : row.controls)
        controls.append(data->find(control)->ref);
    return {{"ref"_L1, row.code}, {"title"_L1, toJson(row.title)},
        {"chapter"_L1, difference.chapters[static_cast<std::size_t>(row.chapter)].code},
        {"state"_L1, stateCode(row.state)}, {"via"_L1, via}, {"controls"_L1, controls},
        {"catalogue_controls"_L1, QJsonArray::fromStringList(row.needed)},
        {"documents"_L1, reusableJson(row.documents, &Reusable::document, data)},
        {"evidence"_L1, reusableJson(row.evidence, &Reusable::evidence, data)}};
}

QJsonArray chaptersJson(const Difference &difference)
{
    QJsonArray json;
    for (const DifferenceChapter &chapter : difference.chapters) {
        json.append(QJsonObject{{"ref"_L1, chapter.code}, {"title"_L1, toJson(chapter.title)},
            {"covered"_L1, chapter.counts[0]}, {"partial"_L1, chapter.counts[1]},
            {"open"_L1, chapter.counts[2]}});
    }
    return json;
}

QJsonArray effortJson(const Difference &difference, const Dataset *data)
{
    QJsonArray json;
    for (const DifferenceEffort &effort : difference.effort) {
        const Person *person = data->find(effort.person);
        json.append(
            QJsonObject{{"person"_L1, person ? QJsonValue(person->ref) : QJsonValue(QJsonValue::Null)},
                {"name"_L1, person ? QJsonValue(toJson(person->name)) : QJsonValue(QJsonValue::Null)},
                {"requirements"_L1, effort.requirements}, {"documents"_L1, effort.documents},
                {"evidence"_L1, effort.evidence}});
    }
    return json;
}

QJsonObject differenceJson(const Difference &difference, const QStringList &held, const Dataset *data)
{
    QJsonArray rows;
    for (const SchemeDifferenceRow &row : difference.rows)
        rows.append(rowJson(difference, row, data));
    return {{"target"_L1, difference.target}, {"held"_L1, QJsonArray::fromStringList(held)},
        {"requirements"_L1, static_cast<int>(difference.rows.size())},
        {"covered"_L1, difference.count(DifferenceState::Covered)},
        {"partial"_L1, difference.count(DifferenceState::Partly)},
        {"open"_L1, difference.count(DifferenceState::Open)}, {"rows"_L1, rows},
        {"chapters"_L1, chaptersJson(difference)}, {"effort"_L1, effortJson(difference, data)}};
}

Result<QDate> dayOf(const Arguments &arguments, const QString &option)
{
    const QString word = arguments.value(option);
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!word.isEmpty() && !day.isValid())
        return failure(ErrorCode::BadDate, {"--"_L1 + option, word});
    return day;
}

/// With what is there already where a workspace is asked.
Result<void> writeDifference(const Difference &difference, const Inquiry &inquiry, const Handout &handout)
{
    const bool isOfWorkspace = inquiry.workspace != nullptr;
    const QDate day = isOfWorkspace ? inquiry.day : currentDay(defaultTimeZone());
    const Paper paper =
        differencePaper(difference, isOfWorkspace ? &inquiry.data() : nullptr, handout.words, day);
    return writePaper(paper, handout.words, handout.path, handout.form, PaperSize::A4Landscape,
        isOfWorkspace ? lastChange(*inquiry.workspace) : currentInstant());
}

} // namespace

Status runDifference(Console &console, const Arguments &arguments)
{
    DifferenceQuestion question{arguments.values(u"held"_s), arguments.value(u"target"_s), {}};
    if (question.held.isEmpty() || question.target.isEmpty())
        return console.fail(wrongCall(u"difference"_s));
    const auto from = dayOf(arguments, u"from"_s);
    const auto to = dayOf(arguments, u"to"_s);
    if (!from || !to)
        return console.fail(!from ? from.error() : to.error());
    question.period = {*from, *to};
    std::optional<Handout> handout;
    if (arguments.has(u"out"_s)) {
        const auto asked = handoutOf(console, u"difference"_s, arguments);
        if (!asked)
            return console.fail(asked.error());
        handout.emplace(*asked);
    }
    Inquiry inquiry;
    if (!arguments.words().isEmpty()) {
        auto asked = inquiryOf(arguments, openForReading(arguments.word(0)));
        if (!asked)
            return console.fail(asked.error());
        inquiry = std::move(*asked);
    }
    const Dataset *data = inquiry.workspace ? &inquiry.data() : nullptr;
    if (data && !question.period.isValid())
        question.period = auditPeriod(*data, question.target);
    QStringList folders{ownPackFolder()};
    if (data)
        folders.prepend(packFolderOf(inquiry.workspace->folder()));
    const auto difference = differenceOf(PackShelf(folders), question, data, inquiry.day);
    if (!difference)
        return console.fail(difference.error());
    if (handout) {
        const auto written = writeDifference(*difference, inquiry, *handout);
        if (!written || !arguments.isJson())
            return tellHandout(console, arguments, *handout, written);
    }
    if (arguments.isJson()) {
        console.json(differenceJson(*difference, question.held, data));
        return Status::Done;
    }
    for (const SchemeDifferenceRow &row : difference->rows) {
        QStringList via;
        for (const AnswerVia &each : row.via)
            via << each.steps.front().node.ref();
        console.line(row.code + u'\t' + stateCode(row.state) + u'\t'
            + row.title.best(console.words().language()) + u'\t' + via.join(u' '));
    }
    return Status::Done;
}

} // namespace tsuzuri::cli
