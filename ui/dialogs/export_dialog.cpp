#include "ui/dialogs/export_dialog.h"

#include "core/base/safe_name.h"
#include "core/exchange/export.h"
#include "ui/registers/column_layout.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_view.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

enum Extent { AsShown, Everything };

} // namespace

ExportDialog::ExportDialog(Session &session, Preferences &preferences, Ask &ask, Kind kind,
    const RegisterView *shown, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_kind(kind)
    , m_shown(shown)
    , m_format(new QButtonGroup(this))
    , m_extent(new QButtonGroup(this))
    , m_problem(new QLabel(this))
    , m_task(std::make_unique<Task>())
{
    //: %1: name of a register
    setWindowTitle(tr("Export: %1").arg(session.words().registerName(kind)));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(unit(this));
    const auto addHeading = [&](const QString &text) {
        auto *heading = new QLabel(text, this);
        heading->setFont(sized(font(), TextSize::Box));
        layout->addWidget(heading);
    };
    const auto addChoice = [&](QButtonGroup *group, int id, const QString &text) {
        auto *button = new QRadioButton(text, this);
        group->addButton(button, id);
        layout->addWidget(button);
        return button;
    };
    addHeading(tr("Rows and columns"));
    const int all = session.data().size(kind);
    if (shown) {
        addChoice(m_extent, AsShown,
            tr("The table as it is shown: %n row(s), %1 column(s)", nullptr,
                static_cast<int>(shownRows().size()))
                .arg(shownColumns().size()));
    }
    addChoice(m_extent, Everything, tr("Everything: %n row(s), all columns", nullptr, all));
    m_extent->buttons().first()->setChecked(true);
    layout->addSpacing(2 * unit(this));
    addHeading(tr("Format"));
    addChoice(m_format, static_cast<int>(TableFormat::Xlsx), tr("Excel workbook (XLSX)"))->setChecked(true);
    addChoice(m_format, static_cast<int>(TableFormat::Csv), tr("CSV, UTF-8"));
    auto *help = new QLabel(
        tr("Edit it there and import it again: only what you have changed is changed here."), this);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setWordWrap(true);
    layout->addSpacing(2 * unit(this));
    layout->addWidget(help);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName("write");
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 64));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportDialog::~ExportDialog() = default;

/// As they stand on the screen, also where they were dragged.
std::vector<const Column *> ExportDialog::shownColumns() const
{
    std::vector<const Column *> columns = m_shown->columnLayout().shown();
    std::erase(columns, nullptr); // the gaps
    return columns;
}

std::vector<int> ExportDialog::shownRows() const
{
    const RegisterModel &model = m_shown->registerModel();
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const int known = model.datasetRow(row); known >= 0) // no heading of a group
            rows.push_back(known);
    }
    return rows;
}

void ExportDialog::write()
{
    if (m_task->isRunning())
        return;
    const auto format = static_cast<TableFormat>(m_format->checkedId());
    const QString ending = format == TableFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
    const Words &words = m_session.words();
    const QString name = safeFileName(words.registerName(m_kind), words.language()) + u'.' + ending;
    QString path = m_ask.fileToSave(
        this, tr("Export"), QDir(m_preferences.lastFolder()).filePath(name), tr("Table (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    m_preferences.setLastFolder(QFileInfo(path).path());

    ExportOptions options;
    options.format = format;
    options.created = lastChange(m_session.workspace());
    if (m_shown && m_extent->checkedId() == AsShown) {
        options.columns = shownColumns();
        options.rows = shownRows();
    }
    // what is shown may be that of another day
    const QDate shownDay = options.rows ? m_shown->registerModel().reader().asOf() : m_session.today();
    const int count = options.rows ? static_cast<int>(options.rows->size()) : m_session.data().size(m_kind);
    m_write->setEnabled(false);
    m_freeze.emplace(m_session);
    m_task->start(
        [this, path, options, shownDay](const Progress &, const CancelTest &) {
            RegisterReader reader(m_session.data(), m_session.words(), shownDay);
            reader.setProject(m_session.project());
            return exportRegister(reader, m_kind, path, options);
        },
        [this, path, count](Result<void> &&written) {
            m_freeze.reset();
            m_write->setEnabled(true);
            m_problem->setVisible(!written);
            if (!written) {
                m_problem->setText(m_session.words().error(written.error()));
                return;
            }
            accept();
            Q_EMIT exported(
                tr("%n row(s) written to %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace tsuzuri
