#include "ui/coverage/forecast_dialog.h"

#include "core/base/dates.h"
#include "core/coverage/forecast_paper.h"
#include "core/registers/register.h"
#include "ui/gaps/gap_text.h"
#include "ui/papers/paper_button.h"
#include "ui/papers/paper_export.h"
#include "ui/registers/cell_editor.h"
#include "ui/registers/row_model.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds afterTyping{200};

} // namespace

ForecastDialog::ForecastDialog(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_day(CellEditor::make(
          *registerOf(Kind::Project).find(u"audit_on"), session, CellEditor::Place::Form, this))
    , m_summary(new QLabel(this))
    , m_message(new QLabel(this))
    , m_handOut(makeHandOut())
    , m_rows(new RowModel(
          {tr("Who"), tr("What will be open"), tr("Record"), tr("Why"), tr("Due date"), tr("Effort")}, {},
          this))
    , m_table(new RowTable(*m_rows, {22, 80, 16, 18, 14, 14}, this))
    , m_export(new PaperExport(session, preferences, ask, this))
{
    setWindowTitle(tr("If the audit started on this date"));
    auto *line = m_day->findChild<QLineEdit *>();
    line->setObjectName("startsOn");
    auto *label = new QLabel(tr("The audit &starts on"), this);
    label->setBuddy(line);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    m_table->setObjectName("forecastTable");
    m_table->setAccessibleName(windowTitle());
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_day);
    head->addStretch();
    head->addWidget(m_handOut);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    resize(characters(this, 170), fontMetrics().height() * 32);
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterTyping);
    connect(&m_timer, &QTimer::timeout, this, &ForecastDialog::load);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(line, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_export, &PaperExport::written, m_message, &QLabel::setText);
    connect(m_export, &PaperExport::failed, m_message, &QLabel::setText);
    // Nobody may read the records while they change.
    connect(&session.workspace().changes(), &Changes::aboutToChange, this, [this] { m_task.reset(); });
    connect(&session, &Session::changed, &m_timer, qOverload<>(&QTimer::start));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const RowModel::Row *row = m_rows->rowAt(index.row()))
            Q_EMIT recordRequested(row->record);
    });
    const Project *project = session.data().find(session.project());
    const QDate audit = project && project->fieldworkStart.isValid() ? project->fieldworkStart : QDate();
    setDay(audit > session.today() ? audit : session.today().addMonths(1));
    load();
}

ForecastDialog::~ForecastDialog() = default;

QPushButton *ForecastDialog::makeHandOut()
{
    auto *button = new PaperButton(this);
    button->add(
        tr("On one page of A4, or as Excel workbook"), [this](Language language) { handOut(language); });
    return button;
}

void ForecastDialog::setDay(QDate day)
{
    m_day->findChild<QLineEdit *>()->setText(day.toString(Qt::ISODate));
}

std::optional<QDate> ForecastDialog::day() const
{
    return parseDate(m_day->findChild<QLineEdit *>()->text());
}

bool ForecastDialog::isBusy() const
{
    return m_timer.isActive() || (m_task && m_task->isRunning());
}

void ForecastDialog::load()
{
    m_timer.stop();
    m_task.reset();
    m_handOut->setEnabled(false);
    const auto startsOn = day();
    if (!startsOn) {
        take({});
        return m_summary->setText(tr("Write a day like 2026-04-01."));
    }
    m_summary->setText(tr("Working out what will be open…"));
    m_task = std::make_unique<Task>();
    m_task->start(
        [&data = m_session.data(), project = m_session.project(), today = m_session.today(), startsOn](
            const Progress &, const CancelTest &isCancelled) -> Result<AuditForecast> {
            return forecastAudit(data, project, today, *startsOn, isCancelled);
        },
        [this](Result<AuditForecast> forecast) {
            take(std::move(forecast).value_or(AuditForecast()));
            m_summary->setText(summary());
            m_handOut->setEnabled(true);
        });
}

void ForecastDialog::take(AuditForecast forecast)
{
    m_forecast = std::move(forecast);
    const Words &words = m_session.words();
    std::vector<RowModel::Row> rows;
    for (const ForecastShare &share : m_forecast.shares) {
        const QString owner =
            share.owner.isNull() ? tr("Nobody") : m_session.reader().label(Kind::Person, share.owner.uuid);
        for (const int place : share.items) {
            const ForecastItem &item = m_forecast.items[static_cast<std::size_t>(place)];
            const Gap &gap = m_forecast.report.gaps[static_cast<std::size_t>(item.gap)];
            rows.push_back({{owner, gapSentence(words, gap), gap.subjectRef, causeWord(item.cause, words),
                                item.dueOn.toString(Qt::ISODate), effortWord(item.effort, words)},
                {{1, signOf(gap.severity)}}, gap.subject});
        }
    }
    m_rows->setRows(std::move(rows));
    m_table->showRow(0);
}

QString ForecastDialog::summary() const
{
    //: %1: a day, %2 to %5: numbers of open points
    return tr("On %1, if nothing is done until then: %2 expired, %3 not approved, %4 missing. "
              "%5 of all are not open today.")
        .arg(m_forecast.startsOn.toString(Qt::ISODate))
        .arg(m_forecast.count(ForecastCause::Expired))
        .arg(m_forecast.count(ForecastCause::Unapproved))
        .arg(m_forecast.count(ForecastCause::Missing))
        .arg(m_forecast.countNew());
}

void ForecastDialog::handOut(Language language)
{
    const Words &words = m_words.in(language);
    m_export->write(
        this, forecastPaper(m_session.data(), m_session.project(), m_forecast, words), writeForecast);
}

} // namespace tsuzuri
