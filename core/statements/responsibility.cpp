#include "core/model/by_ref.h"
#include "core/statements/statement_text.h"
#include "core/statements/statements.h"
#include "core/words/statement_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Column = PaperColumn::Kind;

/// Numbers of the records of a table that name a control.
template <typename T>
QString numbersNaming(const Dataset &data, const Words &words, Id<Control> control)
{
    QStringList numbers;
    for (const T *each : byRef(data.table<T>())) {
        if (std::ranges::contains(each->controls, control))
            numbers << each->ref;
    }
    return words.list(numbers);
}

QString controlNumbers(const StatementText &text, const std::vector<Id<Control>> &controls)
{
    QStringList numbers;
    for (const Id<Control> id : controls) {
        if (const Control *control = text.data().find(id))
            numbers << control->ref;
    }
    return text.words().list(numbers);
}

PaperSection controlSection(const StatementText &text, const ProjectIndex &index)
{
    const Words &words = text.words();
    const auto field = [&](QStringView name) { return words.field(Kind::Control, name); };
    PaperSection section;
    section.heading = words.registerName(Kind::Control);
    section.whenEmpty = words.text(statements::noControls);
    section.columns = {{words.number(), Column::Token}, {field(u"name"), Column::Text, 2.6},
        {field(u"responsibility"), Column::Text, 1.2},
        {words.text(statements::inheritedFrom), Column::Text, 1},
        {words.text(statements::left), Column::Text, 1}};
    for (const Control *control : byRef(index.controls)) {
        const QString responsibility = control->responsibility == Responsibility::Unset
            ? words.text(statements::notSaid)
            : text.choice(Kind::Control, u"responsibility", code(control->responsibility));
        section.rows.push_back({.cells = {control->ref, text.marked(control->name), responsibility,
                                    numbersNaming<Subservice>(text.data(), words, control->id),
                                    numbersNaming<UserControl>(text.data(), words, control->id)}});
    }
    return section;
}

PaperSection supplierSection(const StatementText &text)
{
    const Words &words = text.words();
    const auto field = [&](QStringView name) { return words.field(Kind::Subservice, name); };
    PaperSection section;
    section.heading = words.registerName(Kind::Subservice);
    section.whenEmpty = words.text(statements::noneRecorded);
    section.columns = {{words.number(), Column::Token}, {field(u"name"), Column::Text, 1.4},
        {field(u"service"), Column::Text, 1.6}, {field(u"method"), Column::Text, 0.9},
        {field(u"assurance"), Column::Text, 1}, {field(u"controls"), Column::Text, 1.4},
        {field(u"complementary_controls"), Column::Text, 2}};
    for (const Subservice *each : byRef(text.data().table<Subservice>())) {
        section.rows.push_back(
            {.cells = {each->ref, text.marked(each->name), text.marked(each->service),
                 text.choice(Kind::Subservice, u"method", code(each->method)),
                 text.choice(Kind::Subservice, u"assurance", code(each->assurance)),
                 controlNumbers(text, each->controls), text.marked(each->complementaryControls)}});
    }
    return section;
}

PaperSection userControlSection(const StatementText &text)
{
    const Words &words = text.words();
    const auto field = [&](QStringView name) { return words.field(Kind::UserControl, name); };
    PaperSection section;
    section.heading = words.registerName(Kind::UserControl);
    section.whenEmpty = words.text(statements::noneRecorded);
    section.columns = {{words.number(), Column::Token}, {field(u"text"), Column::Text, 3},
        {field(u"controls"), Column::Text, 1.4}, {field(u"published_in"), Column::Text, 1}};
    for (const UserControl *each : byRef(text.data().table<UserControl>())) {
        const Document *document = text.data().find(each->publishedIn);
        section.rows.push_back(
            {.cells = {each->ref, text.marked(each->text), controlNumbers(text, each->controls),
                 document ? document->ref : QString()}});
    }
    return section;
}

} // namespace

Paper responsibilityMatrix(const ProjectIndex &index, const Words &words)
{
    const StatementText text(index.workspace.data, words);
    Paper paper = text.paper(statements::responsibilities, index.workspace.today);
    paper.facts = {{words.text(statements::project), text.marked(index.project.name)},
        {words.text(statements::asOf), isoDate(index.workspace.today)}};
    paper.sections = {controlSection(text, index), supplierSection(text), userControlSection(text)};
    return paper;
}

} // namespace tsuzuri
