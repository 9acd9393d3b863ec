#include "ui/registers/column_layout.h"

#include "core/registers/record_name.h"
#include "core/words/words.h"
#include "ui/registers/choice_signs.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <map>
#include <numeric>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto gapsKey = "gaps"_L1;
constexpr int judgedRows = 60; // whose content decides how wide a column is
constexpr int cellPadding = 18;
constexpr int gapsWidth = 10; // in characters: two signs with numbers
constexpr int leastTitle = 20;
constexpr int leastElastic = 12;
constexpr int leastColumns = 3; // that are never put aside

QString keyOf(const Column *column)
{
    return column ? column->key : QString(gapsKey);
}

bool isTitle(const Column *column)
{
    const bool isNamed =
        column && column->type == FieldType::Link && column->target && !isCalledByName(*column->target);
    return column && (column->type == FieldType::Localized || isNamed);
}

bool isElastic(const Column *column)
{
    return column
        && (isTitle(column) || column->type == FieldType::Links || column->type == FieldType::AnyLink
            || column->isMultiLine
            || (column->source == ColumnSource::Computed && column->type == FieldType::Text));
}

} // namespace

ColumnLayout::ColumnLayout(QTableView &view, RegisterModel &model, Preferences &preferences)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_preferences(preferences)
    , m_zoom(preferences.tableZoom())
{
    if (!m_model.scope()) {
        std::vector<ViewState::ShownColumn> columns;
        for (const QString &entry : m_preferences.columns(m_model.kind()))
            columns.push_back({entry.section(u':', 0, 0), entry.section(u':', 1).toInt()});
        setOwn(columns);
    }
    connect(m_view.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnLayout::save);
    connect(m_view.horizontalHeader(), &QHeaderView::sectionMoved, this, &ColumnLayout::save);
}

std::vector<ViewState::ShownColumn> ColumnLayout::own() const
{
    std::vector<ViewState::ShownColumn> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; m_isOwn && place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        columns.push_back({keyOf(m_model.column(section)), header->sectionSize(section) * 100 / m_zoom});
    }
    return columns;
}

void ColumnLayout::setOwn(const std::vector<ViewState::ShownColumn> &stored)
{
    std::vector<const Column *> columns;
    std::vector<int> widths;
    for (const auto &[key, width] : stored) {
        const Column *column = registerOf(m_model.kind()).find(key);
        if ((!column && key != gapsKey) || std::ranges::contains(columns, column))
            continue;
        columns.push_back(column);
        widths.push_back(width > 0 ? qBound(20, width * m_zoom / 100, 2000) : 0);
    }
    if (columns.empty())
        return reset();
    m_isOwn = true;
    setColumns(columns);
    for (std::size_t section = 0; section < widths.size(); ++section) {
        if (widths[section] == 0)
            widths[section] = usualWidth(static_cast<int>(section), 90);
    }
    setWidths(widths);
}

void ColumnLayout::choose(const std::vector<ViewState::ShownColumn> &columns)
{
    setOwn(columns);
    save();
}

void ColumnLayout::save()
{
    if (m_isFitting || m_model.scope())
        return;
    m_isOwn = true;
    if (!m_isRemembered)
        return;
    QStringList entries;
    for (const auto &[key, width] : own())
        entries << u"%1:%2"_s.arg(key).arg(width);
    m_preferences.setColumns(m_model.kind(), entries);
}

void ColumnLayout::setZoom(int percent)
{
    const std::vector<ViewState::ShownColumn> columns = own();
    m_zoom = percent;
    if (m_isOwn)
        setOwn(columns);
    fit();
}

/// Wide enough for so many per cent of the first rows of the register, whether they are shown or not; the text
/// at most so many pixels.
int ColumnLayout::widthFor(int section, int share, int most) const
{
    const Column *column = m_model.column(section);
    const int heading = m_view.horizontalHeader()->sectionSizeHint(section);
    if (!column)
        return qMax(heading, characters(&m_view, gapsWidth));
    const Session &session = m_model.session();
    const int rows = qMin(judgedRows, session.data().size(m_model.kind()));
    std::vector<int> texts;
    bool hasSign = column->type == FieldType::Choice;
    for (int row = 0; row < rows; ++row) {
        texts.push_back(m_view.fontMetrics().horizontalAdvance(session.reader().text(*column, row)));
        if (column->type == FieldType::Date && !hasSign)
            hasSign = valueSign(*column, session.reader().value(*column, row), session.today()).has_value();
    }
    std::ranges::sort(texts);
    const auto place = static_cast<std::size_t>(share) * texts.size() / 100;
    const int text =
        texts.empty() ? characters(&m_view, column->width) : texts[std::min(place, texts.size() - 1)];
    const int sign = hasSign ? m_view.fontMetrics().height() : 0;
    return qMax(heading, qMin(text, most) + sign + cellPadding);
}

