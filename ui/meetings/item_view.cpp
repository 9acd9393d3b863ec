#include "ui/meetings/item_view.h"

#include "core/meetings/series.h"
#include "core/words/rule_words.h"
#include "ui/gaps/gap_text.h"
#include "ui/meetings/agenda_model.h"
#include "ui/people/person_text.h"
#include "ui/session/session.h"
#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double statementSize = 2.1;
constexpr double factSize = 1.45;
constexpr double labelSize = 1.25;
constexpr std::size_t mostLinks = 8;

} // namespace

QFont enlarged(const QFont &font, double factor)
{
    QFont larger = font;
    if (font.pixelSize() > 0)
        larger.setPixelSize(qRound(font.pixelSize() * factor));
    else
        larger.setPointSizeF(font.pointSizeF() * factor);
    return larger;
}

ItemView::ItemView(Session &session, const AgendaModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_model(model)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_sign = new SignLabel(content);
    m_sign->setFont(enlarged(font(), factSize));
    m_kind = new QLabel(content);
    m_kind->setFont(enlarged(font(), labelSize));
    m_statement = new QLabel(content);
    m_statement->setObjectName("statement");
    m_statement->setWordWrap(true);
    m_statement->setTextFormat(Qt::PlainText);
    QFont large = enlarged(font(), statementSize);
    large.setBold(true);
    m_statement->setFont(large);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sign);
    head->addWidget(m_kind, 1);
    const int step = unit(this);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(6 * step);
    m_facts->setVerticalSpacing(3 * step);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(9 * step, 6 * step, 9 * step, 4 * step);
    layout->setSpacing(4 * step);
    layout->addLayout(head);
    layout->addWidget(m_statement);
    layout->addLayout(m_facts);
    layout->addStretch();
    setWidget(content);
}

void ItemView::setItem(const MeetingItem *item)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_sign->setVisible(item);
    m_kind->setVisible(item);
    m_statement->setText(
        item ? m_model.sentence(*item) : tr("The agenda is empty. Prepare the meeting first."));
    if (item)
        fill(*item);
}

void ItemView::addFact(const QString &label, const QString &text, bool isLate)
{
    if (text.isEmpty())
        return;
    auto *name = new QLabel(label, widget());
    name->setFont(enlarged(font(), labelSize));
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text, widget());
    value->setFont(enlarged(font(), factSize));
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    if (isLate) {
        QPalette colours = value->palette();
        colours.setColor(QPalette::WindowText, toneColour(Tone::Blocker, colours));
        value->setPalette(colours);
    }
    m_facts->addRow(name, value);
}

void ItemView::fill(const MeetingItem &item)
{
    if (const auto sign = itemSign(item))
        m_sign->setSign(*sign);
    const ItemFacts facts = m_model.facts(item);
    const Words &words = m_session.words();
    const RegisterReader &reader = m_session.reader();
    QStringList kind;
    if (item.result != ItemResult::Unset)
        kind << resultWord(m_session, item.result);
    if (item.severity != Severity::Unset)
        kind << severityWord(words, item.severity);
    kind << item.ruleId << facts.number;
    if (facts.weeks > 0)
        kind << tr("open for %n week(s)", nullptr, facts.weeks);
    kind.removeAll(QString());
    m_kind->setText(kind.join(u" · "_s));
    if (m_model.isHidden(item))
        return;

    const auto labels = [&](Kind of, const auto &ids) {
        QStringList list;
        for (const auto &id : ids)
            list << reader.label(of, id.uuid);
        const qsizetype all = list.size();
        list = list.first(std::min<qsizetype>(all, mostLinks));
        return all > std::ssize(list)
            ? tr("%1 and %n other(s)", nullptr, static_cast<int>(all - list.size())).arg(words.list(list))
            : words.list(list);
    };
    QStringList people;
    for (const Id<Person> person : facts.people)
        people << personText(m_session, person);
    addFact(tr("Requirements"), labels(Kind::Requirement, facts.requirements));
    addFact(tr("Control"), labels(Kind::Control, facts.controls));
    addFact(tr("Owner", "of an agenda item"),
        m_model.isMasked() ? tr("hidden", "names of people") : words.list(people));
    const bool isLate = facts.dueOn.isValid() && facts.dueOn < m_session.today();
    const QString day = facts.dueOn.toString(Qt::ISODate);
    addFact(tr("Due", "of an agenda item"),
        isLate ? tr("%1, %n day(s) ago", nullptr, static_cast<int>(facts.dueOn.daysTo(m_session.today())))
                     .arg(day)
               : day,
        isLate);
    addFact(tr("Evidence"), labels(Kind::Evidence, facts.evidence));
    addFact(tr("Last time"), saidBefore(item));
    addFact(tr("This time"), given(item));
    addFact(tr("Comment"), item.comment.best(m_session.language()));
    addFact(tr("Why it matters"), ruleReason(item.ruleId).best(m_session.language()));
}

QString ItemView::saidBefore(const MeetingItem &item) const
{
    const ItemFacts facts = m_model.facts(item);
    QStringList lines;
    if (facts.decided)
        lines << facts.decided->ref + u' ' + facts.decided->text.best(m_session.language());
    if (facts.before && facts.before->result != ItemResult::Unset)
        lines << resultWord(m_session, facts.before->result);
    if (facts.before)
        lines << facts.before->comment.best(m_session.language());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// What this meeting has decided and given about the same subject.
QString ItemView::given(const MeetingItem &item) const
{
    QStringList lines;
    if (item.subject.isNull())
        return {};
    const Language language = m_session.language();
    for (const Decision *decision : decisionsOf(m_session.data(), item.meeting)) {
        if (decision->subject == item.subject)
            lines << decision->ref + u' ' + decision->text.best(language);
    }
    for (const Action *action : actionsOf(m_session.data(), item.meeting)) {
        if (action->subject != item.subject)
            continue;
        QStringList parts{action->ref, action->text.best(language),
            m_model.isMasked() || action->assignee.isNull() ? QString()
                                                            : personText(m_session, action->assignee),
            action->dueOn.toString(Qt::ISODate)};
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines.join(u'\n');
}

QString ItemView::text() const
{
    QStringList texts;
    for (const QLabel *label : widget()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace tsuzuri
