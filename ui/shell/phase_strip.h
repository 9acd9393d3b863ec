#pragma once

#include "core/model/project.h"

#include <QWidget>

namespace tsuzuri {

/// The phases of an audit as a line of ticks, with the word of the present one.
class PhaseStrip : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `word` names the phase. Unset hides the strip.
    void setPhase(Phase phase, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int spacing() const;

    Phase m_phase{};
    QString m_word;
};

} // namespace tsuzuri
