#include "ui/documents/compare_dialog.h"

#include "core/model/held_file.h"
#include "ui/session/session.h"
#include "ui/support/line_splitter.h"
#include "ui/support/task.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct FileToRead {
    QString path;
    QString name;
};

Result<std::optional<TextDifference>> differenceOf(
    const TextReader &reader, const FileToRead &left, const FileToRead &right)
{
    auto before = reader(left.path, left.name);
    if (!before)
        return std::unexpected(before.error());
    auto after = reader(right.path, right.name);
    if (!after)
        return std::unexpected(after.error());
    if (!*before || !*after)
        return std::nullopt;
    return textDifference(**before, **after);
}

} // namespace

CompareDialog::CompareDialog(
    const Session &session, Id<Document> document, QWidget *parent, TextReader reader)
    : QDialog(parent)
    , m_session(session)
    , m_reader(std::move(reader))
    , m_document(document)
    , m_left(makeChoice(tr("Earlier version")))
    , m_right(makeChoice(tr("Later version")))
    , m_onlyChanges(new QCheckBox(tr("Only what changed"), this))
    , m_previous(new QPushButton(tr("Previous change (P)"), this))
    , m_next(new QPushButton(tr("Next change (N)"), this))
    , m_numbers(new QLabel(this))
    , m_view(new DifferenceView(this))
    , m_task(std::make_unique<Task>())
{
    setWindowTitle(tr("Compare versions of %1").arg(session.reader().label(Kind::Document, document.uuid)));
    const int step = unit(this);
    m_numbers->setObjectName("numbers");
    m_previous->setObjectName("previous");
    m_next->setObjectName("next");
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(3 * step, 3 * step, 3 * step, 2 * step);
    choices->setSpacing(2 * step);
    choices->addWidget(m_left, 1);
    choices->addWidget(m_right, 1);
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(3 * step, 2 * step, 3 * step, 3 * step);
    steps->setSpacing(2 * step);
    steps->addWidget(m_numbers, 1);
    steps->addWidget(m_onlyChanges);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(choices);
    layout->addWidget(new Line(this));
    layout->addWidget(m_view, 1);
    layout->addWidget(new Line(this));
    layout->addLayout(steps);
    resize(characters(this, 150), fontMetrics().height() * 34);

    for (const DocumentVersion *version : versions()) {
        for (QComboBox *choice : {m_left, m_right})
            choice->addItem(
                session.reader().label(Kind::DocumentVersion, version->id.uuid), version->id.toString());
    }
    m_left->setCurrentIndex(m_left->count() - 2);
    m_right->setCurrentIndex(m_right->count() - 1);
    for (QComboBox *choice : {m_left, m_right})
        connect(choice, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_onlyChanges, &QCheckBox::toggled, this,
        [this](bool isOnly) { m_view->model().setOnlyChanges(isOnly); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_view->step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->step(1); });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::showNumbers);
    for (const auto &[key, button] : {std::pair{Qt::Key_P, m_previous}, {Qt::Key_N, m_next}}) {
        auto *action = new QAction(m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    m_view->setFocus();
    compare();
}

CompareDialog::~CompareDialog() = default;

QComboBox *CompareDialog::makeChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    return choice;
}

/// Those of which the vault holds a copy, by sequence.
std::vector<const DocumentVersion *> CompareDialog::versions() const
{
    std::vector<const DocumentVersion *> found;
    for (const DocumentVersion &version : m_session.data().table<DocumentVersion>()) {
        if (version.document == m_document && !heldHash(version).isEmpty())
            found.push_back(&version);
    }
    std::ranges::stable_sort(
        found, {}, [](const DocumentVersion *version) { return version->sequence.value_or(0); });
    return found;
}

void CompareDialog::compare()
{
    if (m_task->isRunning()) {
        m_isAgain = true;
        return;
    }
    const auto fileOf = [this](const QComboBox &choice) -> FileToRead {
        const auto id = Uuid::fromString(choice.currentData().toString());
        const DocumentVersion *version = id ? m_session.data().find(Id<DocumentVersion>{*id}) : nullptr;
        return version
            ? FileToRead{m_session.workspace().vault().path(version->capturedSha256), version->fileName}
            : FileToRead{};
    };
    m_numbers->setText(tr("Reading both versions…"));
    m_task->start([reader = m_reader, left = fileOf(*m_left), right = fileOf(*m_right)](
                      const Progress &, const CancelTest &) { return differenceOf(reader, left, right); },
        [this](Result<std::optional<TextDifference>> &&difference) { take(std::move(difference)); });
}

void CompareDialog::take(Result<std::optional<TextDifference>> &&difference)
{
    if (std::exchange(m_isAgain, false)) {
        compare();
        return;
    }
    m_view->model().setDifference(difference && *difference ? std::move(**difference) : TextDifference());
    if (!difference)
        m_numbers->setText(m_session.words().error(difference.error()));
    else if (!*difference)
        m_numbers->setText(tr("The text of files of this type can't be read here."));
    else
        showNumbers();
    m_view->step(1);
    Q_EMIT compared();
}

void CompareDialog::showNumbers()
{
    const int changes = static_cast<int>(m_view->model().changes().size());
    const int current = m_view->currentChange() + 1;
    m_previous->setEnabled(current > 1);
    m_next->setEnabled(current < changes);
    if (changes == 0)
        m_numbers->setText(tr("The texts are the same."));
    else if (m_view->model().difference().isCoarse)
        m_numbers->setText(tr("The texts differ too much to be compared line by line."));
    else if (current == 0)
        m_numbers->setText(tr("%n change(s)", nullptr, changes));
    else
        //: %1: number of the change that is shown, %2: how many there are
        m_numbers->setText(tr("Change %1 of %2").arg(current).arg(changes));
}

} // namespace tsuzuri
