#include "ui/dialogs/framework_dialog.h"

#include "core/interchange/framework_reader.h"
#include "core/interchange/pack_keeper.h"
#include "ui/dialogs/note_table.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

FrameworkDialog::FrameworkDialog(Session &session, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_notesHead(new QLabel(this))
    , m_notes(makeNoteTable({tr("Place"), tr("Content"), tr("Note")}, this))
    , m_requirements(makeNoteTable({session.words().field(Kind::Requirement, u"code"),
                                       session.words().field(Kind::Requirement, u"title")},
          this))
    , m_message(new QLabel(tr("The file is being read…"), this))
    , m_task(std::make_unique<Task>())
{
    //: %1: name of a file
    setWindowTitle(tr("Framework from %1").arg(QFileInfo(file).fileName()));
    m_title->setFont(sized(font(), TextSize::Detail));
    m_title->setWordWrap(true);
    m_message->setWordWrap(true);
    m_notesHead->setFont(sized(font(), TextSize::Box));
    m_notes->setAccessibleName(tr("Notes"));
    m_requirements->setAccessibleName(tr("Requirements"));
    auto *facts = new QFormLayout;
    m_publisher = addFact(*facts, tr("Publisher"));
    m_edition = addFact(*facts, tr("Edition"));
    m_counts = addFact(*facts, tr("Requirements"));
    m_id->setObjectName("id");
    m_id->setToolTip(
        tr("Projects refer to the framework by this name. Letters a to z, digits and _ are allowed."));
    facts->addRow(tr("&ID"), m_id);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep in this workspace"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName("keep");
    m_keep->setEnabled(false);
    m_notesHead->hide();
    m_notes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(m_title);
    layout->addLayout(facts);
    layout->addWidget(m_notesHead);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_requirements, 2);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(characters(this, 120), fontMetrics().height() * 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &FrameworkDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read(file);
}

FrameworkDialog::~FrameworkDialog() = default;

QLabel *FrameworkDialog::addFact(QFormLayout &form, const QString &name)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(name, label);
    return label;
}

void FrameworkDialog::read(const QString &file)
{
    const FrameworkOptions options = frameworkOptions(m_session.workspace());
    m_task->start(
        [file, options](const Progress &, const CancelTest &) {
            const BothWords words;
            return readFramework(file, options, words);
        },
        [this](Result<FrameworkDraft> &&draft) {
            if (draft)
                present(*draft);
            else
                tell(m_session.words().error(draft.error()));
            Q_EMIT shown();
        });
}

void FrameworkDialog::present(const FrameworkDraft &draft)
{
    m_draft = draft;
    const Pack &pack = draft.pack;
    const Language language = m_session.language();
    const PackCounts counts = countsOf(pack);
    m_title->setText(pack.title.best(language));
    m_publisher->setText(pack.operatedBy.best(language));
    m_edition->setText(pack.edition);
    QStringList parts{
        tr("%n requirement(s)", nullptr, counts.requirements), tr("%n group(s)", nullptr, counts.groups)};
    if (counts.withdrawn > 0)
        parts << tr("%n withdrawn requirement(s)", nullptr, counts.withdrawn);
    m_counts->setText(m_session.words().list(parts));
    m_id->setText(pack.id);
    std::vector<QStringList> lines;
    for (const pack::Requirement &requirement : pack.requirements)
        lines.push_back({requirement.id, requirement.title.best(language)});
    fillNoteTable(*m_requirements, lines);
    showNotes(draft);
    m_keep->setEnabled(draft.isSound() && !m_session.isReadOnly());
    m_keep->setDefault(true);
    tell(draft.isSound() ? QString() : tr("Nothing can be kept until these rows are corrected in the file."));
}

void FrameworkDialog::showNotes(const FrameworkDraft &draft)
{
    const std::vector<FrameworkNote> &notes = draft.isSound() ? draft.notes : draft.problems;
    std::vector<QStringList> lines;
    for (const FrameworkNote &note : notes)
        lines.push_back({note.place, note.value, note.message.best(m_session.language())});
    fillNoteTable(*m_notes, lines);
    const int count = static_cast<int>(notes.size());
    m_notesHead->setText(draft.isSound() ? tr("%n thing(s) to know", nullptr, count)
                                         : tr("%n row(s) to correct", nullptr, count));
    m_notesHead->setVisible(count > 0);
    m_notes->setVisible(count > 0);
}

void FrameworkDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void FrameworkDialog::keep()
{
    if (!m_draft || !m_draft->isSound())
        return;
    Pack pack = m_draft->pack;
    pack.id = m_id->text().trimmed();
    if (const auto path = keepInWorkspace(pack, m_session.workspace()); !path)
        return tell(m_session.words().error(path.error()));
    accept();
    //: %1: name of a framework
    Q_EMIT kept(tr("“%1” is kept in this workspace. New audit projects can choose it.")
            .arg(pack.title.best(m_session.language())));
}

} // namespace tsuzuri
