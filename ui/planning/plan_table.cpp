#include "ui/planning/plan_table.h"

#include "core/base/fold.h"
#include "ui/registers/row_table.h"
#include "ui/support/chip_button.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"

#include <QVBoxLayout>

namespace tsuzuri {

PlanTable::PlanTable(QStringList headings, std::vector<int> widths, std::vector<Chip> chips, QWidget *parent)
    : QWidget(parent)
    , m_chips(std::move(chips))
    , m_filter(new FilterRow(this))
    , m_model(new RowModel(std::move(headings), {}, this))
    , m_table(new RowTable(*m_model, std::move(widths), this))
{
    makeChips(m_chips);
    m_filter->field()->setObjectName("words");
    m_filter->field()->setPlaceholderText(tr("Filter"));
    m_filter->field()->setAccessibleName(m_filter->field()->placeholderText());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    showCounts();
    connect(m_filter->field(), &QLineEdit::textChanged, this, &PlanTable::arrange);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanTable::chosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanTable::chosen);
}

void PlanTable::makeChips(const std::vector<Chip> &chips)
{
    for (const Chip &chip : chips) {
        ChipButton *button = m_filter->addChip(chip.key);
        m_buttons.push_back(button);
        connect(button, &ChipButton::clicked, this, [this, button] { press(*button); });
    }
}

/// One at a time.
void PlanTable::press(const ChipButton &pressed)
{
    for (ChipButton *button : m_buttons)
        button->setChecked(button == &pressed && pressed.isChecked());
    arrange();
}

void PlanTable::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    showCounts();
    arrange();
}

void PlanTable::updateLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    showCounts();
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_model->setRow(static_cast<int>(row), m_lines[static_cast<std::size_t>(m_shown[row])].row);
}

bool PlanTable::isShown(const Line &line, const QString &sort, const QStringList &words) const
{
    if (!sort.isEmpty() && !line.sorts.contains(sort))
        return false;
    const QString folded = words.isEmpty() ? QString() : fold(line.row.cells.join(QChar(u'\n')));
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

void PlanTable::arrange()
{
    const auto pressed = std::ranges::find_if(m_buttons, &ChipButton::isChecked);
    const QString sort = pressed == m_buttons.end() ? QString() : (*pressed)->objectName();
    const QStringList words = fold(m_filter->field()->text()).split(QChar(u' '), Qt::SkipEmptyParts);
    const int before = currentLine();
    m_shown.clear();
    std::vector<RowModel::Row> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines[i], sort, words)) {
            m_shown.push_back(static_cast<int>(i));
            rows.push_back(m_lines[i].row);
        }
    }
    m_model->setRows(std::move(rows));
    showLine(std::ranges::contains(m_shown, before) ? before : m_shown.empty() ? -1 : m_shown.front());
    Q_EMIT chosen();
}

void PlanTable::showCounts()
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto count = std::ranges::count_if(
            m_lines, [&](const Line &line) { return line.sorts.contains(m_chips[i].key); });
        m_buttons[i]->setText(m_chips[i].word.arg(count));
        m_buttons[i]->setEnabled(count > 0 || m_buttons[i]->isChecked());
        m_buttons[i]->updateGeometry();
    }
}

int PlanTable::currentLine() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_shown.size()) ? m_shown[static_cast<std::size_t>(row)] : -1;
}

std::vector<int> PlanTable::chosenLines() const
{
    std::vector<int> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < static_cast<int>(m_shown.size()))
            lines.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    }
    std::ranges::sort(lines);
    return lines;
}

void PlanTable::showLine(int line)
{
    const auto row = std::ranges::find(m_shown, line);
    if (row != m_shown.end())
        m_table->showRow(static_cast<int>(row - m_shown.begin()));
}

} // namespace tsuzuri
