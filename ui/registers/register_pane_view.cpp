// How a RegisterPane is shown: filters of its columns, saved views.
#include "ui/registers/register_pane.h"

#include "ui/registers/column_filter_dialog.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/day_bar.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/support/chip_button.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gapsKey = "gaps"_L1;

} // namespace

bool RegisterPane::dependsOnTheDay(Kind kind)
{
    return kind == Kind::Document || kind == Kind::Control || kind == Kind::Person || kind == Kind::Role
        || kind == Kind::RoleHolding || kind == Kind::Assignment;
}

/// Computed columns on another day; of duties, which hold on some days only, those of that day.
void RegisterPane::setAsOf(QDate day)
{
    m_dayBar->setDay(day);
    m_model->setAsOf(day == m_session.today() ? QDate() : day);
    narrow();
}

bool RegisterPane::holdsOnTheDay(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const Dataset &records = m_session.data();
    if (kind() == Kind::RoleHolding) {
        const RoleHolding &holding = records.table<RoleHolding>().rows()[index];
        return Period{holding.from, holding.to}.contains(m_model->asOf());
    }
    if (kind() == Kind::Assignment) {
        const Assignment &assignment = records.table<Assignment>().rows()[index];
        return Period{assignment.from, assignment.to}.contains(m_model->asOf());
    }
    return true;
}

QWidget *RegisterPane::makeFilterChips()
{
    const int step = unit(this);
    auto *row = new QWidget(this);
    row->setObjectName("filterChips");
    m_filterChips = new QHBoxLayout(row);
    m_filterChips->setContentsMargins(4 * step, 0, 4 * step, 2 * step);
    m_filterChips->setSpacing(2 * step);
    m_filterChips->addStretch();
    row->hide();
    return row;
}

/// A pressed chip for each filter: pressing it once more takes the filter away.
void RegisterPane::showFilterChips()
{
    QWidget *row = m_filterChips->parentWidget();
    for (ChipButton *chip : row->findChildren<ChipButton *>()) {
        m_filterChips->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    for (const ColumnFilter &filter : m_filters) {
        const QString text = filterText(m_session, kind(), filter);
        auto *chip =
            new ChipButton(fontMetrics().elidedText(text, Qt::ElideRight, characters(this, 48)), row);
        chip->setChecked(true);
        chip->setObjectName("filter." + filter.key);
        chip->setToolTip(tr("%1. Press to remove this filter.").arg(text));
        chip->setAccessibleName(tr("Remove the filter: %1").arg(text));
        m_filterChips->insertWidget(m_filterChips->count() - 1, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, key = filter.key] { removeFilter(key); });
    }
    row->setVisible(!m_filters.empty());
}

void RegisterPane::setFilter(const ColumnFilter &filter)
{
    const auto place = std::ranges::find(m_filters, filter.key, &ColumnFilter::key);
    if (filter.isEmpty())
        return removeFilter(filter.key);
    if (place == m_filters.end())
        m_filters.push_back(filter);
    else
        *place = filter;
    showFilterChips();
    narrow();
}

void RegisterPane::removeFilter(const QString &key)
{
    if (std::erase_if(m_filters, [&](const ColumnFilter &filter) { return filter.key == key; }) == 0)
        return;
    showFilterChips();
    narrow();
    m_view->setFocus();
}

void RegisterPane::askForFilter(const Column *column)
{
    const auto place = std::ranges::find(m_filters, column->key, &ColumnFilter::key);
    const ColumnFilter present = place == m_filters.end() ? ColumnFilter() : *place;
    ColumnFilterDialog dialog(m_session, m_model->reader(), *column, m_model->members(), present, this);
    const int answer = dialog.exec();
    if (answer == ColumnFilterDialog::Removed)
        removeFilter(column->key);
    else if (answer == QDialog::Accepted)
        setFilter(dialog.filter());
}

ViewState RegisterPane::state() const
{
    ViewState state;
    state.columns = m_view->columnLayout().own();
    for (const SortKey &key : m_model->sortKeys())
        state.sorted.push_back({key.column ? key.column->key : QString(gapsKey), key.order});
    state.words = m_filter->text();
    for (const auto &[chip, test] : m_chips) {
        if (chip->isChecked())
            state.chips << chip->objectName();
    }
    state.filters = m_filters;
    state.grouped = m_model->group() ? m_model->group()->key : QString();
    return state;
}

void RegisterPane::setState(const ViewState &state)
{
    const Register &columns = registerOf(kind());
    if (state.columns.empty())
        m_view->columnLayout().reset();
    else
        m_view->columnLayout().choose(state.columns);
    std::vector<SortKey> keys;
    for (const auto &[key, order] : state.sorted) {
        if (const Column *column = columns.find(key); column || key == gapsKey)
            keys.push_back({column, order});
    }
    if (keys.empty())
        keys.push_back({columns.find(u"ref"), RowOrder::Ascending});
    m_model->setSort(std::move(keys));
    m_model->setGroup(columns.find(state.grouped));
    m_filters.clear();
    std::ranges::copy_if(state.filters, std::back_inserter(m_filters),
        [&](const ColumnFilter &filter) { return columns.find(filter.key) != nullptr; });
    for (const auto &[chip, test] : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(state.chips.contains(chip->objectName()));
        chip->update();
    }
    m_filter->setText(state.words);
    showFilterChips();
    narrow();
}

} // namespace tsuzuri
