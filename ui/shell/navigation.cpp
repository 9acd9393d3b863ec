#include "ui/shell/navigation.h"

#include "core/intake/tray_file.h"
#include "ui/registers/row_filter.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Role { KeyRole = Qt::UserRole, CountRole, HeadingRole };

class NavigationDelegate : public QStyledItemDelegate {
public:
    explicit NavigationDelegate(QWidget *view)
        : QStyledItemDelegate(view)
        , m_step(unit(view))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QPalette &colours = option.palette;
        painter->save();
        QRect rect = option.rect.adjusted(2 * m_step, 0, -2 * m_step, 0);
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(sized(option.font, TextSize::Secondary));
            painter->setPen(secondaryText(colours));
            painter->drawText(
                rect.adjusted(m_step, 0, 0, -m_step), Qt::AlignLeft | Qt::AlignBottom, option.text);
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(currentRowColour(colours).darker(isDark(colours) ? 90 : 103));
            painter->drawRoundedRect(rect.adjusted(-m_step, 0, m_step, 0), 4, 4);
            painter->fillRect(QRect(rect.left() - m_step, rect.top() + m_step, 3, rect.height() - 2 * m_step),
                accentColour(colours));
        }
        const int side = option.fontMetrics.height() * 4 / 5;
        const QRect icon(rect.left() + m_step, rect.center().y() - side / 2 + 1, side, side);
        option.icon.paint(painter, icon);
        const QString count = index.data(CountRole).toString();
        painter->setPen(secondaryText(colours));
        painter->setFont(sized(option.font, TextSize::Secondary));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        rect.setLeft(icon.right() + 2 * m_step);
        rect.setRight(rect.right() - countWidth - m_step);
        painter->setFont(option.font);
        painter->setPen(colours.color(QPalette::WindowText));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString() + u"0000"_s);
        return {text + line + 8 * m_step, line + 2 * m_step}; // all of it fits a small laptop
    }

private:
    int m_step;
};

} // namespace

const std::vector<NavigationItem> &navigationItems()
{
    static const std::vector<NavigationItem> items{
        {"home", "", "go-home", QT_TRANSLATE_NOOP("Navigation", "Home"), {}},
        {"work", "", "task-new", QT_TRANSLATE_NOOP("Navigation", "My work"), {}},
        {"requirements", QT_TRANSLATE_NOOP("Navigation", "Prepare"), "view-calendar-tasks",
            QT_TRANSLATE_NOOP("Navigation", "Requirements"),
            {Kind::Applicability, Kind::Requirement, Kind::ControlRequirement, Kind::Framework}},
        {"controls", "", "view-list-details", QT_TRANSLATE_NOOP("Navigation", "Controls"),
            {Kind::Control, Kind::ExpectedEvidence, Kind::ControlChange, Kind::PreApproval}},
        {"documents", "", "documentation", QT_TRANSLATE_NOOP("Navigation", "Documents"),
            {Kind::Document, Kind::DocumentVersion, Kind::Location, Kind::DocumentReview}},
        {"required", "", "view-task", QT_TRANSLATE_NOOP("Navigation", "Required documents"), {}},
        {"places", "", "folder", QT_TRANSLATE_NOOP("Navigation", "Places"), {}},
        {"evidence", "", "document-duplicate", QT_TRANSLATE_NOOP("Navigation", "Evidence"),
            {Kind::Evidence, Kind::EvidenceFile}},
        {"intake", "", "mail-folder-inbox", QT_TRANSLATE_NOOP("Navigation", "Evidence intake"), {}},
        {"calendar", "", "view-calendar", QT_TRANSLATE_NOOP("Navigation", "Control calendar"),
            {Kind::ControlInstance, Kind::Cadence}},
        {"coverage", "", "view-statistics", QT_TRANSLATE_NOOP("Navigation", "Coverage"), {}},
        {"difference", "", "view-split-left-right", QT_TRANSLATE_NOOP("Navigation", "Difference"), {}},
        {"gaps", QT_TRANSLATE_NOOP("Navigation", "Audit"), "flag", QT_TRANSLATE_NOOP("Navigation", "Gaps"),
            {}},
        {"requests", "", "mail-message", QT_TRANSLATE_NOOP("Navigation", "Requests"), {Kind::Request}},
        {"samples", "", "office-chart-bar", QT_TRANSLATE_NOOP("Navigation", "Samples"),
            {Kind::Population, Kind::SampleSelection, Kind::Sample}},
        {"findings", "", "story-editor", QT_TRANSLATE_NOOP("Navigation", "Findings"),
            {Kind::Finding, Kind::Action, Kind::Waiver}},
        {"meetings", "", "meeting-attending", QT_TRANSLATE_NOOP("Navigation", "Meetings"),
            {Kind::Meeting, Kind::Decision, Kind::MeetingItem}},
        {"binder", QT_TRANSLATE_NOOP("Navigation", "Hand over"), "document-preview-archive",
            QT_TRANSLATE_NOOP("Navigation", "Binder"), {Kind::BinderBuild, Kind::BinderProfile}},
        {"people", "", "system-users", QT_TRANSLATE_NOOP("Navigation", "People and owners"),
            {Kind::Person, Kind::Assignment, Kind::Role, Kind::RoleHolding}},
        {"raci", "", "view-task", QT_TRANSLATE_NOOP("Navigation", "Assignment matrix"), {}},
        {"projects", "", "folder", QT_TRANSLATE_NOOP("Navigation", "Projects and scope"),
            {Kind::Project, Kind::Milestone, Kind::Organisation, Kind::SourceSystem, Kind::Subservice,
                Kind::UserControl, Kind::NotifiableChange, Kind::RequirementMapping}},
    };
    return items;
}

