#include "ui/editions/edition_choice.h"

#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace tsuzuri {

using namespace Qt::StringLiterals;

EditionChoice::EditionChoice(Session &session, Id<Project> project, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_project(project)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2 * unit(this));
    m_from = addBox(tr("&From"), u"from"_s);
    m_to = addBox(tr("&To"), u"to"_s);
    m_level = addBox(tr("&Level"), u"level"_s);
    m_levelLabel = qobject_cast<QLabel *>(m_layout->itemAt(m_layout->count() - 2)->widget());
    m_levelLabel->hide();
    m_level->hide();
    m_layout->addStretch();
    connect(m_from, &QComboBox::currentIndexChanged, this, &EditionChoice::fillTargets);
    connect(m_to, &QComboBox::currentIndexChanged, this, &EditionChoice::fillLevels);
    connect(m_level, &QComboBox::currentIndexChanged, this, &EditionChoice::changed);
}

QComboBox *EditionChoice::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *words = new QLabel(label, this);
    words->setBuddy(box);
    m_layout->addWidget(words);
    m_layout->addWidget(box);
    return box;
}

const PackSummary *EditionChoice::find(const QString &id) const
{
    const auto found = std::ranges::find(m_packs, id, &PackSummary::id);
    return found == m_packs.end() ? nullptr : &*found;
}

bool EditionChoice::isEditionOf(const PackSummary &pack, const QString &other) const
{
    return std::ranges::any_of(pack.related, [&](const pack::Related &related) {
        return related.id == other
            && (related.relation == pack::Relation::Predecessor
                || related.relation == pack::Relation::Successor);
    });
}

void EditionChoice::setPacks(std::vector<PackSummary> packs)
{
    m_packs = std::move(packs);
    const Project *project = m_session.data().find(m_project);
    {
        const QSignalBlocker quiet(m_from);
        for (const QString &word : project ? project->frameworks : QStringList()) {
            const QString id = word.section(u':', 0, 0);
            if (m_from->findData(id) < 0)
                m_from->addItem(editionName(m_session.data(), id).best(m_session.language()), id);
        }
    }
    fillTargets();
}

/// Editions first, the newest of them before all; then the same one with other levels or read anew; then
/// everything else.
void EditionChoice::fillTargets()
{
    const QString from = m_from->currentData().toString();
    {
        const QSignalBlocker quiet(m_to);
        m_to->clear();
        for (const auto relation : {pack::Relation::Predecessor, pack::Relation::Successor}) {
            for (const PackSummary &pack : m_packs) { // a successor names `from` as its predecessor
                if (std::ranges::any_of(pack.related, [&](const pack::Related &related) {
                        return related.id == from && related.relation == relation;
                    }))
                    addTarget(pack);
            }
        }
        if (const PackSummary *same = find(from))
            addTarget(*same);
        m_to->insertSeparator(m_to->count());
        for (const PackSummary &pack : m_packs) {
            if (pack.id != from && !isEditionOf(pack, from))
                addTarget(pack);
        }
        m_to->setCurrentIndex(0);
    }
    fillLevels();
}

void EditionChoice::addTarget(const PackSummary &pack)
{
    m_to->addItem(pack.shortTitle.best(m_session.language()), pack.id);
}

/// Levels of the same name go along.
QStringList EditionChoice::heldLevels() const
{
    QStringList levels;
    const Project *project = m_session.data().find(m_project);
    for (const QString &word : project ? project->frameworks : QStringList()) {
        if (word.section(u':', 0, 0) == m_from->currentData().toString())
            levels << word.section(u':', 1);
    }
    levels.removeAll(QString());
    return levels;
}

void EditionChoice::fillLevels()
{
    const QStringList held = heldLevels();
    const PackSummary *pack = find(m_to->currentData().toString());
    {
        const QSignalBlocker quiet(m_level);
        qDeleteAll(std::exchange(m_more, {}));
        m_level->clear();
        m_level->addItem(tr("All of it"), QString());
        for (const PackSummary::Level &each : pack ? pack->levels : std::vector<PackSummary::Level>()) {
            const QString title = each.level.title.best(m_session.language());
            if (each.level.choice == pack::Choice::One) {
                m_level->addItem(title, each.level.id);
                if (held.contains(each.level.id))
                    m_level->setCurrentIndex(m_level->count() - 1);
            } else if (each.level.choice == pack::Choice::Any) {
                auto *box = new QCheckBox(QString(title).replace(u'&', u"&&"_s), this);
                box->setObjectName(each.level.id);
                box->setChecked(held.contains(each.level.id));
                m_layout->insertWidget(m_layout->count() - 1, box);
                m_more.push_back(box);
                connect(box, &QCheckBox::toggled, this, &EditionChoice::changed);
            }
        }
    }
    m_level->setVisible(m_level->count() > 1);
    m_levelLabel->setVisible(m_level->count() > 1);
    Q_EMIT changed();
}

void EditionChoice::choose(const QString &word)
{
    const QString id = word.section(u':', 0, 0);
    const QString level = word.section(u':', 1);
    if (const int target = m_to->findData(id); target >= 0)
        m_to->setCurrentIndex(target);
    if (const int place = m_level->findData(level); place >= 0)
        m_level->setCurrentIndex(place);
    for (QCheckBox *box : m_more) {
        if (box->objectName() == level)
            box->setChecked(true);
    }
}

EditionQuestion EditionChoice::question() const
{
    EditionQuestion question{m_project, m_from->currentData().toString(), m_to->currentData().toString(), {}};
    if (const QString level = m_level->currentData().toString(); !level.isEmpty())
        question.levels << level;
    for (const QCheckBox *box : m_more) {
        if (box->isChecked())
            question.levels << box->objectName();
    }
    return question;
}

} // namespace tsuzuri
