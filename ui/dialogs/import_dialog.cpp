#include "ui/dialogs/import_dialog.h"

#include "core/registers/register.h"
#include "ui/dialogs/note_table.h"
#include "ui/registers/purposes.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_file(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_columns(makeNoteTable({tr("Heading of the table"), tr("Column of the register")}, this))
    , m_rows(makeNoteTable({tr("Row"), tr("What happens"), tr("Record"), tr("Changed columns")}, this))
    , m_refused(makeNoteTable({tr("Row"), tr("Column"), tr("Content"), tr("Reason")}, this))
    , m_warnings(makeNoteTable({tr("Row"), tr("Column"), tr("Content"), tr("Reason")}, this))
    , m_progress(new QProgressBar(this))
    , m_task(std::make_unique<Task>())
{
    setWindowTitle(tr("Import"));
    for (const Kind each : allKinds()) {
        if (isTyped(each))
            m_kind->addItem(session.words().registerName(each), static_cast<int>(each));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_encoding->addItem(tr("Detect"), static_cast<int>(TextEncoding::Automatic));
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(tr("Shift_JIS (CP932)"), static_cast<int>(TextEncoding::Cp932));
    m_summary->setWordWrap(true);
    m_summary->setObjectName("summary");
    m_summary->setText(tr("Choose an XLSX or CSV file. Nothing is stored before you have seen what will change."));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_rows, tr("Rows"));
    m_tabs->addTab(m_refused, tr("Left out"));
    m_tabs->addTab(m_warnings, tr("Notes"));
    m_tabs->setVisible(false);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName("apply");
    m_apply->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(makeSource());
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(characters(this, 120), fontMetrics().height() * 30);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::preview);
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_task.get(), &Task::progressed, this, [this](double share) { m_progress->setValue(qRound(share * 1000)); });
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeSource()
{
    auto *source = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose…"), source);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::choose);
    m_file->setReadOnly(true);
    m_file->setFocusPolicy(Qt::ClickFocus); // the button is where one begins
    choose->setFocus();
    m_file->setPlaceholderText(tr("XLSX or CSV"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout(source);
    form->setContentsMargins({});
    auto *fileLabel = new QLabel(tr("&File"), source);
    fileLabel->setBuddy(choose);
    form->addRow(fileLabel, file);
    form->addRow(tr("&Register"), m_kind);
    form->addRow(tr("&Sheet"), m_sheet);
    form->addRow(tr("&Encoding of a CSV file"), m_encoding);
    return source;
}

Kind ImportDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ImportDialog::choose()
{
    const QString path = m_ask.fileToOpen(this, tr("Import a table"), m_preferences.lastFolder(),
        tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::setFile(const QString &path)
{
    m_preferences.setLastFolder(QFileInfo(path).path());
    m_file->setText(path);
    m_sheet->clear();
    if (const auto reader = TableReader::open(path)) {
        for (const SheetInfo &sheet : (*reader)->sheets())
            m_sheet->addItem(sheet.name);
    }
    preview();
}

ImportOptions ImportDialog::options(const Progress &progress, const CancelTest &isCancelled) const
{
    ImportOptions options;
    options.kind = kind();
    options.sheet = m_sheet->count() > 1 ? m_sheet->currentText() : QString();
    options.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    options.isDryRun = true;
    options.progress = progress;
    options.isCancelled = isCancelled;
    return options;
}

void ImportDialog::preview()
{
    if (m_file->text().isEmpty() || m_task->isRunning())
        return;
    m_plan.reset();
    setBusy(true);
    const QString path = m_file->text();
    const ImportOptions wanted = options({}, {});
    m_task->start(
        [this, path, wanted](const Progress &progress, const CancelTest &isCancelled) {
            ImportOptions given = wanted;
            given.progress = progress;
            given.isCancelled = isCancelled;
            return planImport(m_session.workspace(), path, given);
        },
        [this](Result<ImportPlan> &&plan) {
            setBusy(false);
            if (plan) {
                m_plan = std::move(*plan);
                showPlan();
            } else {
                showProblem(plan.error());
            }
            Q_EMIT previewed();
        });
}

void ImportDialog::setBusy(bool isBusy)
{
    if (isBusy)
        m_freeze.emplace(m_session);
    else
        m_freeze.reset();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->setVisible(isBusy);
    m_apply->setEnabled(false);
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_sheet),
             static_cast<QWidget *>(m_encoding)})
        widget->setEnabled(!isBusy);
}

void ImportDialog::showProblem(const Error &error)
{
    m_tabs->setVisible(false);
    m_summary->setText(m_session.words().error(error));
}

void ImportDialog::showPlan()
{
    const ImportPlan &plan = *m_plan;
    const QStringList parts {tr("%n row(s) read", nullptr, plan.read), tr("%1 added").arg(plan.added),
        tr("%1 changed").arg(plan.changed), tr("%1 unchanged").arg(plan.unchanged),
        tr("%1 left out").arg(plan.refused.size()),
        tr("%n note(s)", nullptr, static_cast<int>(plan.warnings.size()))};
    m_summary->setText(m_session.words().list(parts));
    fillColumns();
    fillRows();
    fillNotes(*m_refused, plan.refused);
    fillNotes(*m_warnings, plan.warnings);
    const std::pair<int, QString> titles[] = {{1, tr("Rows")}, {2, tr("Left out")}, {3, tr("Notes")}};
    const QTableWidget *tables[] = {m_rows, m_refused, m_warnings};
    for (std::size_t i = 0; i < std::size(titles); ++i) {
        //: %1: title of a tab, %2: number of lines
        m_tabs->setTabText(titles[i].first, tr("%1 (%2)").arg(titles[i].second).arg(tables[i]->rowCount()));
    }
    m_tabs->setVisible(true);
    m_tabs->setCurrentIndex(plan.refused.empty() ? 1 : 2);
    const int count = plan.added + plan.changed;
    m_apply->setText(tr("Import %n row(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && !m_session.isReadOnly());
}

void ImportDialog::fillColumns()
{
    std::vector<QStringList> lines;
    for (const MappedColumn &column : m_plan->mapping.columns) {
        const QString meaning = column.use == MappedColumn::Use::File ? tr("Path of a file")
            : column.use == MappedColumn::Use::RecordId               ? tr("Mark of an earlier export")
            : column.column ? column.column->exportHeading(m_session.words())
                            : tr("(not imported)");
        lines.push_back({column.heading, meaning});
    }
    fillNoteTable(*m_columns, lines);
}

void ImportDialog::fillRows()
{
    std::vector<QStringList> lines;
    for (const RowOutcome &row : m_plan->rows) {
        if (row.state == RowOutcome::State::Unchanged)
            continue;
        const QString state = row.state == RowOutcome::State::Added ? tr("Added")
            : row.state == RowOutcome::State::Changed               ? tr("Changed")
                                                                    : tr("Left out");
        QStringList headings;
        for (const QString &key : row.changedKeys) {
            if (const Column *column = registerOf(m_plan->kind).find(key))
                headings << column->exportHeading(m_session.words());
        }
        const QString ref = row.ref.isEmpty() && row.state == RowOutcome::State::Added ? tr("(new number)") : row.ref;
        lines.push_back({QString::number(row.row), state, ref, m_session.words().list(headings)});
    }
    fillNoteTable(*m_rows, lines);
}

void ImportDialog::fillNotes(QTableWidget &table, const std::vector<CellNote> &notes)
{
    std::vector<QStringList> lines;
    for (const CellNote &note : notes)
        lines.push_back({QString::number(note.row), note.heading, note.value, m_session.words().error(note.reason)});
    fillNoteTable(table, lines);
}

void ImportDialog::apply()
{
    if (!m_plan || m_task->isRunning())
        return;
    if (m_plan->files == 0) {
        finish(std::move(*m_plan));
        return;
    }
    setBusy(true); // once more, and now the files are taken
    const QString path = m_file->text();
    const ImportOptions wanted = options({}, {});
    m_task->start(
        [this, path, wanted](const Progress &progress, const CancelTest &isCancelled) {
            ImportOptions given = wanted;
            given.isDryRun = false;
            given.progress = progress;
            given.isCancelled = isCancelled;
            return planImport(m_session.workspace(), path, given);
        },
        [this](Result<ImportPlan> &&plan) {
            setBusy(false);
            if (plan)
                finish(std::move(*plan));
            else
                showProblem(plan.error());
        });
}

void ImportDialog::finish(ImportPlan plan)
{
    const Kind into = plan.kind;
    const int count = plan.added + plan.changed;
    const auto stored = m_session.adopt(applyImport(m_session.workspace(), plan));
    m_plan.reset();
    if (!stored) {
        showProblem(stored.error());
        return;
    }
    accept();
    Q_EMIT imported(into, tr("%n row(s) imported.", nullptr, count));
}

} // namespace tsuzuri
