#include "ui/registers/paste_dialog.h"

#include "ui/dialogs/note_table.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tsuzuri {

PasteDialog::PasteDialog(const Session &session, const PastePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setWindowTitle(tr("Paste cells"));
    auto *summaryLabel = new QLabel(summary(plan), this);
    summaryLabel->setObjectName("summary");
    summaryLabel->setWordWrap(true);
    auto *table = makeNoteTable({tr("Row"), tr("Column"), tr("Before"), tr("After"), tr("Remark")}, this);
    // What can't be taken comes first: it is what a person has to decide about.
    std::vector<QStringList> lines;
    for (const bool hasProblem : {true, false}) {
        for (const PastedCell &cell : plan.cells) {
            if (cell.problem.has_value() == hasProblem)
                lines.push_back(lineOf(plan, cell));
        }
    }
    fillNoteTable(*table, lines);

    const auto taken = static_cast<int>(plan.cells.size()) - plan.problems();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *paste =
        buttons->addButton(tr("Paste %n cell(s)", nullptr, taken), QDialogButtonBox::AcceptRole);
    paste->setObjectName("paste");
    paste->setDefault(true);
    paste->setEnabled(taken > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(summaryLabel);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(characters(this, 110), fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PasteDialog::summary(const PastePlan &plan) const
{
    const int changed = static_cast<int>(plan.cells.size()) - plan.problems();
    QStringList parts{
        tr("%n cell(s) change", nullptr, changed), tr("%1 stay as they are").arg(plan.unchanged)};
    if (plan.newRows > 0)
        parts << tr("%n row(s) are added", nullptr, plan.newRows);
    if (plan.problems() > 0)
        parts << tr("%n cell(s) can't be taken and stay as they are", nullptr, plan.problems());
    if (plan.outside > 0)
        parts << tr("%n cell(s) lie outside the table", nullptr, plan.outside);
    return m_session.words().list(parts);
}

QStringList PasteDialog::lineOf(const PastePlan &plan, const PastedCell &cell) const
{
    const Words &words = m_session.words();
    const QString row = cell.row < 0 ? tr("New row") : m_session.data().refAt(plan.kind, cell.row);
    return {row, cell.column->heading(words), cell.before, cell.after,
        cell.problem ? words.error(*cell.problem) : QString()};
}

} // namespace tsuzuri
