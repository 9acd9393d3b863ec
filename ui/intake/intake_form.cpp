#include "ui/intake/intake_form.h"

#include "ui/intake/control_completer.h"
#include "ui/intake/proposal_button.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int proposedControls = 3;

bool isRead(EvidenceKind kind)
{
    return kind == EvidenceKind::SystemExport || kind == EvidenceKind::Report || kind == EvidenceKind::Log
        || kind == EvidenceKind::PopulationList;
}

QString shortInstant(const QDateTime &instant)
{
    return instant.time() == QTime(0, 0) ? instant.date().toString(Qt::ISODate)
                                         : instant.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

IntakeForm::IntakeForm(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_name(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_facts(new QLabel(this))
{
    setObjectName("intakeForm");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    makeFields();
    clear();
}

void IntakeForm::makeFields()
{
    const int step = unit(this);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    layout->setSpacing(2 * step);
    m_name->setObjectName("fileName");
    m_name->setFont(sized(font(), TextSize::Detail));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_warnings->setObjectName("warnings");
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_facts->setFont(sized(font(), TextSize::Hint));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);
    m_layout = new QFormLayout;
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(2 * step);
    layout->addWidget(m_name);
    layout->addWidget(m_warnings);
    layout->addLayout(m_layout);
    layout->addWidget(m_facts);
    layout->addStretch();

    auto *buttons = new QWidget(content);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins({});
    column->setSpacing(step);
    for (int number = 1; number <= proposedControls; ++number) {
        auto *button = new ProposalButton(QString::number(number), buttons);
        button->setObjectName(u"control%1"_s.arg(number));
        connect(button, &QAbstractButton::clicked, this, [this, number] { chooseControl(number); });
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    m_control = new QLineEdit(buttons);
    m_control->setObjectName("control");
    m_control->setPlaceholderText(tr("Another: number or words"));
    m_control->setAccessibleName(tr("Control"));
    auto *completer = new ControlCompleter(m_session, m_control);
    m_control->setCompleter(completer);
    m_control->installEventFilter(this);
    connect(m_control, &QLineEdit::editingFinished, this, &IntakeForm::takeControls);
    // The list below the line takes its keys past our event filter.
    connect(m_control, &QLineEdit::returnPressed, this, [this] { leave(*m_control, false); });
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] { leave(*m_control, false); }, Qt::QueuedConnection);
    column->addWidget(m_control);
    m_layout->addRow(tr("Control"), buttons);
    m_note = addLine(*m_layout, tr("Why again?"), "note");
    m_note->setToolTip(tr("The same file was used before: say why it still holds."));
    m_title = addLine(*m_layout, tr("Title"), "title");
    m_shows = new QComboBox(content);
    m_shows->setObjectName("shows");
    m_shows->addItems({tr("One day"), tr("A period"), tr("A population")});
    connect(m_shows, &QComboBox::activated, this, &IntakeForm::takeShows);
    m_layout->addRow(tr("It shows"), m_shows);
    m_covers = addLine(*m_layout, tr("Period"), "covers");
    m_coversReason = new QLabel(content);
    m_coversReason->setFont(sized(font(), TextSize::Secondary));
    m_coversReason->setForegroundRole(QPalette::PlaceholderText);
    m_coversReason->setWordWrap(true);
    m_layout->addRow(QString(), m_coversReason);
    m_captured = addLine(*m_layout, tr("Collected"), "captured");
    m_received = addLine(*m_layout, tr("Received", "intake"), "received");
    m_kind = addChoice(*m_layout, tr("Kind"), "kind", "kind");
    m_system = new QComboBox(content);
    m_system->setObjectName("system");
    m_layout->addRow(tr("System"), m_system);
    m_version = new QCheckBox(content);
    m_version->setObjectName("version");
    m_layout->addRow(tr("Document"), m_version);
    addQuestions(*m_layout);
    setWidget(content);
    for (QComboBox *box : {m_kind, m_system, m_check})
        connect(box, &QComboBox::activated, this, &IntakeForm::change);
    for (QCheckBox *box : {m_version, m_personal})
        connect(box, &QCheckBox::clicked, this, &IntakeForm::change);
    for (QLineEdit *line : {m_title, m_query, m_count, m_note})
        connect(line, &QLineEdit::textEdited, this, &IntakeForm::change);
    connect(m_covers, &QLineEdit::editingFinished, this, &IntakeForm::takeCovers);
    connect(m_captured, &QLineEdit::editingFinished, this, &IntakeForm::takeCaptured);
    connect(m_received, &QLineEdit::editingFinished, this, &IntakeForm::takeReceived);
}

void IntakeForm::addQuestions(QFormLayout &layout)
{
    addQuestion(layout, tr("Date and time can be seen"), "showsDatetime", &Evidence::showsDatetime);
    addQuestion(layout, tr("URL or system can be seen"), "showsUrl", &Evidence::showsUrl);
    addQuestion(layout, tr("The user can be seen"), "showsUser", &Evidence::showsUser);
    m_query = addLine(layout, tr("Condition"), "query");
    m_query->setPlaceholderText(tr("Filter, query or condition that was used"));
    m_count = addLine(layout, tr("Records"), "count");
    m_check = addChoice(layout, tr("Complete?"), "completeness", "completeness_check");
    m_personal = new QCheckBox(tr("It holds personal data"), this);
    m_personal->setObjectName("personal");
    layout.addRow(QString(), m_personal);
}

QLineEdit *IntakeForm::addLine(QFormLayout &layout, const QString &word, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(word);
    line->installEventFilter(this);
    layout.addRow(word, line);
    return line;
}

QComboBox *IntakeForm::addChoice(
    QFormLayout &layout, const QString &word, const char *name, const char *field)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(word);
    const int index = kindInfo(Kind::Evidence).fieldIndex(QString::fromLatin1(field));
    for (const ChoiceLabel &choice : m_session.words().choices(Kind::Evidence, index))
        box->addItem(choice.label, choice.code);
    layout.addRow(word, box);
    return box;
}

