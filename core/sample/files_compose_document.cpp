#include "core/sample/files_columns.h"
#include "core/sample/files_compose.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

/// Makes the content of one document version from its request and the recipe of its document.
class DocumentComposer {
public:
    DocumentComposer(const SampleFileRequest &request, const SampleRecipes &recipes)
        : m_request(request)
        , m_facts(*request.document)
        , m_recipe(recipes.document(m_facts.document))
        , m_frame(recipes.frame(m_facts.type))
    {
    }

    SampleContent compose()
    {
        m_content.title = m_request.title.best(m_request.language);
        m_content.company = m_request.company.in(m_request.language);
        m_content.classification = m_facts.classification.in(m_request.language);
        m_content.language = languageCode(m_request.language);
        m_content.created =
            QDateTime(m_facts.approvedOn.isValid() ? m_facts.approvedOn : m_request.covers.from, QTime(9, 0),
                QTimeZone::utc());
        m_content.isDocument = true;
        m_content.factsName = words(u"表紙|Cover"_s);
        m_content.tableName = words(m_request.fileKind == u"pdf" ? u"別表|Annex"_s : u"本文|Contents"_s);
        addTitlePage();
        for (const SampleSectionRecipe &part : m_frame)
            addPart(part);
        if (m_recipe && !m_recipe->columns.empty())
            m_content.table = makeSampleTable(m_recipe->columns, m_recipe->rows, SampleRecipe(), m_request);
        if (m_recipe && !m_recipe->groups.empty())
            addDiagram();
        if (m_request.variant > 0)
            m_content.sections.push_back(
                {.heading = {}, .paragraphs = {words(u"(編集中の写し)|(copy being edited)"_s)}});
        return std::move(m_content);
    }

private:
    QString words(const QString &both) const { return bothLanguages(both).in(m_request.language); }

    QString orBlank(const QString &value) const
    {
        return value.isEmpty() ? words(u"(記入なし)|(not filled in)"_s) : value;
    }

    /// With the document's own placeholders filled in.
    QString filled(const LocalizedText &text) const
    {
        QString words = sampleWords(text, m_request);
        words.replace(u"{title}"_s, m_content.title);
        words.replace(u"{label}"_s, m_facts.label);
        words.replace(u"{department}"_s, m_facts.department.in(m_request.language));
        words.replace(u"{approver}"_s, m_facts.approverRole.in(m_request.language));
        words.replace(u"{cycle}"_s, QString::number(std::max(m_facts.reviewMonths, 12)));
        words.replace(u"{retention}"_s, QString::number(m_facts.retentionYears));
        words.replace(u"{effective}"_s, m_facts.effectiveOn.toString(Qt::ISODate));
        return words;
    }

    void addTitlePage()
    {
        const auto add = [this](const QString &label, const QString &value) {
            m_content.facts.emplace_back(words(label), orBlank(value));
        };
        add(u"文書番号|Document"_s, m_facts.document);
        add(u"版|Version"_s, m_facts.label);
        add(u"主管部門|Department"_s, m_facts.department.in(m_request.language));
        QString approver = m_facts.approver.in(m_request.language);
        if (const QString role = m_facts.approverRole.in(m_request.language);
            !approver.isEmpty() && !role.isEmpty())
            approver += u" ("_s + role + u')';
        add(u"承認者|Approved by"_s, approver);
        add(u"承認日|Approved on"_s, m_facts.approvedOn.toString(Qt::ISODate));
        add(u"施行日|In force since"_s, m_facts.effectiveOn.toString(Qt::ISODate));
        add(u"機密区分|Classification"_s, m_facts.classification.in(m_request.language));
    }

    void addPart(const SampleSectionRecipe &part)
    {
        const QString name = part.heading.ja;
        if (name == u"@articles")
            addArticles();
        else if (name == u"@controls")
            addControls();
        else if (name == u"@history")
            addHistory();
        else
            addSection(part);
    }

    void addSection(const SampleSectionRecipe &recipe)
    {
        SampleSection section{.heading = filled(recipe.heading)};
        for (const LocalizedText &paragraph : recipe.paragraphs)
            section.paragraphs.append(filled(paragraph));
        m_content.sections.push_back(section);
    }

    /// The document's own articles; each older version lacks one more of the last, but not the first two.
    void addArticles()
    {
        if (!m_recipe)
            return;
        const int missing = m_facts.versions - m_facts.sequence;
        const int all = int(m_recipe->articles.size());
        const int present = std::max(std::min(all, 2), all - missing);
        for (int i = 0; i < present; ++i)
            addSection(m_recipe->articles[std::size_t(i)]);
    }

    void addControls()
    {
        if (m_facts.controls.empty())
            return;
        SampleSection section{.heading = words(u"実施する統制|Controls"_s), .isList = true};
        for (const auto &[name, action] : m_facts.controls)
            section.paragraphs.append(name.in(m_request.language) + u": "_s + action.in(m_request.language));
        m_content.sections.push_back(section);
    }

    void addHistory()
    {
        SampleSection section{.heading = words(u"改訂履歴|History"_s)};
        section.table.columns = {words(u"版|Version"_s), words(u"承認日|Approved on"_s),
            words(u"承認者|Approved by"_s), words(u"変更の内容|Change"_s)};
        for (const SampleRevision &revision : m_facts.revisions) {
            section.table.rows.push_back({revision.label,
                revision.approvedOn.isValid() ? SampleValue(revision.approvedOn) : SampleValue(orBlank({})),
                orBlank(revision.approver.in(m_request.language)), revision.change.in(m_request.language)});
        }
        m_content.sections.push_back(section);
    }

    void addDiagram()
    {
        SampleDiagram diagram{.note = filled(m_recipe->diagramNote)};
        for (const auto &[name, boxes] : m_recipe->groups) {
            QStringList texts;
            for (const LocalizedText &box : boxes)
                texts.append(box.in(m_request.language));
            diagram.groups.emplace_back(name.in(m_request.language), texts);
        }
        m_content.diagram = diagram;
    }

    const SampleFileRequest &m_request;
    const SampleDocumentFacts &m_facts;
    const SampleDocumentRecipe *m_recipe = nullptr;
    const SampleFrame &m_frame;
    SampleContent m_content;
};

} // namespace

SampleContent composeDocument(const SampleFileRequest &request, const SampleRecipes &recipes)
{
    return DocumentComposer(request, recipes).compose();
}

} // namespace tsuzuri
