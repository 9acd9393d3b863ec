#include "ui/documents/versions_tab.h"

#include "ui/detail/related_tab.h"
#include "ui/documents/compare_dialog.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/line_splitter.h"
#include "ui/support/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

VersionsTab::VersionsTab(Session &session, RelatedTab &versions, QWidget *parent)
    : RecordTab(parent)
    , m_session(session)
    , m_day(new QDateEdit(session.today(), this))
    , m_text(new QLabel(this))
    , m_compare(new QPushButton(themedIcon(u"document-duplicate"_s), tr("Compare versions…"), this))
    , m_versions(versions)
{
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setObjectName("asOf");
    m_text->setObjectName("standing");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_compare->setObjectName("compare");
    auto *label = new QLabel(tr("As of"), this);
    label->setBuddy(m_day);
    const int step = unit(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(3 * step, 2 * step, 3 * step, step);
    row->setSpacing(2 * step);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addStretch();
    row->addWidget(m_compare);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(3 * step, 0, 3 * step, 2 * step);
    text->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(text);
    layout->addWidget(new Line(this));
    layout->addWidget(&versions, 1);
    connect(m_day, &QDateEdit::dateChanged, this, &VersionsTab::showStanding);
    connect(m_compare, &QPushButton::clicked, this, &VersionsTab::compare);
    connect(&versions, &RecordTab::recordRequested, this, &RecordTab::recordRequested);
}

void VersionsTab::setRecord(Uuid id)
{
    m_record = id;
    m_versions.setRecord(id);
    showStanding();
}

void VersionsTab::refresh()
{
    m_versions.refresh();
    showStanding();
}

void VersionsTab::showStanding()
{
    const Document *document = m_session.data().find(Id<Document>{m_record});
    if (!document)
        return;
    const WorkspaceIndex index(m_session.data(), m_session.today());
    const DocumentStanding standing = standingOn(index, *document, m_day->date());
    m_text->setText(linesOf(*document, standing).join(u'\n'));
    m_compare->setVisible(standing.held.size() > 1);
}

QStringList VersionsTab::linesOf(const Document &document, const DocumentStanding &standing) const
{
    QStringList lines;
    if (const DocumentVersion *version = standing.inForce) {
        //: %1: a version, %2: a day
        lines << (version->supersededOn.isValid()
                ? tr("%1 was in force from %2 until %3.")
                      .arg(version->label, dayText(version->effectiveOn),
                          dayText(version->supersededOn.addDays(-1)))
                : tr("%1 is in force since %2.").arg(version->label, dayText(version->effectiveOn)));
        lines << approvalLine(standing) << translationLines(standing);
    } else {
        lines << tr("No version was in force on this day.");
    }
    if (standing.isReviewOverdue)
        lines << tr("The review was due on %1.").arg(dayText(standing.reviewDue));
    else if (standing.reviewDue.isValid())
        lines << tr("The next review is due on %1.").arg(dayText(standing.reviewDue));
    lines << retentionLines(standing);
    if (const Document *parent = m_session.data().find(document.parent))
        lines << tr("It stands below %1.").arg(m_session.reader().label(Kind::Document, parent->id.uuid));
    return lines;
}

QString VersionsTab::approvalLine(const DocumentStanding &standing) const
{
    const Approval &approval = standing.approval;
    const Language language = m_session.language();
    const QString person = approval.approver ? approval.approver->name.best(language) : QString();
    const QString day = dayText(standing.inForce->approvedOn);
    const QString held = approval.held ? approval.held->name.best(language) : QString();
    const QString needed = approval.needed ? approval.needed->name.best(language) : QString();
    switch (approval.state) {
    case ApprovalState::NotApproved:
        return tr("Its approval is not recorded.");
    case ApprovalState::NoRuleFor:
        return tr("%1 approved it on %2. Who has to approve is not recorded.").arg(person, day);
    case ApprovalState::RankUnknown:
        return tr("%1 approved it on %2. Which role that person held on this day is not recorded.")
            .arg(person, day);
    case ApprovalState::RankTooLow:
        //: %1: a person, %2: the role on that day, %3: a day, %4: the role that is needed
        return tr("%1, then %2, approved it on %3. %4 would have to.").arg(person, held, day, needed);
    case ApprovalState::Fit:
        break;
    }
    return approval.isActing ? tr("%1, then acting as %2, approved it on %3.").arg(person, held, day)
                             : tr("%1, then %2, approved it on %3.").arg(person, held, day);
}

QStringList VersionsTab::translationLines(const DocumentStanding &standing) const
{
    static const int field = kindInfo(Kind::DocumentVersion).fieldIndex(u"language");
    QStringList lines;
    for (const Translation &translation : standing.translations) {
        const QString language = m_session.words().choice(
            Kind::DocumentVersion, field, QString::fromLatin1(code(translation.version->language)));
        //: %1: a language, %2: a version
        lines << (translation.isOlder ? tr("%1: %2, older than the version in force")
                                      : tr("%1: %2, of the version in force"))
                     .arg(language, translation.version->label);
    }
    return lines;
}

QStringList VersionsTab::retentionLines(const DocumentStanding &standing) const
{
    QStringList lines;
    for (const DocumentStanding::Held &held : standing.held) {
        if (held.until.isValid())
            lines << (held.until < m_day->date() ? tr("The retention of %1 ended on %2.")
                                                 : tr("%1 is kept until %2."))
                         .arg(held.version->label, dayText(held.until));
    }
    return lines;
}

void VersionsTab::compare()
{
    auto *dialog = new CompareDialog(m_session, {m_record}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace tsuzuri
