#pragma once

#include "core/model/evidence.h"
#include "ui/registers/choice_editor.h"

#include <QPointer>

namespace tsuzuri {

class StatusDialog;

/// The status of evidence: only what may follow the present one. A step that asks for a reason, a day or a
/// person opens the dialog that asks, once for all rows that the choice is written to.
class StatusEditor : public ChoiceEditor {
    Q_OBJECT

public:
    StatusEditor(const Column &column, Session &session, QWidget *parent);
    static bool isFor(const Column &column);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;

private:
    void ask(const Evidence &evidence, EvidenceStatus to) const;

    mutable QPointer<StatusDialog> m_dialog; // of this choice; it outlives the editor
};

} // namespace tsuzuri
