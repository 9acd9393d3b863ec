#include "ui/shell/top_bar.h"

#include "ui/session/session.h"
#include "ui/shell/phase_strip.h"
#include "ui/shell/search_field.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

TopBar::TopBar(Session &session, QAction *find, QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_projects(new QComboBox(this))
    , m_phase(new PhaseStrip(this))
    , m_countdown(new QLabel(this))
{
    const int step = unit(this);
    m_projects->setObjectName("project");
    m_projects->setAccessibleName(tr("Audit project"));
    m_projects->setToolTip(tr("Audit project"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projects->setFixedWidth(characters(this, 34));
    m_countdown->setForegroundRole(QPalette::PlaceholderText);
    auto *search = new SearchField(find, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    layout->setSpacing(4 * step);
    layout->addWidget(m_projects);
    layout->addWidget(m_phase);
    layout->addWidget(m_countdown);
    layout->addStretch();
    layout->addWidget(search);
    for (QAction *action : {undo, redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
        layout->setSpacing(2 * step);
    }
    fillProjects();
    connect(m_projects, &QComboBox::activated, this, [this](int index) {
        const auto id = Uuid::fromString(m_projects->itemData(index).toString());
        m_session.setProject({id.value_or(Uuid())});
    });
    connect(&session, &Session::changed, this, &TopBar::fillProjects);
    connect(&session, &Session::projectChanged, this, &TopBar::fillProjects);
}

void TopBar::fillProjects()
{
    const QSignalBlocker quiet(m_projects);
    m_projects->clear();
    m_projects->addItem(tr("All projects"), QString());
    for (const bool isClosed : {false, true}) {
        for (const Project &project : m_session.data().table<Project>()) {
            if ((project.status == ProjectStatus::Closed) != isClosed)
                continue;
            const QString name = m_session.reader().name(Kind::Project, project.id.uuid);
            const QString shown = name.isEmpty() ? project.ref : name;
            //: %1: name of a project
            m_projects->addItem(isClosed ? tr("%1 (closed)").arg(shown) : shown, project.id.toString());
        }
    }
    m_projects->setCurrentIndex(qMax(0, m_projects->findData(m_session.project().toString())));
    showProject();
}

void TopBar::showProject()
{
    const Project *project = m_session.data().find(m_session.project());
    const int field = kindInfo(Kind::Project).fieldIndex(u"phase");
    const QString word = project
        ? m_session.words().choice(Kind::Project, field, QString::fromLatin1(code(project->phase)))
        : QString();
    m_phase->setPhase(project ? project->phase : Phase::Unset, word);
    const bool isDay = project && project->periodKind == PeriodKind::PointInTime;
    const QDate end = !project ? QDate() : isDay ? project->asOfDate : project->periodEnd;
    const auto left = end.isValid() ? static_cast<int>(m_session.today().daysTo(end)) : -1;
    m_countdown->setVisible(left >= 0);
    m_countdown->setText(isDay ? tr("%n day(s) to the as-of date", nullptr, left)
                               : tr("%n day(s) to period end", nullptr, left));
}

} // namespace tsuzuri
