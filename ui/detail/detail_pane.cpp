#include "ui/detail/detail_pane.h"

#include "core/registers/record_name.h"
#include "core/registers/register.h"
#include "ui/detail/gap_card.h"
#include "ui/detail/record_tabs.h"
#include "ui/registers/choice_signs.h"
#include "ui/session/session.h"
#include "ui/support/current_stack.h"
#include "ui/support/icons.h"
#include "ui/support/sign_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The column that says how a record stands: the first one with a sign for its content.
const Column *statusColumn(Kind kind)
{
    for (const QStringView key : {u"lifecycle", u"status", u"check_result", u"applicability",
             u"internal_status", u"minutes_status", u"employment", u"result"}) {
        if (const Column *column = registerOf(kind).find(key))
            return column;
    }
    return nullptr;
}

/// What a record without a name is about: the first link or text of its register.
QString subjectText(const RegisterReader &reader, Kind kind, int row)
{
    for (const Column *column : registerOf(kind).table) {
        const QString text =
            column->isLink() || column->type == FieldType::Localized ? reader.text(*column, row) : QString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

constexpr int quietLimit = 3; // further facts beside the status

} // namespace

DetailPane::DetailPane(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_number(new QLabel(this))
    , m_title(new QLabel(this))
    , m_otherTitle(new QLabel(this))
    , m_sign(new SignLabel(this))
    , m_status(new QLabel(this))
    , m_gap(new GapCard(session, this))
    , m_stack(new CurrentStack(this))
{
    setObjectName("detailPane");
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(&session, &Session::changed, this, &DetailPane::refresh);
    connect(&session, &Session::readOnlyChanged, this, &DetailPane::refresh);
}

QWidget *DetailPane::makeHead()
{
    const int step = unit(this);
    auto *head = new QWidget(this);
    m_number->setFont(sized(font(), TextSize::Secondary));
    m_number->setForegroundRole(QPalette::PlaceholderText);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setFont(sized(font(), TextSize::Detail));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName("detailTitle");
    m_otherTitle->setFont(sized(font(), TextSize::Secondary));
    m_otherTitle->setForegroundRole(QPalette::PlaceholderText);
    m_otherTitle->setWordWrap(true);
    m_otherTitle->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::RichText);
    m_status->setFont(sized(font(), TextSize::Secondary));

    auto *top = new QHBoxLayout;
    top->addWidget(m_number, 1);
    const auto addButton = [&](const QString &icon, const QString &word, auto signal) {
        auto *button = new QToolButton(head);
        button->setIcon(themedIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(word);
        button->setAccessibleName(word);
        connect(button, &QToolButton::clicked, this, signal);
        top->addWidget(button);
    };
    addButton(u"go-up"_s, tr("Previous row"), [this] { Q_EMIT stepRequested(-1); });
    addButton(u"go-down"_s, tr("Next row"), [this] { Q_EMIT stepRequested(1); });
    addButton(u"window-close"_s, tr("Fold the details away"), [this] { Q_EMIT closeRequested(); });

    auto *status = new QHBoxLayout;
    status->setSpacing(step);
    status->addWidget(m_sign);
    status->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(4 * step, 2 * step, 2 * step, 2 * step);
    layout->setSpacing(step);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_otherTitle);
    layout->addLayout(status);
    return head;
}

void DetailPane::setGap(const Gap &gap)
{
    setRecord(gap.subject);
    m_gap->setGap(gap);
}

void DetailPane::setRecord(const AnyId &id)
{
    m_gap->hide();
    m_record = id;
    if (id.isNull())
        return;
    RecordTabs *&tabs = m_tabs[id.kind];
    if (!tabs) {
        tabs = new RecordTabs(m_session, m_preferences, m_ask, id.kind, this);
        m_stack->addWidget(tabs);
        connect(tabs, &RecordTabs::recordRequested, this, &DetailPane::recordRequested);
        connect(tabs, &RecordTabs::recordAdded, this, &DetailPane::recordAdded);
    }
    m_stack->setCurrentWidget(tabs);
    tabs->setRecord(id.uuid);
    showHead();
}

void DetailPane::refresh()
{
    if (m_record.isNull())
        return;
    showHead();
    m_tabs.at(m_record.kind)->refresh();
}

void DetailPane::showHead()
{
    const Words &words = m_session.words();
    const Dataset &dataset = m_session.data();
    const bool isAlive = dataset.rowOf(m_record.kind, m_record.uuid) >= 0;
    const QString ref = dataset.refOf(m_record.kind, m_record.uuid);
    m_number->setText(u"%1 %2"_s.arg(words.kind(m_record.kind), ref));
    const int row = dataset.rowOf(m_record.kind, m_record.uuid);
    QString name = m_session.reader().name(m_record.kind, m_record.uuid);
    if (name.isEmpty() && isAlive)
        name = subjectText(m_session.reader(), m_record.kind, row);
    m_title->setText(name.isEmpty() ? ref : name);
    const LocalizedText both = recordName(dataset, m_record.kind, m_record.uuid);
    const QString &other = both.in(otherLanguage(words.language()));
    m_otherTitle->setText(other);
    m_otherTitle->setVisible(both.has(words.language()) && !other.isEmpty() && other != name);

    const Column *column = statusColumn(m_record.kind);
    const Value value = column && isAlive ? m_session.reader().value(*column, row) : Value();
    const QString *code = std::get_if<QString>(&value);
    const auto sign = code ? choiceSign(*column, *code) : std::nullopt;
    m_sign->setVisible(sign.has_value());
    if (sign)
        m_sign->setSign(*sign);
    m_status->setText(isAlive ? statusHtml() : tr("Deleted").toHtmlEscaped());
    m_status->setVisible(!m_status->text().isEmpty());
}

QString DetailPane::statusHtml() const
{
    const RegisterReader &reader = m_session.reader();
    const int row = m_session.data().rowOf(m_record.kind, m_record.uuid);
    const Column *status = statusColumn(m_record.kind);
    QStringList parts;
    if (status && !reader.text(*status, row).isEmpty())
        parts << u"<b>%1</b>"_s.arg(reader.text(*status, row).toHtmlEscaped());
    for (const QStringView key : {u"version", u"classification", u"doc_type", u"kind", u"frequency"}) {
        const Column *column = registerOf(m_record.kind).find(key);
        const QString text = column ? reader.text(*column, row) : QString();
        if (!text.isEmpty() && parts.size() <= quietLimit)
            parts << text.toHtmlEscaped();
    }
    return parts.join(u" · "_s);
}

void DetailPane::showTab(const QString &key)
{
    if (!m_record.isNull())
        m_tabs.at(m_record.kind)->showTab(key);
}

QString DetailPane::tab() const
{
    return m_record.isNull() ? QString() : m_tabs.at(m_record.kind)->tab();
}

void DetailPane::edit()
{
    if (!m_record.isNull())
        m_tabs.at(m_record.kind)->edit();
}

} // namespace tsuzuri
