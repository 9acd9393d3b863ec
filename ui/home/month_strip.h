#pragma once

#include "core/home/coverage_months.h"

#include <QWidget>

#include <functional>

namespace tsuzuri {

/// What was done of the controls, month by month: columns of occurrences. Each month leads on, by mouse, by
/// arrow keys and Enter.
class MonthStrip : public QWidget {
    Q_OBJECT

public:
    /// `wordsOf` says what a month holds.
    explicit MonthStrip(std::function<QString(const CoverageMonth &)> wordsOf, QWidget *parent = nullptr);

    /// `nothing` stands there while there are no months.
    void setMonths(std::vector<CoverageMonth> months, const QString &nothing, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChosen(const tsuzuri::CoverageMonth &month);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF columnOf(std::size_t month) const; ///< with the label
    int monthAt(const QPoint &point) const; ///< -1: none
    QString toolTipOf(const CoverageMonth &month) const;
    void paintMonth(QPainter &painter, std::size_t month, int most) const;

    std::function<QString(const CoverageMonth &)> m_wordsOf;
    std::vector<CoverageMonth> m_months;
    QString m_nothing;
    QDate m_today;
    std::size_t m_current = 0;
};

} // namespace tsuzuri
