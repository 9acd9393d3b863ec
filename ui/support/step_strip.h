#pragma once

#include <QStringList>
#include <QWidget>

namespace tsuzuri {

/// The steps of a dialog above it: done, present, to come.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QStringList steps, QWidget *parent = nullptr);

    void setStep(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_step = 0;
};

} // namespace tsuzuri
