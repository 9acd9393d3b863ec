#include "ui/registers/columns_dialog.h"

#include "core/registers/column.h"
#include "ui/registers/column_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ColumnsDialog::ColumnsDialog(ColumnLayout &layout, QWidget *parent)
    : QDialog(parent)
    , m_columns(layout)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Choose columns"));
    auto *label = new QLabel(tr("Ticked columns are shown, in this order:"), this);
    label->setBuddy(m_list);
    m_list->setObjectName("columns");
    m_list->setAccessibleName(tr("Columns"));
    const std::vector<const Column *> shown = layout.shown();
    for (const Column *column : shown)
        add(column, true);
    for (const Column *column : layout.choosable()) {
        if (!std::ranges::contains(shown, column))
            add(column, false);
    }
    m_list->setCurrentRow(0);

    auto *moves = new QVBoxLayout;
    const auto addMove = [&](const QString &icon, const QString &word, const QKeySequence &keys, int lines) {
        auto *button = new QPushButton(themedIcon(icon), word, this);
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, lines] { move(lines); });
        moves->addWidget(button);
    };
    addMove(u"go-up"_s, tr("Up"), Qt::ALT | Qt::Key_Up, -1);
    addMove(u"go-down"_s, tr("Down"), Qt::ALT | Qt::Key_Down, 1);
    moves->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(moves);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(2 * unit(this));
    whole->addWidget(label);
    whole->addLayout(middle, 1);
    whole->addWidget(buttons);
    resize(characters(this, 60), fontMetrics().height() * 24);
}

void ColumnsDialog::add(const Column *column, bool isShown)
{
    auto *item = new QListWidgetItem(m_columns.title(column), m_list);
    item->setData(Qt::UserRole, column ? column->key : u"gaps"_s);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
}

void ColumnsDialog::move(int lines)
{
    const int from = m_list->currentRow();
    const int to = from + lines;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

void ColumnsDialog::apply()
{
    std::vector<ViewState::ShownColumn> columns = m_columns.own();
    const auto widthOf = [&](const QString &key) {
        const auto found = std::ranges::find(columns, key, &ViewState::ShownColumn::key);
        return found == columns.end() ? 0 : found->width;
    };
    std::vector<ViewState::ShownColumn> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString key = m_list->item(row)->data(Qt::UserRole).toString();
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back({key, widthOf(key)});
    }
    if (!chosen.empty())
        m_columns.choose(chosen);
}

} // namespace tsuzuri
