#include "ui/registers/column_layout.h"

#include "core/words/words.h"
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
constexpr int leastTitle = 24;
constexpr int leastElastic = 12;

QString keyOf(const Column *column)
{
    return column ? column->key : QString(gapsKey);
}

bool isTitle(const Column *column)
{
    return column && column->type == FieldType::Localized;
}

bool isElastic(const Column *column)
{
    return column
        && (column->type == FieldType::Localized || column->type == FieldType::Links
            || column->type == FieldType::AnyLink || column->isMultiLine
            || (column->source == ColumnSource::Computed && column->type == FieldType::Text));
}

/// Columns of the form's kind, not the two sides of a text beside the whole.
std::vector<const Column *> choosable(const RegisterModel &model)
{
    std::vector<const Column *> columns;
    for (const Column &column : registerOf(model.kind()).columns)
        columns.push_back(&column);
    return columns;
}

} // namespace

ColumnLayout::ColumnLayout(QTableView &view, RegisterModel &model, Preferences &preferences)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_preferences(preferences)
{
    load();
    connect(m_view.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnLayout::save);
    connect(m_view.horizontalHeader(), &QHeaderView::sectionMoved, this, &ColumnLayout::save);
}

void ColumnLayout::load()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const QStringList stored = m_model.scope() ? QStringList() : m_preferences.columns(m_model.kind());
    std::vector<const Column *> columns;
    std::vector<int> widths;
    for (const QString &entry : stored) {
        const QString key = entry.section(u':', 0, 0);
        const Column *column = registerOf(m_model.kind()).find(key);
        if (!column && key != gapsKey)
            continue;
        columns.push_back(column);
        widths.push_back(qBound(20, entry.section(u':', 1).toInt(), 2000));
    }
    m_isOwn = !columns.empty();
    if (!m_isOwn)
        return;
    setColumns(columns);
    for (std::size_t section = 0; section < widths.size(); ++section)
        m_view.setColumnWidth(static_cast<int>(section), widths[section]);
}

void ColumnLayout::save()
{
    if (m_isFitting || m_model.scope())
        return;
    m_isOwn = true;
    QStringList entries;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        entries << u"%1:%2"_s.arg(keyOf(m_model.column(section))).arg(header->sectionSize(section));
    }
    m_preferences.setColumns(m_model.kind(), entries);
}

/// Wide enough for nine of ten of the first rows of the register, whether they are shown or not, and never much wider
/// than the register says.
int ColumnLayout::usualWidth(int section) const
{
    const Column *column = m_model.column(section);
    const int heading = m_view.horizontalHeader()->sectionSizeHint(section);
    if (!column)
        return qMax(heading, characters(&m_view, gapsWidth));
    const Session &session = m_model.session();
    const int rows = qMin(judgedRows, session.data().size(m_model.kind()));
    std::vector<int> texts;
    for (int row = 0; row < rows; ++row)
        texts.push_back(m_view.fontMetrics().horizontalAdvance(session.reader().text(*column, row)));
    std::ranges::sort(texts);
    const int text = texts.empty() ? characters(&m_view, column->width) : texts[texts.size() * 9 / 10];
    const int sign = column->type == FieldType::Choice ? m_view.fontMetrics().height() : 0;
    return qMax(heading, qMin(text, characters(&m_view, column->width * 5 / 4)) + sign + cellPadding);
}

void ColumnLayout::fit()
{
    if (m_isOwn || m_model.columnCount() == 0)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    std::vector<int> widths(m_model.columns().size());
    for (std::size_t section = 0; section < widths.size(); ++section)
        widths[section] = usualWidth(static_cast<int>(section));
    int spare = m_view.viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    auto elastic = static_cast<int>(std::ranges::count_if(m_model.columns(), isElastic));
    for (std::size_t section = 0; section < widths.size() && elastic > 0; ++section) {
        if (!isElastic(m_model.columns()[section]))
            continue;
        const int least = qMax(m_view.horizontalHeader()->sectionSizeHint(static_cast<int>(section)),
            qMin(widths[section], characters(&m_view, isTitle(m_model.columns()[section]) ? leastTitle : leastElastic)));
        const int share = qMax(spare / elastic, least - widths[section]);
        widths[section] += share;
        spare -= share;
        --elastic;
    }
    for (std::size_t section = 0; section < widths.size(); ++section)
        m_view.setColumnWidth(static_cast<int>(section), widths[section]);
}

void ColumnLayout::fillMenu(QMenu &menu)
{
    const auto add = [&](const Column *column, const QString &title) {
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(m_model.sectionOf(column) >= 0);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { show(column, isShown); });
    };
    add(nullptr, tr("Gaps"));
    for (const Column *column : choosable(m_model))
        add(column, column->heading(m_model.session().words()));
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &ColumnLayout::reset);
}

void ColumnLayout::show(const Column *column, bool isShown)
{
    const QHeaderView *header = m_view.horizontalHeader();
    std::map<const Column *, int> widths;
    std::vector<const Column *> columns;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int section = header->logicalIndex(place);
        columns.push_back(m_model.column(section));
        widths[columns.back()] = header->sectionSize(section);
    }
    std::erase(columns, column);
    if (isShown)
        columns.push_back(column);
    if (columns.empty())
        return;
    setColumns(columns);
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const auto before = widths.find(columns[static_cast<std::size_t>(section)]);
        const QScopedValueRollback fitting(m_isFitting, true);
        m_view.setColumnWidth(section, before == widths.end() ? usualWidth(section) : before->second);
    }
    save();
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
    setColumns(RegisterModel::usualColumns(m_model.kind()));
    m_isOwn = false;
    m_preferences.setColumns(m_model.kind(), {});
    fit();
}

} // namespace tsuzuri
