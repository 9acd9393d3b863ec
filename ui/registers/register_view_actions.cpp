// What can be done to a RegisterView by key or from its menus: rows of one table.
#include "ui/registers/register_view.h"

#include "ui/registers/column_layout.h"
#include "ui/registers/columns_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum class Needs : std::uint8_t { Nothing, Cell, Writing };

struct ViewAction {
    const char *icon;
    const char *word; ///< null: a line in the menu
    QKeyCombination keys;
    void (RegisterView::*run)();
    Needs needs;
};

constexpr QKeyCombination none;

constexpr ViewAction viewActions[] = {
    {"document-edit", QT_TRANSLATE_NOOP("RegisterView", "Edit cell"), Qt::Key_F2, &RegisterView::editCurrent,
        Needs::Writing},
    {"edit-copy", QT_TRANSLATE_NOOP("RegisterView", "Copy cells"), Qt::CTRL | Qt::Key_C, &RegisterView::copy,
        Needs::Cell},
    {"edit-paste", QT_TRANSLATE_NOOP("RegisterView", "Paste cells…"), Qt::CTRL | Qt::Key_V,
        &RegisterView::paste, Needs::Writing},
    {"go-down", QT_TRANSLATE_NOOP("RegisterView", "Fill down"), Qt::CTRL | Qt::Key_D, &RegisterView::fillDown,
        Needs::Writing},
    {"edit-clear", QT_TRANSLATE_NOOP("RegisterView", "Clear cells"), Qt::Key_Delete,
        &RegisterView::clearCells, Needs::Writing},
    {"edit-entry", QT_TRANSLATE_NOOP("RegisterView", "Change selected rows…"), none,
        &RegisterView::changeSelectedRequested, Needs::Writing},
    {nullptr, nullptr, none, nullptr, Needs::Nothing},
    {"list-add", QT_TRANSLATE_NOOP("RegisterView", "Insert a row below"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
        &RegisterView::insertRequested, Needs::Writing},
    {"edit-duplicate", QT_TRANSLATE_NOOP("RegisterView", "Duplicate rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        &RegisterView::duplicateSelected, Needs::Writing},
    {"edit-delete", QT_TRANSLATE_NOOP("RegisterView", "Delete rows"), Qt::CTRL | Qt::Key_Delete,
        &RegisterView::removeSelected, Needs::Writing},
    {nullptr, nullptr, none, nullptr, Needs::Nothing},
    {"view-filter", QT_TRANSLATE_NOOP("RegisterView", "Filter by this column…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_L, &RegisterView::filterCurrent, Needs::Cell},
    {"view-filter", QT_TRANSLATE_NOOP("RegisterView", "Only rows with the same content"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_M, &RegisterView::showOnlyCurrent, Needs::Cell},
    {"view-group", QT_TRANSLATE_NOOP("RegisterView", "Group by this column, or no longer"),
        Qt::CTRL | Qt::Key_G, &RegisterView::groupByCurrent, Needs::Cell},
    {"arrow-down-double", QT_TRANSLATE_NOOP("RegisterView", "Open all groups"),
        Qt::ALT | Qt::SHIFT | Qt::Key_Right, &RegisterView::openGroups, Needs::Nothing},
    {"arrow-up-double", QT_TRANSLATE_NOOP("RegisterView", "Close all groups"),
        Qt::ALT | Qt::SHIFT | Qt::Key_Left, &RegisterView::closeGroups, Needs::Nothing},
    {"view-sort-ascending",
        QT_TRANSLATE_NOOP("RegisterView", "Menu of this column: sort, filter, group, hide"),
        Qt::ALT | Qt::Key_Down, &RegisterView::showColumnMenu, Needs::Cell},
    {"view-file-columns", QT_TRANSLATE_NOOP("RegisterView", "Choose columns…"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_O, &RegisterView::chooseColumns, Needs::Nothing},
    {nullptr, nullptr, none, nullptr, Needs::Nothing},
    {"zoom-in", QT_TRANSLATE_NOOP("RegisterView", "Larger text"), Qt::CTRL | Qt::Key_Plus,
        &RegisterView::zoomIn, Needs::Nothing},
    {"zoom-out", QT_TRANSLATE_NOOP("RegisterView", "Smaller text"), Qt::CTRL | Qt::Key_Minus,
        &RegisterView::zoomOut, Needs::Nothing},
    {"zoom-original", QT_TRANSLATE_NOOP("RegisterView", "Usual text size"), Qt::CTRL | Qt::Key_0,
        &RegisterView::zoomNormal, Needs::Nothing},
};

} // namespace

QList<QAction *> RegisterView::makeActions(QObject *owner)
{
    auto *view = qobject_cast<RegisterView *>(owner);
    QList<QAction *> actions;
    for (const ViewAction &each : viewActions) {
        auto *action = new QAction(owner);
        actions << action;
        action->setSeparator(!each.word);
        if (!each.word)
            continue;
        action->setText(QCoreApplication::translate("RegisterView", each.word));
        action->setIcon(themedIcon(QString::fromLatin1(each.icon)));
        action->setData(static_cast<int>(each.needs));
        // Only while the table itself has the focus: an editor in it has keys of its own.
        action->setShortcutContext(Qt::WidgetShortcut);
        if (each.keys.key() != Qt::Key(0))
            action->setShortcut(each.keys);
        if (view)
            connect(action, &QAction::triggered, view, each.run);
    }
    return actions;
}

void RegisterView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isCell = current.isValid() && m_model.datasetRow(current.row()) >= 0;
    const bool isWritable = isCell && !m_model.session().isReadOnly();
    QMenu menu(this);
    for (QAction *action : actions()) {
        const auto needs = static_cast<Needs>(action->data().toInt());
        action->setEnabled(needs == Needs::Nothing || (needs == Needs::Cell ? isCell : isWritable));
        menu.addAction(action);
    }
    menu.exec(event->globalPos());
    for (QAction *action : actions())
        action->setEnabled(true); // each looks itself whether it can do something
}

void RegisterView::showColumnMenu()
{
    const int section = currentIndex().isValid() ? currentIndex().column() : 0;
    const QHeaderView *header = horizontalHeader();
    const QPoint place(header->sectionViewportPosition(section), header->height());
    showMenuOf(section, header->mapToGlobal(place));
}

void RegisterView::showMenuOf(int section, const QPoint &place)
{
    const Column *column = m_model.column(section);
    QMenu menu(this);
    menu.setObjectName("columnMenu");
    const auto add = [&](const char *icon, const QString &word, auto run) {
        QAction *action = menu.addAction(themedIcon(QString::fromLatin1(icon)), word);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const bool isOther = !m_model.sortKeys().empty() && m_model.sortKeys().front().column != column;
    add("view-sort-ascending", tr("Sort upwards"), [=, this] { m_model.sort(section, Qt::AscendingOrder); });
    add("view-sort-descending", tr("Sort downwards"),
        [=, this] { m_model.sort(section, Qt::DescendingOrder); });
    add("view-sort-ascending", tr("Then by this column, upwards"), [=, this] {
        addSort(section, Qt::AscendingOrder);
    })->setEnabled(isOther);
    add("view-sort-descending", tr("Then by this column, downwards"), [=, this] {
        addSort(section, Qt::DescendingOrder);
    })->setEnabled(isOther);
    menu.addSeparator();
    if (column) {
        add("view-filter", tr("Filter by this column…"), [=, this] { Q_EMIT filterRequested(column); });
        const bool isGrouped = m_model.group() == column;
        add("view-group", isGrouped ? tr("No groups") : tr("Group by this column"),
            [=, this] { m_model.setGroup(isGrouped ? nullptr : column); });
        menu.addSeparator();
    }
    add("view-hidden", tr("Hide this column"), [=, this] { m_columns->show(column, false); });
    add("view-file-columns", tr("Choose columns…"), [this] { chooseColumns(); });
    menu.exec(place);
}

void RegisterView::filterCurrent()
{
    if (const Column *column = currentColumn())
        Q_EMIT filterRequested(column);
}

void RegisterView::showOnlyCurrent()
{
    const Column *column = currentColumn();
    const int row = column ? m_model.datasetRow(currentIndex().row()) : -1;
    if (row < 0)
        return;
    QStringList codes = cellCodes(m_model.reader(), *column, row);
    if (codes.isEmpty())
        codes << QString();
    Q_EMIT filterGiven({column->key, ColumnFilter::Test::OneOf, {}, codes, {}, {}});
}

void RegisterView::chooseColumns()
{
    ColumnsDialog dialog(*m_columns, this);
    if (dialog.exec() == QDialog::Accepted)
        dialog.apply();
}

void RegisterView::fillColumnMenu(QMenu &menu)
{
    m_columns->fillMenu(menu);
    connect(menu.addAction(tr("Choose columns…")), &QAction::triggered, this, &RegisterView::chooseColumns);
}

} // namespace tsuzuri
