#pragma once

#include "core/base/id.h"

#include <QComboBox>

namespace tsuzuri {

class LinkTargets;
class Session;
struct Column;

/// One record that a link names: chosen from the list, or typed by name or number.
class LinkBox : public QComboBox {
    Q_OBJECT

public:
    /// What is typed is read as in cells of this column, which links to one kind.
    LinkBox(Session &session, const Column &column, QWidget *parent = nullptr);

    /// What the list offers, in this order; others can be typed.
    void setRecords(const std::vector<Uuid> &records);
    /// Null where what is typed names nothing.
    Uuid record() const;
    /// Tells nobody.
    void setRecord(Uuid record);
    /// Enter takes what is typed, without pressing the button of a dialog.
    void keepEnter() { m_keepsEnter = true; }

Q_SIGNALS:
    void recordChosen(const tsuzuri::Uuid &record);

protected:
    virtual QString textOf(Uuid record) const;
    void keyPressEvent(QKeyEvent *event) override;

    Session &m_session;

private:
    void take(Uuid record);

    const Column &m_column;
    LinkTargets *m_targets;
    bool m_keepsEnter = false;
};

} // namespace tsuzuri
