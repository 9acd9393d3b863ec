#include "core/sample/files_compose.h"

#include "core/sample/files_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

/// Makes the content of one evidence file from its request and recipe.
class EvidenceComposer {
public:
    EvidenceComposer(const SampleFileRequest &request, const SampleRecipe &recipe, const SamplePeople &people)
        : m_request(request)
        , m_recipe(recipe)
        , m_people(people)
    {
    }

    SampleContent compose()
    {
        m_content.title = m_request.title.best(m_request.language);
        m_content.company = m_request.company.in(m_request.language);
        m_content.classification = m_request.classification.in(m_request.language);
        m_content.language = languageCode(m_request.language);
        m_content.created = m_request.capturedAt;
        m_content.isPhoto = m_recipe.isPhoto;
        m_content.factsName = words(u"概要|About"_s);
        m_content.tableName = words(u"一覧|List"_s);
        m_content.table = table();
        addScreen();
        if (isMinutes())
            addMinutes();
        else
            addFacts();
        addSections();
        addSampledItems();
        if (m_request.fileKind == u"txt")
            m_content.text = text();
        if (m_request.variant > 0)
            m_content.sections.push_back(
                {.heading = {}, .paragraphs = {words(u"(編集中の写し)|(copy being edited)"_s)}});
        return std::move(m_content);
    }

private:
    QString words(const QString &both) const { return sampleWords(bothLanguages(both), m_request); }

    void addFact(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_content.facts.emplace_back(words(label), value);
    }

    int rowCount() const { return m_request.rows.value_or(std::max(m_recipe.rows, 0)); }

    SampleTable table() const
    {
        if (m_recipe.columns.empty() || m_request.fileKind == u"txt")
            return {};
        return makeSampleTable(m_recipe.columns, rowCount(), m_recipe, m_request);
    }

    void addScreen()
    {
        if (m_request.fileKind != u"png")
            return;
        SampleScreen screen;
        screen.application = m_recipe.application.in(m_request.language);
        if (screen.application.isEmpty())
            screen.application = m_request.system.in(m_request.language);
        if (m_request.showsUser && !m_request.account.isEmpty())
            screen.application += u" - "_s + m_request.account;
        if (m_request.showsAddress)
            screen.address = m_recipe.address;
        if (m_request.showsClock)
            screen.clock = m_request.capturedAt.toString(u"yyyy-MM-dd HH:mm"_s);
        m_content.screen = screen;
    }

    bool isMinutes() const { return !m_recipe.agenda.empty(); }

    void addMinutes()
    {
        const QDateTime held = m_request.occurrences.empty() ? m_request.capturedAt.addSecs(-2 * 60 * 60)
                                                             : m_request.occurrences.front().performedAt;
        addFact(u"日時|Time"_s, held.toString(u"yyyy-MM-dd HH:mm"_s));
        addFact(u"場所|Place"_s, m_recipe.place.in(m_request.language));
        QStringList present;
        for (const QString &ref : m_recipe.attendees) {
            const SamplePerson person = m_people.value(ref);
            present.append(m_request.isRedacted ? person.department.in(m_request.language) + u" ■■ ■■"_s
                                                : person.name.in(m_request.language));
        }
        addFact(
            u"出席者|Present"_s, present.join(m_request.language == Language::Japanese ? u"、"_s : u", "_s));
        addFact(u"記録|Minutes by"_s, m_request.preparedBy.in(m_request.language));
        addList(u"議題|Agenda"_s, m_recipe.agenda);
        addList(u"決定事項|Decisions"_s, m_recipe.decisions);
    }

    void addList(const QString &heading, const std::vector<LocalizedText> &points)
    {
        SampleSection section{.heading = words(heading), .isList = true};
        for (const LocalizedText &point : points)
            section.paragraphs.append(sampleWords(point, m_request));
        m_content.sections.push_back(section);
    }

