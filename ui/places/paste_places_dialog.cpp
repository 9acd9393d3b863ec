#include "ui/places/paste_places_dialog.h"

#include "ui/places/place_words.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;
using State = PastedPlace::State;

PastePlacesDialog::PastePlacesDialog(
    Session &session, const Preferences &preferences, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_variables(preferences.shareFolders())
    , m_text(new QPlainTextEdit(text, this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_model(new RowModel({tr("What it is"), tr("Document"), tr("Recognised"), tr("Address")}, {}, this))
    , m_table(new RowTable(*m_model, {20, 34, 18, 56}, this))
    , m_task(std::make_unique<Task>())
{
    setWindowTitle(tr("Paste places"));
    m_text->setObjectName("text");
    m_text->setAccessibleName(tr("Paths and addresses, one on each line"));
    m_text->setPlaceholderText(tr("Paste the lines of a mail here: paths and addresses, one on each line."));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumHeight(fontMetrics().height() * 8);
    m_summary->setObjectName("summary");
    m_summary->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    m_table->setObjectName("pastedTable");
    m_table->setAccessibleName(tr("What each line is"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName("record");
    m_record->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(m_text);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(characters(this, 140), fontMetrics().height() * 34);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePlacesDialog::read);
    connect(m_task.get(), &Task::progressed, this,
        [this](double share) { m_progress->setValue(qRound(share * 1000)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PastePlacesDialog::record);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

PastePlacesDialog::~PastePlacesDialog() = default;

bool PastePlacesDialog::isReading() const
{
    return m_task->isRunning();
}

/// The files that this computer can reach are read beside, so that their content is recognised.
void PastePlacesDialog::read()
{
    if (m_task->isRunning()) {
        m_isAgain = true;
        m_task->cancel();
        return;
    }
    m_lines = readPastedPlaces(m_text->toPlainText());
    const auto files = std::make_shared<PastedFiles>(filesOf(m_lines)); // read in two threads
    CheckOptions options;
    options.variables = m_variables;
    m_record->setEnabled(false);
    m_summary->setText(tr("Looking at the files that this computer can reach…"));
    m_progress->setValue(0);
    m_progress->setVisible(!files->places.empty());
    m_task->start(
        [files, options](const Progress &progress, const CancelTest &isCancelled) {
            CheckOptions checked = options;
            checked.progress = progress;
            checked.isCancelled = isCancelled;
            return checkPlaces(files->places, checked);
        },
        [this, files](Result<std::vector<PlaceCheck>> &&checks) {
            m_progress->hide();
            if (std::exchange(m_isAgain, false))
                read();
            else
                takeFiles(*files, checks.value_or(std::vector<PlaceCheck>()));
        });
}

void PastePlacesDialog::takeFiles(const PastedFiles &files, const std::vector<PlaceCheck> &checks)
{
    for (std::size_t i = 0; i < checks.size(); ++i)
        m_lines[files.lines[i]].sha256 = checks[i].sha256;
    matchPastedPlaces(m_session.data(), m_variables, m_lines);
    preview();
    Q_EMIT previewed();
}

void PastePlacesDialog::preview()
{
    std::vector<RowModel::Row> rows;
    for (const PastedPlace &line : m_lines)
        rows.push_back(rowOf(m_session, line));
    m_model->setRows(std::move(rows));
    m_summary->setText(summary());
    const int taken = count(State::Known) + count(State::New);
    m_record->setText(tr("Record %n place(s)", nullptr, taken));
    m_record->setEnabled(taken > 0 && !m_session.isReadOnly());
}

int PastePlacesDialog::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_lines, state, &PastedPlace::state));
}

QString PastePlacesDialog::summary() const
{
    if (m_lines.empty())
        return tr("Nothing is pasted yet.");
    QStringList parts{tr("%n new place(s) of known documents", nullptr, count(State::Known)),
        tr("%n new document(s)", nullptr, count(State::New)),
        tr("%1 recorded already").arg(count(State::Duplicate))};
    if (count(State::NoPlace) > 0)
        parts << tr("%n line(s) without an address", nullptr, count(State::NoPlace));
    return m_session.words().list(parts);
}

void PastePlacesDialog::record()
{
    const auto stored = m_session.commit(changesOf(m_session.data(), m_lines));
    if (!stored) {
        Q_EMIT refused(stored.error());
        return;
    }
    Q_EMIT recorded(tr("Recorded: %1.").arg(summary()));
    accept();
}

} // namespace tsuzuri
