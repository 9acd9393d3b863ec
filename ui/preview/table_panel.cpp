#include "ui/preview/table_panel.h"

#include "ui/session/session.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 40; // characters of a column at first

/// A, B, … Z, AA as a spreadsheet program counts.
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace

/// The cells as they stand in the file.
class SheetModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(SheetRows rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.columns;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return m_rows.rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return orientation == Qt::Vertical
            ? QString::number(m_rows.rows[static_cast<std::size_t>(section)].number)
            : columnLetters(section);
    }

private:
    SheetRows m_rows;
};

TablePanel::TablePanel(Session &session, QWidget *parent)
    : FilePanel(parent)
    , m_session(session)
    , m_tabs(new FlatTabs(FlatTabs::Spacing::Tight, this))
    , m_remark(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new SheetModel(this))
    , m_task(std::make_unique<Task>())
{
    const int step = unit(this);
    m_tabs->setAccessibleName(tr("Sheets"));
    m_remark->setObjectName("tableRemark");
    m_remark->setWordWrap(true);
    m_remark->setFont(sized(font(), TextSize::Secondary));
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(3 * step, step, 3 * step, step);
    m_view->setModel(m_model);
    m_view->setObjectName("sheet");
    m_view->setAccessibleName(tr("Preview"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * step);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_remark);
    layout->addWidget(m_view, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TablePanel::chooseSheet);
}

TablePanel::~TablePanel() = default;

bool TablePanel::isReading() const
{
    return m_task->isRunning();
}

void TablePanel::setTables(FileTables tables)
{
    ++m_asked;
    m_task->cancel();
    m_wanted.clear();
    m_path = tables.path;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const SheetInfo &sheet : tables.sheets) {
        //: the name of a sheet that the workbook hides
        const int tab = m_tabs->addTab(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
        m_tabs->setTabData(tab, sheet.name);
        if (sheet.name == tables.sheet)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->setVisible(tables.sheets.size() > 1);
    showRows(std::move(tables.rows));
}

void TablePanel::chooseSheet(int tab)
{
    ++m_asked;
    m_wanted = m_tabs->tabData(tab).toString();
    m_task->cancel();
    readChosen();
}

void TablePanel::readChosen()
{
    if (m_task->isRunning() || m_wanted.isEmpty())
        return;
    m_task->start([path = m_path, sheet = m_wanted](const Progress &,
                      const CancelTest &isCancelled) { return readSheet(path, sheet, isCancelled); },
        [this, question = m_asked](Result<SheetRows> &&rows) {
            if (question != m_asked)
                return readChosen();
            m_wanted.clear();
            if (rows)
                return showRows(std::move(*rows));
            showRows({});
            Error error = rows.error();
            if (!error.arguments.isEmpty())
                error.arguments.first() = m_tabs->tabText(m_tabs->currentIndex());
            m_remark->setText(m_session.words().error(error));
            m_remark->show();
        });
}

void TablePanel::showRows(SheetRows rows)
{
    const qint64 left = rows.left;
    const auto shown = static_cast<int>(rows.rows.size());
    m_model->setRows(std::move(rows));
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int wanted = m_view->columnWidth(column);
        m_view->setColumnWidth(column, std::clamp(wanted, characters(this, 5), characters(this, widest)));
    }
    m_view->scrollToTop();
    m_remark->setVisible(left > 0 || shown == 0);
    m_remark->setText(shown == 0 ? tr("This sheet is empty.")
                                 : tr("The first %1 rows are shown; %2 more are not.")
                                       .arg(QLocale().toString(shown), QLocale().toString(left)));
}

} // namespace tsuzuri
