#include "core/base/dates.h"
#include "core/intake/typed_controls.h"
#include "ui/intake/intake_form.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
void readChoice(const QComboBox &box, E &field)
{
    Codec<E>::read(Value(box.currentData().toString()), field);
}

} // namespace

/// What can be taken over as it stands; periods, days and controls are read when their lines are left.
void IntakeForm::change()
{
    if (m_isFilling)
        return;
    if (const QString title = m_title->text().trimmed(); title != m_draft.title.best(m_session.language())) {
        const bool isAscii =
            std::ranges::all_of(title, [](QChar character) { return character.unicode() < 0x80; });
        m_draft.title = {};
        m_draft.title.edit(isAscii ? Language::English : Language::Japanese, title);
    }
    readChoice(*m_kind, m_draft.kind);
    readChoice(*m_check, m_draft.completenessCheck);
    m_draft.sourceSystem = {Uuid::fromString(m_system->currentData().toString()).value_or(Uuid())};
    m_draft.documentVersion = m_version->isChecked() ? m_proposedVersion : Id<DocumentVersion>();
    for (const auto &[box, flag] : m_questions) {
        const Qt::CheckState state = box->checkState();
        m_draft.*flag = state == Qt::Checked ? Flag::Yes : state == Qt::Unchecked ? Flag::No : Flag::Unknown;
    }
    m_draft.queryText = m_query->text().trimmed();
    bool isNumber = false;
    const int count = m_count->text().normalized(QString::NormalizationForm_KC).remove(u',').toInt(&isNumber);
    m_draft.recordCount = isNumber && count >= 0 ? std::optional(count) : std::nullopt;
    mark(*m_count, !m_count->text().isEmpty() && !m_draft.recordCount);
    m_draft.containsPersonalData = m_personal->isChecked() ? Flag::Yes : Flag::Unknown;
    if (const QString note = m_note->text().trimmed();
        note != m_draft.rollForwardNote.best(m_session.language())) {
        m_draft.rollForwardNote = {};
        m_draft.rollForwardNote.edit(m_session.language(), note);
    }
    arrange();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::takeControls()
{
    const QString typed = m_control->text().trimmed();
    if (m_isFilling || typed == controlsText() || (typed.isEmpty() && !m_control->isModified()))
        return;
    const auto controls = typedControls(m_session.data(), typed);
    mark(*m_control, controls.empty() && !typed.isEmpty());
    if (m_control->property("fault").toBool())
        return;
    m_draft.controls = controls;
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::takeCovers()
{
    const auto period = parsePeriod(m_covers->text(), m_calendar);
    const bool isEmpty = m_covers->text().trimmed().isEmpty();
    mark(*m_covers, !period && !isEmpty);
    if (m_isFilling || m_covers->text() == periodText(m_draft.covers()) || (!period && !isEmpty))
        return;
    m_draft.coversFrom = period ? period->from : QDate();
    m_draft.coversTo = period ? period->to : QDate();
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::takeCaptured()
{
    const QTimeZone zone = m_session.workspace().zone();
    const QString typed = m_captured->text().trimmed();
    std::optional<QDateTime> instant = parseInstant(typed, zone);
    if (const auto day = parseDate(typed))
        instant = QDateTime(*day, QTime(0, 0), zone);
    if (const auto period = parsePeriod(typed, m_calendar); !instant && period && period->from == period->to)
        instant = QDateTime(period->from, QTime(0, 0), zone);
    mark(*m_captured, !instant && !typed.isEmpty());
    if (m_isFilling || !m_captured->isModified() || (!instant && !typed.isEmpty()))
        return;
    m_draft.capturedAt = instant ? instant->toOffsetFromUtc(instant->offsetFromUtc()) : QDateTime();
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::takeReceived()
{
    const QString typed = m_received->text().trimmed();
    const auto period = parsePeriod(typed, m_calendar);
    std::optional<QDate> day = parseDate(typed);
    if (!day && period && period->from == period->to)
        day = period->from;
    mark(*m_received, !day && !typed.isEmpty());
    if (m_isFilling || !m_received->isModified() || (!day && !typed.isEmpty()))
        return;
    m_draft.receivedOn = day.value_or(QDate());
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::takeShows(int shows)
{
    const bool isPopulation = static_cast<Shows>(shows) == Shows::Population;
    if (isPopulation) {
        m_draft.nature = EvidenceNature::Population;
        m_draft.kind = EvidenceKind::PopulationList;
        m_draft.ipe = Flag::Yes;
    } else if (m_draft.nature == EvidenceNature::Population) {
        m_draft.nature = EvidenceNature::Operating;
    }
    const QDate day = m_draft.coversTo.isValid() ? m_draft.coversTo : m_draft.capturedAt.date();
    if (static_cast<Shows>(shows) == Shows::Moment)
        m_draft.coversFrom = m_draft.coversTo = day;
    else if (m_draft.coversFrom == m_draft.coversTo && day.isValid()) {
        m_draft.coversFrom = QDate(day.year(), day.month(), 1);
        m_draft.coversTo = m_draft.coversFrom.addMonths(1).addDays(-1);
    }
    fill();
    Q_EMIT draftChanged(m_draft);
}

void IntakeForm::mark(QLineEdit &line, bool isWrong)
{
    line.setProperty("fault", isWrong);
    QPalette colours = palette();
    if (isWrong)
        colours.setColor(QPalette::Text, toneColour(Tone::Blocker, colours));
    line.setPalette(colours);
    line.setToolTip(isWrong ? tr("This can't be read; what it was before stays.") : QString());
}

bool IntakeForm::hasFault() const
{
    return std::ranges::any_of(
        std::array<const QLineEdit *, 5>{m_control, m_covers, m_captured, m_received, m_count},
        [](const QLineEdit *line) { return line->property("fault").toBool(); });
}

/// Enter leaves a field for the list, Ctrl+Enter files, Escape gives up what was typed.
bool IntakeForm::eventFilter(QObject *object, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(object);
    if (!line || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        fill();
        Q_EMIT left(false);
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QScrollArea::eventFilter(object, event);
    leave(*line, key->modifiers().testFlag(Qt::ControlModifier));
    return true;
}

void IntakeForm::leave(QLineEdit &line, bool isToBeFiled)
{
    Q_EMIT line.editingFinished();
    if (!line.property("fault").toBool())
        Q_EMIT left(isToBeFiled);
}

} // namespace tsuzuri
