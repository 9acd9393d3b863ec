#pragma once

#include "core/editions/edition.h"
#include "core/frameworks/pack_shelf.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace tsuzuri {

class Session;

/// Which framework of a project is left for which edition, and what of that is taken in.
class EditionChoice : public QWidget {
    Q_OBJECT

public:
    EditionChoice(Session &session, Id<Project> project, QWidget *parent = nullptr);

    /// What there is to choose from; proposes the next edition.
    void setPacks(std::vector<PackSummary> packs);
    /// A pack, with or without ":LEVEL".
    void choose(const QString &word);
    /// Without `to` while there is nothing to choose from.
    EditionQuestion question() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &label, const QString &name);
    void fillTargets();
    void addTarget(const PackSummary &pack);
    void fillLevels();
    QStringList heldLevels() const;
    const PackSummary *find(const QString &id) const;
    bool isEditionOf(const PackSummary &pack, const QString &other) const;

    Session &m_session;
    Id<Project> m_project;
    std::vector<PackSummary> m_packs;
    QHBoxLayout *m_layout;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_level; ///< of those that exclude each other
    QLabel *m_levelLabel;
    std::vector<QCheckBox *> m_more; ///< levels that are free to add
};

} // namespace tsuzuri
