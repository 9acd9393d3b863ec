#include "ui/dialogs/pack_picker.h"

#include "core/base/fold.h"
#include "ui/support/calm_selection.h"
#include "ui/support/filter_field.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Column { TitleColumn, OperatorColumn, EditionColumn, CountColumn, ColumnCount };
enum Role { CodeRole = Qt::UserRole, WordsRole, ChoiceRole };

QString bothOf(const LocalizedText &text)
{
    return text.ja + u' ' + text.en + u' ';
}

/// Everything that people may call a pack by.
QString wordsOf(const PackSummary &pack)
{
    QString words = pack.id + u' ' + bothOf(pack.title) + bothOf(pack.shortTitle) + bothOf(pack.operatedBy)
        + pack.edition;
    for (const pack::Audit &audit : pack.audits)
        words += u' ' + bothOf(audit.title);
    return fold(words);
}

pack::Choice choiceOf(const QStandardItem &level)
{
    return static_cast<pack::Choice>(level.data(ChoiceRole).toInt());
}

/// The whole pack, or the levels that were chosen: those that are always taken stand for "nothing else".
QStringList chosenOf(const QStandardItem &pack)
{
    QStringList always;
    QStringList chosen;
    bool isWhole = true;
    for (int row = 0; row < pack.rowCount(); ++row) {
        const QStandardItem &level = *pack.child(row);
        const bool isChecked = level.checkState() == Qt::Checked;
        const pack::Choice choice = choiceOf(level);
        if (isChecked)
            (choice == pack::Choice::Always ? always : chosen) << level.data(CodeRole).toString();
        isWhole = isWhole && (choice == pack::Choice::Always || (choice == pack::Choice::Any) == isChecked);
    }
    const QStringList levels = chosen.isEmpty() ? always : chosen;
    return isWhole || levels.isEmpty() ? QStringList{pack.data(CodeRole).toString()} : levels;
}

QStandardItem *plain(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

} // namespace

/// Packs that hold all words, and those that are chosen.
class PackFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (parent.isValid())
            return true; // levels go with their pack
        const QModelIndex index = sourceModel()->index(row, TitleColumn);
        const QString text = index.data(WordsRole).toString();
        return index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked
            || std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

PackPicker::PackPicker(Language language, const PackShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_packs(shelf.list().packs)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_shown(new PackFilter(this))
    , m_view(new QTreeView(this))
{
    m_model->setHorizontalHeaderLabels({tr("Framework"), tr("Operator"), tr("Edition"), tr("Requirements")});
    m_model->horizontalHeaderItem(CountColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fill();
    m_shown->setSourceModel(m_model);
    m_view->setObjectName("packs");
    m_view->setAccessibleName(tr("Frameworks"));
    m_view->setModel(m_shown);
    m_view->setFrameShape(QFrame::NoFrame);
    calmSelection(m_view);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setHighlightSections(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    for (const auto &[column, width] : {std::pair{OperatorColumn, 18}, {EditionColumn, 12}})
        m_view->setColumnWidth(column, characters(this, width));
    auto *search = new FilterField(this);
    search->setPlaceholderText(tr("Search by name, number, operator or audit"));
    search->setAccessibleName(search->placeholderText());
    search->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(unit(this));
    layout->addWidget(search);
    layout->addWidget(m_view, 1);
    setTabOrder(search, m_view);
    connect(search, &QLineEdit::textChanged, m_shown, &PackFilter::setWords);
    connect(m_model, &QStandardItemModel::itemChanged, this, &PackPicker::itemChecked);
    m_view->setCurrentIndex(m_shown->index(0, 0));
}

void PackPicker::fill()
{
    std::ranges::sort(
        m_packs, {}, [this](const PackSummary &pack) { return fold(pack.title.best(m_language)); });
    for (const PackSummary &pack : m_packs)
        addPack(pack);
}

void PackPicker::addPack(const PackSummary &pack)
{
    auto *title = plain(pack.title.best(m_language));
    title->setCheckable(true);
    title->setData(pack.id, CodeRole);
    title->setData(wordsOf(pack), WordsRole);
    if (!pack.appliesTo.isEmpty())
        title->setToolTip(title->text() + u'\n' + pack.appliesTo.best(m_language));
    auto *count = plain(QString::number(pack.counts.requirements));
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addLevels(pack, *title);
    m_model->appendRow({title, plain(pack.operatedBy.best(m_language)), plain(pack.edition), count});
}

/// Levels that are part of every audit are shown, but are no choice.
void PackPicker::addLevels(const PackSummary &pack, QStandardItem &parent)
{
    for (const PackSummary::Level &each : pack.levels) {
        auto *level = plain(each.level.title.best(m_language));
        level->setCheckable(true);
        level->setData(QString(pack.id + u':' + each.level.id), CodeRole);
        level->setData(static_cast<int>(each.level.choice), ChoiceRole);
        auto *count = plain(QString::number(each.requirements));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (each.level.choice == pack::Choice::Always) {
            level->setCheckState(Qt::Checked);
            level->setEnabled(false);
            count->setEnabled(false);
        }
        parent.appendRow({level, plain({}), plain({}), count});
    }
}

void PackPicker::itemChecked(QStandardItem *item)
{
    const QSignalBlocker quiet(m_model);
    const bool isChecked = item->checkState() == Qt::Checked;
    if (QStandardItem *pack = item->parent()) {
        if (isChecked)
            pack->setCheckState(Qt::Checked);
        for (int row = 0; row < pack->rowCount() && isChecked && choiceOf(*item) == pack::Choice::One;
            ++row) {
            if (QStandardItem *other = pack->child(row);
                other != item && choiceOf(*other) == pack::Choice::One)
                other->setCheckState(Qt::Unchecked);
        }
    } else {
        for (int row = 0; row < item->rowCount(); ++row) {
            if (choiceOf(*item->child(row)) != pack::Choice::Always)
                item->child(row)->setCheckState(isChecked && choiceOf(*item->child(row)) == pack::Choice::Any
                        ? Qt::Checked
                        : Qt::Unchecked);
        }
        if (isChecked)
            m_view->expand(m_shown->mapFromSource(item->index()));
    }
    m_view->viewport()->update();
    Q_EMIT changed();
}

QStringList PackPicker::frameworks() const
{
    QStringList chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            chosen += chosenOf(*m_model->item(row));
    }
    return chosen;
}

std::vector<pack::Audit> PackPicker::audits() const
{
    std::vector<pack::Audit> known;
    for (const QString &framework : frameworks()) {
        const auto pack = std::ranges::find(m_packs, framework.section(u':', 0, 0), &PackSummary::id);
        for (const pack::Audit &audit : pack->audits) {
            if (!std::ranges::contains(known, audit.id, &pack::Audit::id))
                known.push_back(audit);
        }
    }
    return known;
}

void PackPicker::choose(const QString &framework)
{
    const auto found =
        m_model->match(m_model->index(0, 0), CodeRole, framework, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_model->itemFromIndex(found.first())->setCheckState(Qt::Checked);
}

} // namespace tsuzuri