const NavigationItem *pageOf(Kind kind)
{
    const auto &items = navigationItems();
    const auto found = std::ranges::find_if(
        items, [kind](const NavigationItem &item) { return std::ranges::contains(item.kinds, kind); });
    return found == items.end() ? nullptr : &*found;
}

QString navigationTitle(const NavigationItem &item)
{
    return QCoreApplication::translate("Navigation", item.title);
}

Navigation::Navigation(Session &session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_items(new QStandardItemModel(this))
{
    setObjectName("navigation");
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new NavigationDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fill();
    setModel(m_items);
    updateCounts();
    connect(&session, &Session::changed, this, &Navigation::updateCounts);
    connect(&session, &Session::projectChanged, this, &Navigation::updateCounts);
    connect(&session, &Session::gapsChanged, this, &Navigation::updateCounts);
}

void Navigation::fill()
{
    for (const NavigationItem &item : navigationItems()) {
        if (*item.section) {
            auto *heading = new QStandardItem(QCoreApplication::translate("Navigation", item.section));
            heading->setData(true, HeadingRole);
            heading->setFlags(Qt::NoItemFlags);
            m_items->appendRow(heading);
        }
        auto *entry = new QStandardItem(themedIcon(QString::fromLatin1(item.icon)), navigationTitle(item));
        entry->setData(QString::fromLatin1(item.key), KeyRole);
        m_items->appendRow(entry);
    }
}

int Navigation::countOf(const NavigationItem &item) const
{
    if (QLatin1StringView(item.key) == "gaps"_L1)
        return m_session.gaps().counts().total();
    if (QLatin1StringView(item.key) == "intake"_L1)
        return static_cast<int>(std::ranges::count_if(m_session.data().table<EvidenceFile>(), isUnfiled));
    if (item.kinds.empty())
        return 0;
    const RowFilter filter(m_session, item.kinds.front());
    int count = 0;
    for (int row = 0; row < m_session.data().size(item.kinds.front()); ++row)
        count += filter.isMember(row) ? 1 : 0;
    return count;
}

void Navigation::updateCounts()
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QString key = m_items->item(row)->data(KeyRole).toString();
        for (const NavigationItem &item : navigationItems()) {
            if (key == QLatin1StringView(item.key)) {
                const int count = countOf(item);
                m_items->item(row)->setData(count > 0 ? QString::number(count) : QString(), CountRole);
            }
        }
    }
}

QString Navigation::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void Navigation::setCurrentKey(const QString &key)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(KeyRole).toString() == key)
            setCurrentIndex(m_items->index(row, 0));
    }
}

QSize Navigation::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * unit(this), QListView::sizeHint().height()};
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString key = current.data(KeyRole).toString();
    if (!m_isQuiet && !key.isEmpty())
        Q_EMIT chosen(key);
}

} // namespace tsuzuri