QCheckBox *IntakeForm::addQuestion(
    QFormLayout &layout, const QString &word, const char *name, Flag Evidence::*flag)
{
    auto *box = new QCheckBox(word, this);
    box->setObjectName(name);
    box->setTristate();
    box->setToolTip(tr("A dash: not answered yet"));
    connect(box, &QCheckBox::clicked, this, &IntakeForm::change);
    layout.addRow(QString(), box);
    m_questions.emplace_back(box, flag);
    return box;
}

void IntakeForm::showFile(const Shown &shown)
{
    m_draft = shown.draft;
    m_calendar = shown.calendar;
    m_hasTwins = !shown.proposal.twins.empty();
    const Words &words = m_session.words();
    m_name->setText(shown.file.name);
    QStringList warnings;
    for (const Reason &warning : shown.proposal.warnings)
        warnings << words.text(warning.phrase, warning.arguments);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_coversReason->setText(
        words.text(shown.proposal.covers.reason.phrase, shown.proposal.covers.reason.arguments));
    const QString place = shown.file.original.isEmpty() ? tr("the clipboard") : shown.file.original;
    //: %1: size, %2: where it was taken from, %3: first digits of a SHA-256
    m_facts->setText(
        tr("%1 from %2, SHA-256 %3…").arg(words.size(shown.file.size), place, shown.file.sha256.first(12)));
    widget()->setEnabled(!m_session.isReadOnly());
    widget()->show();
    fillControls(shown.proposal);
    fillVersion(shown.proposal);
    fill();
}

void IntakeForm::clear()
{
    m_draft = {};
    m_hasTwins = false;
    widget()->hide();
}

void IntakeForm::fillControls(const Proposal &proposal)
{
    m_candidates.clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isThere = i < proposal.controls.size();
        m_buttons[i]->setVisible(isThere);
        if (!isThere)
            continue;
        const auto &proposed = proposal.controls[i];
        m_candidates.push_back(proposed.value);
        m_buttons[i]->setProposal(m_session.reader().label(Kind::Control, proposed.value.uuid),
            m_session.words().text(proposed.reason.phrase, proposed.reason.arguments));
    }
}

void IntakeForm::fillVersion(const Proposal &proposal)
{
    m_proposedVersion = proposal.version ? proposal.version->value : Id<DocumentVersion>();
    m_layout->setRowVisible(m_version, proposal.version.has_value());
    if (!proposal.version)
        return;
    m_version->setText(m_session.reader().label(Kind::DocumentVersion, m_proposedVersion.uuid));
    m_version->setToolTip(
        m_session.words().text(proposal.version->reason.phrase, proposal.version->reason.arguments));
}

