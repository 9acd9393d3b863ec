#pragma once

#include "core/frameworks/pack_shelf.h"

#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace tsuzuri {

class PackFilter;

/// All framework packs to choose from, with the levels that can be chosen below each. Searched by title,
/// number, operator and kind of audit in either language.
class PackPicker : public QWidget {
    Q_OBJECT

public:
    PackPicker(Language language, const PackShelf &shelf, QWidget *parent = nullptr);

    /// The chosen packs as projects name them, each with ":LEVEL" where a level was chosen.
    QStringList frameworks() const;
    /// What the chosen packs can be audited as, each once.
    std::vector<pack::Audit> audits() const;
    /// Chooses a pack, or one of its levels ("fedramp_rev5:moderate").
    void choose(const QString &framework);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addPack(const PackSummary &pack);
    void addLevels(const PackSummary &pack, QStandardItem &parent);
    void itemChecked(QStandardItem *item);

    Language m_language;
    std::vector<PackSummary> m_packs;
    QStandardItemModel *m_model;
    PackFilter *m_shown;
    QTreeView *m_view;
};

} // namespace tsuzuri
