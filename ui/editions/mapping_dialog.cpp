#include "ui/editions/mapping_dialog.h"

#include "core/frameworks/pack_names.h"
#include "ui/dialogs/note_table.h"
#include "ui/session/shelf.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString choiceWord(const Words &words, QStringView field, Enum value)
{
    constexpr auto kind = Kind::RequirementMapping;
    return words.choice(kind, kindInfo(kind).fieldIndex(field),
        QString::fromLatin1(EnumCodes<Enum>::codes[static_cast<std::size_t>(value)]));
}

/// What the file holds, and what that changes.
struct Reading {
    MappingDraft draft;
    MappingChanges changes;
};

} // namespace

MappingDialog::MappingDialog(Session &session, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_file(file)
    , m_from(addFrameworks(u"from"_s))
    , m_to(addFrameworks(u"to"_s))
    , m_head(new QLabel(this))
    , m_problems(makeNoteTable({tr("Place"), tr("Content"), tr("Note")}, this))
    , m_message(new QLabel(tr("The file is being read…"), this))
{
    //: %1: name of a file
    setWindowTitle(tr("Mapping from %1").arg(QFileInfo(file).fileName()));
    const Words &words = session.words();
    constexpr auto kind = Kind::RequirementMapping;
    QStringList headings;
    for (const QStringView field : {u"from", u"relation", u"to", u"strength", u"author", u"source"})
        headings << words.field(kind, field);
    m_pairs = makeNoteTable(headings, this);
    m_pairs->setAccessibleName(words.registerName(kind));
    m_problems->setAccessibleName(tr("Notes"));
    m_problems->hide();
    m_head->setFont(sized(font(), TextSize::Box));
    m_head->setObjectName("head");
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    auto *frameworks = new QFormLayout;
    frameworks->addRow(tr("Numbers in the &first column are of"), m_from);
    frameworks->addRow(tr("Numbers in the &second column are of"), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take into this workspace"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName("take");
    m_take->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addLayout(frameworks);
    layout->addWidget(m_head);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_pairs, 2);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(characters(this, 150), fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::activated, this, &MappingDialog::read);
    connect(&session.workspace().changes(), &Changes::aboutToChange, this, [this] { m_task.reset(); });
    connect(&session, &Session::changed, this, &MappingDialog::read);
    read();
}

MappingDialog::~MappingDialog() = default;

QComboBox *MappingDialog::addFrameworks(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(tr("as the file says"), QString());
    for (const PackName &pack : frameworkNames()) {
        if (!pack.code.contains(u':'))
            box->addItem(pack.name.best(m_session.language()), pack.code);
    }
    return box;
}

bool MappingDialog::isBusy() const
{
    return m_task && m_task->isRunning();
}

void MappingDialog::read()
{
    m_take->setEnabled(false);
    m_changes.reset();
    const MappingOptions options{
        m_from->currentData().toString(), m_to->currentData().toString(), {}, m_session.language()};
    m_task = std::make_unique<Task>();
    m_task->start(
        [file = m_file, options, shelf = shelfOf(m_session), &data = m_session.data(), &words = m_words](
            const Progress &, const CancelTest &) -> Result<Reading> {
            auto draft = readMappingFile(file, options, shelf, data, words);
            if (!draft)
                return std::unexpected(draft.error());
            auto changes = draft->isSound() ? mappingChanges(*draft, shelf, data) : MappingChanges();
            if (!changes)
                return std::unexpected(changes.error());
            return Reading{std::move(*draft), std::move(*changes)};
        },
        [this](Result<Reading> &&reading) {
            if (!reading)
                return m_message->setText(m_session.words().error(reading.error()));
            present(reading->draft);
            if (reading->draft.isSound())
                propose(std::move(reading->changes));
        });
}

void MappingDialog::present(const MappingDraft &draft)
{
    std::vector<QStringList> lines;
    for (const FrameworkNote &note : draft.problems)
        lines.push_back({note.place, note.value, note.message.best(m_session.language())});
    fillNoteTable(*m_problems, lines);
    m_problems->setVisible(!lines.empty());
    showPairs(draft);
    m_head->setText(tr("%n row(s) to correct", nullptr, static_cast<int>(lines.size())));
    m_message->setText(tr("Nothing can be taken until these rows are corrected in the file."));
}

void MappingDialog::propose(MappingChanges changes)
{
    //: %1 to %3: numbers of pairs
    m_head->setText(tr("Pairs: %1 new, %2 changed, %3 known already.")
            .arg(changes.added)
            .arg(changes.changed)
            .arg(changes.unchanged));
    m_message->clear();
    m_changes = std::move(changes);
    m_take->setEnabled(!m_changes->changes.isEmpty() && !m_session.isReadOnly());
    m_take->setDefault(true);
}

void MappingDialog::showPairs(const MappingDraft &draft)
{
    std::vector<QStringList> lines;
    const Words &words = m_session.words();
    for (const MappingDraft::Row &row : draft.rows) {
        lines.push_back({row.from, choiceWord(words, u"relation", row.relation), row.to,
            choiceWord(words, u"strength", row.strength), row.author, row.source});
    }
    fillNoteTable(*m_pairs, lines);
}

void MappingDialog::take()
{
    if (!m_changes || isBusy() || m_session.isReadOnly())
        return;
    const int count = m_changes->added + m_changes->changed;
    const auto stored = m_session.commit(std::move(m_changes->changes));
    m_changes.reset();
    if (!stored) {
        read();
        return m_message->setText(m_session.words().error(stored.error()));
    }
    accept();
    Q_EMIT taken(
        tr("%n pair(s) of requirements were taken in. They go before those of the program.", nullptr, count));
}

} // namespace tsuzuri
