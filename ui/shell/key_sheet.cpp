#include "ui/shell/key_sheet.h"

#include "ui/registers/register_view.h"
#include "ui/support/calm_selection.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What a person finds by its letter in a menu is written without it.
QString plain(QString text)
{
    static const QRegularExpression japanese(u"\\(&.\\)"_s);
    return text.remove(japanese).remove(u'&');
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

QTreeWidgetItem *addSection(QTreeWidget &tree, const QString &title)
{
    auto *section = new QTreeWidgetItem(&tree, {title});
    section->setFirstColumnSpanned(true);
    QFont font = tree.font();
    font.setBold(true);
    section->setFont(0, font);
    return section;
}

void addKeys(QTreeWidgetItem &section, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->menu())
            addKeys(section, action->menu()->actions());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(&section, {plain(action->iconText()), keysOf(*action)});
    }
}

struct EditorKey {
    const char *word;
    const char *keys;
};

/// Keys that belong to no action: those of editors and of tables themselves.
constexpr EditorKey editorKeys[] = {
    {QT_TRANSLATE_NOOP("KeySheet", "Begin to edit with what is typed"),
        QT_TRANSLATE_NOOP("KeySheet", "Any letter")},
    {QT_TRANSLATE_NOOP("KeySheet", "Store the cell and go down"), "Enter"},
    {QT_TRANSLATE_NOOP("KeySheet", "Store into all selected cells of the column"), "Ctrl+Enter"},
    {QT_TRANSLATE_NOOP("KeySheet", "Store the cell and go on, or to its other language"), "Tab"},
    {QT_TRANSLATE_NOOP("KeySheet", "Give up what was typed"), "Esc"},
    {QT_TRANSLATE_NOOP("KeySheet", "Pick a day from a calendar"), "Alt+Down"},
    {QT_TRANSLATE_NOOP("KeySheet", "Select further cells"), "Shift+←↑→↓"},
    {QT_TRANSLATE_NOOP("KeySheet", "Select everything"), "Ctrl+A"},
    {QT_TRANSLATE_NOOP("KeySheet", "Open or close a group"), QT_TRANSLATE_NOOP("KeySheet", "Space, ← or →")},
    {QT_TRANSLATE_NOOP("KeySheet", "Sort by one more column"),
        QT_TRANSLATE_NOOP("KeySheet", "Shift+click on its heading")},
    {QT_TRANSLATE_NOOP("KeySheet", "Saved views of the register"), "Ctrl+Shift+S"},
    {QT_TRANSLATE_NOOP("KeySheet", "Show the register as of another day"), "Ctrl+Shift+T"},
    {QT_TRANSLATE_NOOP("KeySheet", "Larger or smaller text"),
        QT_TRANSLATE_NOOP("KeySheet", "Ctrl+mouse wheel")},
};

} // namespace

KeySheet::KeySheet(QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setObjectName("keys");
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("What happens"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setAlternatingRowColors(true);
    calmSelection(tree);
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions()) {
            QTreeWidgetItem *section = menu->menu() ? addSection(*tree, plain(menu->text())) : nullptr;
            if (section)
                addKeys(*section, menu->menu()->actions());
            if (section && section->childCount() == 0)
                delete section;
        }
    }
    QTreeWidgetItem *table = addSection(*tree, tr("In tables"));
    addKeys(*table, RegisterView::makeActions(this));
    QTreeWidgetItem *cells = addSection(*tree, tr("In cells and editors"));
    for (const EditorKey &key : editorKeys)
        new QTreeWidgetItem(cells,
            {QCoreApplication::translate("KeySheet", key.word),
                QCoreApplication::translate("KeySheet", key.keys)});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(characters(this, 92), fontMetrics().height() * 30);
}

} // namespace tsuzuri