/// Never much wider than the register says. A word of a choice is never cut.
int ColumnLayout::usualWidth(int section, int share) const
{
    const Column *column = m_model.column(section);
    if (!column || column->type == FieldType::Choice)
        return wholeWidth(section);
    const int most = isTitle(column) ? 4 * column->width : column->width;
    return widthFor(section, share, characters(&m_view, most * 5 / 4));
}

int ColumnLayout::wholeWidth(int section) const
{
    return widthFor(section, 100, QWIDGETSIZE_MAX);
}

int ColumnLayout::leastWidth(int section) const
{
    const Column *column = m_model.column(section);
    const int usual = usualWidth(section, 90);
    const int least = isElastic(column)
        ? qMin(usual, characters(&m_view, isTitle(column) ? leastTitle : leastElastic))
        : usual;
    return qMax(least, m_view.horizontalHeader()->sectionSizeHint(section));
}

/// Elastic columns share what is left, up to what their longest texts need; then all do; then the titles alone.
void ColumnLayout::giveRoom(std::vector<int> &widths, int room) const
{
    const auto giveTo = [&](auto &&wants) {
        int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
        std::vector<std::pair<int, std::size_t>> takers; // by what each lacks
        for (std::size_t section = 0; section < widths.size(); ++section) {
            if (const int lack = widths[section] > 0 ? wants(static_cast<int>(section)) - widths[section] : 0;
                lack > 0)
                takers.emplace_back(lack, section);
        }
        std::ranges::sort(takers); // the most modest first: what they leave goes to the others
        for (std::size_t i = 0; i < takers.size() && spare > 0; ++i) {
            const int share = qMin(takers[i].first, spare / static_cast<int>(takers.size() - i));
            widths[takers[i].second] += share;
            spare -= share;
        }
    };
    giveTo([&](int section) { return isTitle(m_model.column(section)) ? usualWidth(section, 90) : 0; });
    giveTo([&](int section) { return isElastic(m_model.column(section)) ? usualWidth(section, 100) : 0; });
    giveTo([&](int section) { return wholeWidth(section); });
    giveTo([&](int section) { return isTitle(m_model.column(section)) ? room : 0; });
}

void ColumnLayout::fit()
{
    if (m_isOwn || m_model.columnCount() == 0)
        return;
    std::vector<int> widths(m_model.columns().size());
    for (std::size_t section = 0; section < widths.size(); ++section)
        widths[section] = leastWidth(static_cast<int>(section));
    const int room = m_view.viewport()->width();
    for (std::size_t last = widths.size();
        last-- > leastColumns && std::accumulate(widths.begin(), widths.end(), 0) > room;) {
        if (!isTitle(m_model.columns()[last]))
            widths[last] = 0;
    }
    giveRoom(widths, room);
    setWidths(widths);
}

/// 0 hides a column.
void ColumnLayout::setWidths(const std::vector<int> &widths)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int section = 0; section < static_cast<int>(widths.size()); ++section) {
        const int width = widths[static_cast<std::size_t>(section)];
        m_view.setColumnHidden(section, width == 0);
        if (width > 0)
            m_view.setColumnWidth(section, width);
    }
}

std::vector<const Column *> ColumnLayout::shown() const
{
    std::vector<const Column *> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        columns.push_back(m_model.column(m_view.horizontalHeader()->logicalIndex(place)));
    return columns;
}

std::vector<const Column *> ColumnLayout::choosable() const
{
    std::vector<const Column *> columns{nullptr};
    for (const Column &column : registerOf(m_model.kind()).columns)
        columns.push_back(&column);
    return columns;
}

QString ColumnLayout::title(const Column *column) const
{
    return column ? column->heading(m_model.session().words()) : tr("Gaps");
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    for (const Column *column : choosable()) {
        QAction *action = menu.addAction(title(column));
        action->setCheckable(true);
        action->setChecked(m_model.sectionOf(column) >= 0);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { show(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &ColumnLayout::reset);
}

void ColumnLayout::show(const Column *column, bool isShown)
{
    std::vector<ViewState::ShownColumn> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (const Column *each : shown()) {
        if (each != column)
            columns.push_back({keyOf(each), header->sectionSize(m_model.sectionOf(each)) * 100 / m_zoom});
    }
    if (isShown)
        columns.push_back({keyOf(column), 0});
    if (!columns.empty())
        choose(columns);
}

/// The order of the columns is the model's: places that a person gave them in the header are forgotten.
void ColumnLayout::setColumns(std::vector<const Column *> columns)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_model.setColumns(std::move(columns));
    QHeaderView *header = m_view.horizontalHeader();
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section);
}

void ColumnLayout::reset()
{
    const bool wasOwn = m_isOwn;
    m_isOwn = false;
    if (wasOwn) {
        setColumns(RegisterModel::usualColumns(m_model.kind()));
        if (m_isRemembered)
            m_preferences.setColumns(m_model.kind(), {});
    }
    fit();
}

} // namespace tsuzuri
