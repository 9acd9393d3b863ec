#include "ui/difference/difference_choice.h"

#include "core/base/fold.h"
#include "core/frameworks/pack_names.h"
#include "ui/difference/held_dialog.h"
#include "ui/session/session.h"
#include "ui/session/shelf.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &code, const Session &session)
{
    const auto &names = frameworkNames();
    const auto found = std::ranges::find(names, code, &PackName::code);
    if (found != names.end())
        return found->name.best(session.language());
    const Framework *own = session.data().table<Framework>().findRef(code);
    return own ? own->title.best(session.language()) : code;
}

} // namespace

DifferenceChoice::DifferenceChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heldButton(new QPushButton(this))
    , m_target(new QComboBox(this))
    , m_own(new QCheckBox(tr("Count our own controls"), this))
{
    const int step = unit(this);
    auto *heldLabel = new QLabel(tr("Held", "schemes"), this);
    heldLabel->setBuddy(m_heldButton);
    auto *targetLabel = new QLabel(tr("Target", "scheme"), this);
    targetLabel->setBuddy(m_target);
    m_heldButton->setObjectName("held");
    m_target->setObjectName("target");
    m_target->setAccessibleName(tr("The scheme that is aimed at"));
    m_target->setMaxVisibleItems(24);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(34);
    m_own->setObjectName("ownControls");
    m_own->setChecked(true);
    m_own->setToolTip(tr("Controls that are in force answer what they are linked to, whatever is held."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * step, 0, 4 * step, step);
    layout->setSpacing(2 * step);
    layout->addWidget(heldLabel);
    layout->addWidget(m_heldButton);
    layout->addSpacing(2 * step);
    layout->addWidget(targetLabel);
    layout->addWidget(m_target);
    layout->addSpacing(2 * step);
    layout->addWidget(m_own);
    layout->addStretch();
    fillTargets();
    chooseUsual();
    connect(m_heldButton, &QPushButton::clicked, this, &DifferenceChoice::chooseHeld);
    connect(m_target, &QComboBox::currentIndexChanged, this, &DifferenceChoice::changed);
    connect(m_own, &QCheckBox::toggled, this, &DifferenceChoice::changed);
}

void DifferenceChoice::fillTargets()
{
    std::vector<std::pair<QString, QString>> entries; // name, code
    for (const PackName &name : frameworkNames())
        entries.emplace_back(name.name.best(m_session.language()), name.code);
    for (const Framework &framework : m_session.data().table<Framework>()) {
        if (!std::ranges::contains(frameworkNames(), framework.ref, &PackName::code))
            entries.emplace_back(framework.title.best(m_session.language()), framework.ref);
    }
    std::ranges::sort(entries, {}, [](const auto &entry) { return fold(entry.first); });
    for (const auto &[name, code] : entries)
        m_target->addItem(name, code);
}

/// The scheme of the project that is open, and everything else that the workspace holds.
void DifferenceChoice::chooseUsual()
{
    const Project *project = m_session.data().find(m_session.project());
    const auto &held = m_session.data().table<Framework>();
    QString target = project ? project->frameworks.value(0) : QString();
    if (target.isEmpty())
        target = held.size() > 0 ? held.rows().front().ref : u"iso27001_2022"_s;
    const QSignalBlocker quiet(this);
    m_target->setCurrentIndex(std::max(0, m_target->findData(target)));
    for (const Framework &framework : held) {
        if (framework.ref != target.section(u':', 0, 0))
            m_held << framework.ref;
    }
    showHeld();
}

void DifferenceChoice::chooseHeld()
{
    auto *dialog = new HeldDialog(m_session.language(), shelfOf(m_session), m_held, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_held = dialog->held();
        showHeld();
        Q_EMIT changed();
    });
    dialog->open();
}

void DifferenceChoice::showHeld()
{
    QStringList names;
    for (const QString &code : m_held)
        names << nameOf(code, m_session);
    const QString all = m_session.words().list(names);
    m_heldButton->setText(names.isEmpty()
            ? tr("Choose…")
            : fontMetrics().elidedText(all, Qt::ElideRight, characters(this, 44)));
    m_heldButton->setToolTip(all);
    m_heldButton->setAccessibleName(tr("Schemes that are held: %1").arg(all));
}

QString DifferenceChoice::target() const
{
    return m_target->currentData().toString();
}

bool DifferenceChoice::countsOwnControls() const
{
    return m_own->isChecked();
}

QString DifferenceChoice::code() const
{
    return m_held.join(u',') + u'>' + target() + (countsOwnControls() ? QString() : u"!"_s);
}

void DifferenceChoice::setCode(const QString &code)
{
    if (!code.contains(u'>') || code == this->code())
        return;
    const QSignalBlocker quiet(this);
    m_held = code.section(u'>', 0, 0).split(u',', Qt::SkipEmptyParts);
    const QString target = code.section(u'>', 1).section(u'!', 0, 0);
    m_target->setCurrentIndex(std::max(0, m_target->findData(target)));
    m_own->setChecked(!code.endsWith(u'!'));
    showHeld();
}

} // namespace tsuzuri
