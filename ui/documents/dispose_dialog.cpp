#include "ui/documents/dispose_dialog.h"

#include "core/model/by_ref.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool runs(const Disposable &file)
{
    return file.bar == DisposalBar::RetentionRuns || file.bar == DisposalBar::RetentionUnknown;
}

bool mayGo(const Disposable &file)
{
    return file.bar == DisposalBar::None || runs(file);
}

struct ShownFile {
    QString name;
    AnyId owner;
};

ShownFile shownFile(const Dataset &data, const AnyId &record)
{
    if (const auto *file = data.find(Id<EvidenceFile>{record.uuid});
        record.kind == Kind::EvidenceFile && file)
        return {file->name, {Kind::Evidence, file->evidence.uuid}};
    if (const auto *version = data.find(Id<DocumentVersion>{record.uuid}))
        return {version->fileName, {Kind::Document, version->document.uuid}};
    return {};
}

} // namespace

DisposeDialog::DisposeDialog(Session &session, const std::vector<AnyId> &files, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_reasonJa(new QLineEdit(this))
    , m_reasonEn(new QLineEdit(this))
    , m_person(new QComboBox(this))
    , m_overrule(new QCheckBox(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Dispose of files"));
    auto *warning =
        new QLabel(tr("The files are removed from the workspace for good; this can't be undone. Their "
                      "names, hashes and the reason stay. Originals elsewhere are not touched."),
            this);
    warning->setWordWrap(true);
    m_list->setObjectName("files");
    m_list->setAccessibleName(tr("Files to dispose of"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("File"), tr("Belongs to", "file"), tr("Retention")});
    m_reasonJa->setObjectName("reasonJa");
    m_reasonEn->setObjectName("reasonEn");
    m_person->setObjectName("person");
    m_person->addItem(QString());
    for (const Person *person : byRef(session.data().table<Person>()))
        m_person->addItem(session.reader().label(Kind::Person, person->id.uuid), person->id.toString());
    m_overrule->setObjectName("overrule");
    m_problem->setObjectName("problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("Reason (Japanese)"), m_reasonJa);
    form->addRow(tr("Reason (English)"), m_reasonEn);
    form->addRow(tr("Disposed of by"), m_person);
    form->addRow(QString(), m_overrule);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_dispose = buttons->addButton(tr("Dispose of the files"), QDialogButtonBox::AcceptRole);
    m_dispose->setObjectName("dispose");
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(warning);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(characters(this, 110), fontMetrics().height() * 26);

    fill(files);
    connect(m_list, &QTreeWidget::itemChanged, this, &DisposeDialog::arrange);
    connect(m_overrule, &QCheckBox::toggled, this, &DisposeDialog::arrange);
    connect(m_reasonJa, &QLineEdit::textChanged, this, &DisposeDialog::arrange);
    connect(m_reasonEn, &QLineEdit::textChanged, this, &DisposeDialog::arrange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_dispose, &QPushButton::clicked, this, &DisposeDialog::dispose);
    arrange();
    (session.language() == Language::Japanese ? m_reasonJa : m_reasonEn)->setFocus();
}

void DisposeDialog::fill(const std::vector<AnyId> &files)
{
    for (const AnyId &record : files) {
        const Disposable file = disposableOn(m_session.data(), record, m_session.today());
        const ShownFile shown = shownFile(m_session.data(), record);
        auto *item = new QTreeWidgetItem(m_list,
            {shown.name, m_session.reader().label(shown.owner.kind, shown.owner.uuid), stateOf(file)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        if (mayGo(file))
            item->setCheckState(0, Qt::Checked);
        else
            item->setFlags(Qt::ItemIsSelectable);
        m_files.push_back(file);
    }
    m_list->setColumnWidth(0, characters(this, 36));
    m_list->setColumnWidth(1, characters(this, 40));
}

QString DisposeDialog::stateOf(const Disposable &file) const
{
    switch (file.bar) {
    case DisposalBar::None:
        return tr("Over since %1").arg(file.keptUntil.toString(Qt::ISODate));
    case DisposalBar::RetentionRuns:
        return tr("To be kept until %1").arg(file.keptUntil.toString(Qt::ISODate));
    case DisposalBar::RetentionUnknown:
        return tr("Not recorded");
    case DisposalBar::LegalHold:
        return tr("Legal hold: it stays");
    case DisposalBar::NoFile:
        break;
    }
    return tr("There is no file");
}

std::vector<Disposable> DisposeDialog::chosen() const
{
    std::vector<Disposable> files;
    for (std::size_t row = 0; row < m_files.size(); ++row) {
        if (mayGo(m_files[row]) && m_list->topLevelItem(static_cast<int>(row))->checkState(0) == Qt::Checked)
            files.push_back(m_files[row]);
    }
    return files;
}

int DisposeDialog::runningAmong(const std::vector<Disposable> &files) const
{
    return static_cast<int>(std::ranges::count_if(files, runs));
}

void DisposeDialog::arrange()
{
    const auto files = chosen();
    const int running = runningAmong(files);
    m_overrule->setVisible(running > 0);
    if (files.size() == 1 && files.front().bar == DisposalBar::RetentionRuns)
        m_overrule->setText(tr("Dispose of it although it has to be kept until %1")
                .arg(files.front().keptUntil.toString(Qt::ISODate)));
    else
        m_overrule->setText(
            tr("Also dispose of %n file(s) whose retention has not run out or is not recorded", nullptr,
                running));
    const bool hasReason = !(m_reasonJa->text() + m_reasonEn->text()).trimmed().isEmpty();
    m_dispose->setText(tr("Dispose of %n file(s)", nullptr, static_cast<int>(files.size())));
    m_dispose->setEnabled(
        !files.empty() && hasReason && (running == 0 || m_overrule->isChecked()) && !m_session.isReadOnly());
}

void DisposeDialog::dispose()
{
    std::vector<AnyId> records;
    for (const Disposable &file : chosen())
        records.push_back(file.record);
    const Disposal disposal{m_session.today(),
        {Uuid::fromString(m_person->currentData().toString()).value_or(Uuid())},
        {m_reasonJa->text().trimmed(), m_reasonEn->text().trimmed(), {}}};
    auto changes = disposeOf(m_session.data(), records, disposal,
        m_overrule->isChecked() ? RunningRetention::IsOverruled : RunningRetention::Keeps);
    const auto done = changes ? m_session.commit(std::move(*changes)) : std::unexpected(changes.error());
    if (!done) {
        m_problem->setText(m_session.words().error(done.error()));
        return m_problem->show();
    }
    Q_EMIT disposed(tr("%n file(s) disposed of.", nullptr, static_cast<int>(records.size())));
    accept();
}

} // namespace tsuzuri
