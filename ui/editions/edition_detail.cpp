#include "ui/editions/edition_detail.h"

#include "ui/editions/edition_lines.h"
#include "ui/session/session.h"

#include <QStandardItemModel>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 60; // of one register

enum Role { RemarkRole = Qt::UserRole, HeadingRole };

} // namespace

EditionDetail::EditionDetail(Session &session, Id<Project> project, QWidget *parent)
    : ParagraphView({Qt::DisplayRole, -1, RemarkRole, -1, HeadingRole}, parent)
    , m_session(session)
    , m_project(project)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
}

void EditionDetail::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setData(true, HeadingRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
}

void EditionDetail::addParagraph(const QString &text, const QString &remark)
{
    auto *item = new QStandardItem(text);
    item->setData(remark, RemarkRole);
    m_model->appendRow(item);
}

void EditionDetail::showRow(const EditionRow *row)
{
    m_model->clear();
    if (!row)
        return;
    const Language language = m_session.language();
    if (row->state == EditionState::New) {
        addHeading(tr("Nothing of the former edition asks for this. It is to be decided."));
    } else if (row->state == EditionState::Withdrawn) {
        addHeading(tr("Nothing of the new edition asks for this. What is recorded stays as it is."));
    } else {
        addHeading(tr("Comes from"));
        for (const EditionRow::Origin &origin : row->origins)
            addParagraph(origin.code + u"  "_s + origin.title.best(language),
                originRemark(origin, m_session, m_project));
    }
    addRecords(*row);
}

void EditionDetail::addRecords(const EditionRow &row)
{
    for (std::size_t first = 0; first < row.hanging.size();) {
        const Kind kind = row.hanging[first].kind;
        std::size_t end = first;
        while (end < row.hanging.size() && row.hanging[end].kind == kind)
            ++end;
        if (kind != Kind::Applicability) { // it stands with its requirement
            //: %1: name of a register, %2: number of its records
            addHeading(tr("%1 (%2)").arg(m_session.words().registerName(kind)).arg(end - first));
            for (std::size_t i = first; i < std::min(end, first + mostShown); ++i)
                addParagraph(m_session.reader().label(kind, row.hanging[i].uuid), {});
            if (end - first > mostShown)
                addHeading(tr("and %1 more").arg(end - first - mostShown));
        }
        first = end;
    }
}

} // namespace tsuzuri
