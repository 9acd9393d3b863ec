#include "ui/gaps/rule_numbers.h"

#include "core/gaps/parameters.h"
#include "core/words/parameter_words.h"
#include "ui/gaps/days_off_note.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int largest = 36500;

const ParameterInfo &infoOf(const char *name)
{
    return *std::ranges::find(parameterInfos(), QLatin1StringView(name),
        [](const ParameterInfo &info) { return QLatin1StringView(info.name); });
}

} // namespace

RuleNumbers::RuleNumbers(Session &session, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_daysOff(new DaysOffNote(this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const Project *project = session.data().find(session.project());
    auto *about = new QLabel(project
            //: %1: an audit project
            ? tr("These numbers hold in %1.").arg(session.reader().label(Kind::Project, project->id.uuid))
            : tr("Choose an audit project at the top of the window; its numbers are shown here."),
        page);
    about->setWordWrap(true);
    form->addRow(about);
    form->addRow(m_daysOff);
    for (const ParameterWord &word : parameterWords) {
        auto *box = new QSpinBox(page);
        box->setObjectName(word.name);
        box->setRange(0, largest);
        box->setKeyboardTracking(false);
        box->setMinimumWidth(characters(this, 14));
        //: %1: a number
        box->setToolTip(tr("Usually %1").arg(RuleParameters().*(infoOf(word.name).member)));
        form->addRow(session.words().text(word.words), box);
        m_boxes.insert(QString::fromLatin1(word.name), box);
        connect(box, &QSpinBox::valueChanged, this, [this, word](int value) { store(word.name, value); });
    }
    area->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    connect(&session, &Session::changed, this, &RuleNumbers::fill);
    fill();
}

void RuleNumbers::fill()
{
    const Project *project = m_session.data().find(m_session.project());
    m_daysOff->setProject(project);
    const RuleParameters numbers = project ? readParameters(project->parameters) : RuleParameters();
    for (const ParameterWord &word : parameterWords) {
        QSpinBox *box = m_boxes.value(QString::fromLatin1(word.name));
        const QSignalBlocker blocker(box);
        box->setValue(numbers.*(infoOf(word.name).member));
        box->setEnabled(project && !m_session.isReadOnly());
    }
}

/// What is as usual is not written down.
void RuleNumbers::store(const char *name, int value)
{
    const Project *project = m_session.data().find(m_session.project());
    if (!project)
        return;
    Project changed = *project;
    const QString start = QLatin1StringView(name) + u'=';
    changed.parameters.removeIf([&](const QString &text) { return text.startsWith(start); });
    if (value != RuleParameters().*(infoOf(name).member))
        changed.parameters << start + QString::number(value);
    ChangeSet changes;
    changes.change(std::move(changed));
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
}

} // namespace tsuzuri