    void addFacts()
    {
        m_content.facts = makeSampleFacts(m_recipe.facts, m_request);
        if (m_content.screen)
            return;
        const bool isPeriod = m_request.covers.from != m_request.covers.to;
        addFact(isPeriod ? u"対象期間|Period"_s : u"対象日|Date"_s, samplePeriod(m_request));
        addFact(u"取得元|Source"_s, m_request.system.in(m_request.language));
        addFact(u"抽出条件|Query"_s, m_request.query);
        if (m_request.rows)
            addFact(u"件数|Count"_s, QString::number(*m_request.rows));
        addPerformance();
        addFact(u"作成者|Prepared by"_s, m_request.preparedBy.in(m_request.language));
        addFact(u"作成日|Prepared on"_s, m_request.capturedAt.date().toString(Qt::ISODate));
        if (m_request.kind == u"signed_paper")
            addFact(u"署名|Signed"_s, m_request.preparedBy.in(m_request.language));
    }

    /// Who did it and who approved it, unless the recipe says so itself.
    void addPerformance()
    {
        const auto isInstance = [](const SampleColumn &fact) {
            return fact.maker == SampleColumn::Maker::Instance;
        };
        if (m_request.occurrences.size() != 1 || std::ranges::any_of(m_recipe.facts, isInstance))
            return;
        const SampleOccurrence &one = m_request.occurrences.front();
        const QString minute = u"yyyy-MM-dd HH:mm"_s;
        addFact(u"実施|Performed"_s,
            one.performedAt.toString(minute) + u"  "_s + one.performer.in(m_request.language));
        if (one.approvedAt.isValid())
            addFact(u"承認|Approved"_s,
                one.approvedAt.toString(minute) + u"  "_s + one.approver.in(m_request.language));
    }

    void addSections()
    {
        for (const SampleSectionRecipe &recipe : m_recipe.sections) {
            SampleSection section{.heading = sampleWords(recipe.heading, m_request)};
            for (const LocalizedText &paragraph : recipe.paragraphs)
                section.paragraphs.append(sampleWords(paragraph, m_request));
            section.paragraphs.removeAll(QString());
            m_content.sections.push_back(section);
        }
        const bool saysNothing =
            m_content.sections.empty() && !m_request.summary.in(m_request.language).isEmpty();
        if (saysNothing && !m_content.screen)
            m_content.sections.push_back({.heading = words(u"概要|Summary"_s),
                .paragraphs = {m_request.summary.in(m_request.language)}});
    }

    void addSampledItems()
    {
        if (m_recipe.eachHeading.isEmpty())
            return;
        for (const SampledItem &item : m_request.sampled) {
            SampleSection section{.heading = sampleWords(m_recipe.eachHeading, m_request)};
            section.heading.replace(u"{key}"_s, item.key)
                .replace(u"{keytext}"_s, item.text.in(m_request.language));
            section.facts = makeSampleFacts(m_recipe.eachFacts, m_request, &item);
            m_content.sections.push_back(section);
        }
    }

    QString text() const
    {
        QStringList lines;
        for (const LocalizedText &line : m_recipe.head)
            lines.append(sampleWords(line, m_request));
        const SampleTable cells =
            makeSampleTable(m_recipe.columns, m_recipe.line.isEmpty() ? 0 : rowCount(), m_recipe, m_request);
        for (const std::vector<SampleValue> &row : cells.rows) {
            QString line = m_recipe.line;
            for (std::size_t i = 0; i < row.size(); ++i)
                line.replace(u'{' + QString::number(i) + u'}', sampleText(row[i]));
            lines.append(line);
        }
        for (const LocalizedText &line : m_recipe.foot)
            lines.append(sampleWords(line, m_request));
        if (lines.isEmpty())
            lines = {m_content.title, m_request.summary.in(m_request.language)};
        if (m_request.variant > 0)
            lines.append(words(u"# (編集中の写し)|# (copy being edited)"_s));
        return lines.join(u'\n') + u'\n';
    }

    const SampleFileRequest &m_request;
    const SampleRecipe &m_recipe;
    const SamplePeople &m_people;
    SampleContent m_content;
};

} // namespace

SampleContent composeEvidence(
    const SampleFileRequest &request, const SampleRecipes &recipes, const SamplePeople &people)
{
    const SampleRecipe *recipe = recipes.find(request.recipes);
    const SampleRecipe plain;
    return EvidenceComposer(request, recipe ? *recipe : plain, people).compose();
}

} // namespace tsuzuri