void IntakeForm::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto select = [](QComboBox &box, auto choice) {
        box.setCurrentIndex(box.findData(QString::fromLatin1(code(choice))));
    };
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        m_buttons[i]->setAutoExclusive(false);
        m_buttons[i]->setChecked(m_draft.controls.size() == 1 && m_draft.controls.front() == m_candidates[i]);
        m_buttons[i]->setAutoExclusive(true);
    }
    const bool isProposed =
        m_draft.controls.size() == 1 && std::ranges::contains(m_candidates, m_draft.controls.front());
    m_control->setText(isProposed ? QString() : controlsText());
    m_title->setText(m_draft.title.best(m_session.language()));
    m_covers->setText(periodText(m_draft.covers()));
    m_captured->setText(shortInstant(m_draft.capturedAt.toTimeZone(m_session.workspace().zone())));
    m_received->setText(m_draft.receivedOn.toString(Qt::ISODate));
    select(*m_kind, m_draft.kind);
    select(*m_check, m_draft.completenessCheck);
    m_system->clear();
    m_system->addItem(QString(), QString());
    for (const SourceSystem &system : m_session.data().table<SourceSystem>())
        m_system->addItem(m_session.reader().label(Kind::SourceSystem, system.id.uuid), system.id.toString());
    m_system->setCurrentIndex(qMax(0, m_system->findData(m_draft.sourceSystem.toString())));
    m_version->setChecked(!m_draft.documentVersion.isNull());
    for (const auto &[box, flag] : m_questions) {
        const Flag answer = m_draft.*flag;
        box->setCheckState(answer == Flag::Yes ? Qt::Checked
                : answer == Flag::No           ? Qt::Unchecked
                                               : Qt::PartiallyChecked);
    }
    m_query->setText(m_draft.queryText);
    m_count->setText(m_draft.recordCount ? QString::number(*m_draft.recordCount) : QString());
    m_personal->setChecked(m_draft.containsPersonalData == Flag::Yes);
    m_note->setText(m_draft.rollForwardNote.best(m_session.language()));
    for (QLineEdit *line : {m_control, m_covers, m_captured, m_received, m_count})
        mark(*line, false);
    arrange();
}

/// Only what matters to a moment, a period or a population.
void IntakeForm::arrange()
{
    const bool isPopulation = m_draft.nature == EvidenceNature::Population;
    const bool isMoment = !isPopulation && m_draft.coversFrom == m_draft.coversTo;
    m_shows->setCurrentIndex(static_cast<int>(isPopulation ? Shows::Population
            : isMoment                                     ? Shows::Moment
                                                           : Shows::Span));
    if (auto *label = qobject_cast<QLabel *>(m_layout->labelForField(m_covers)))
        label->setText(isMoment ? tr("Day") : tr("Period"));
    const bool isPicture = m_draft.kind == EvidenceKind::Screenshot;
    const bool isExtract = isPopulation || isRead(m_draft.kind);
    for (const auto &[box, flag] : m_questions)
        m_layout->setRowVisible(box, isPicture);
    m_layout->setRowVisible(m_query, isPicture || isExtract);
    m_layout->setRowVisible(m_count, isPopulation);
    m_layout->setRowVisible(m_check, isPopulation);
    m_layout->setRowVisible(m_note, m_hasTwins);
}

QString IntakeForm::controlsText() const
{
    QStringList words;
    for (const Id<Control> control : m_draft.controls)
        words << (m_draft.controls.size() == 1 ? m_session.reader().label(Kind::Control, control.uuid)
                                               : m_session.data().refOf(Kind::Control, control.uuid));
    return words.join(u", "_s);
}

void IntakeForm::chooseControl(int number)
{
    if (number < 1 || number > static_cast<int>(m_candidates.size()))
        return;
    m_draft.controls = {m_candidates[static_cast<std::size_t>(number - 1)]};
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::edit(Field field)
{
    QWidget *const fields[] = {
        m_title, m_control, m_covers, m_captured, m_kind, m_questions.front().first, m_note};
    QWidget *widget = fields[static_cast<std::size_t>(field)];
    if (!widget->isVisibleTo(this))
        return;
    ensureWidgetVisible(widget);
    widget->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
}

} // namespace tsuzuri
