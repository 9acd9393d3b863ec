#pragma once

#include "core/people/work.h"

#include <QWidget>

namespace tsuzuri {

/// How many items are due in each week of a period: a bar for each, which leads to its rows by mouse, by
/// arrow keys and Enter.
class WeekBars : public QWidget {
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    void setWeeks(std::vector<WeekLoad> weeks, QDate today);
    QSize sizeHint() const override;

Q_SIGNALS:
    void weekChosen(QDate monday);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barRoom(std::size_t week) const;
    int weekAt(const QPoint &point) const; ///< -1: none
    QString wordsOf(const WeekLoad &week) const;
    void choose(int week);

    std::vector<WeekLoad> m_weeks;
    QDate m_today;
    int m_current = 0;
};

} // namespace tsuzuri
