#pragma once

#include "core/home/gap_trend.h"

#include <QWidget>

namespace tsuzuri {

class Words;

/// How many gaps there were week by week, by severity: columns above a key with the numbers of today. Each
/// severity leads to its gaps, by mouse, by arrow keys and Enter.
class TrendView : public QWidget {
    Q_OBJECT

public:
    /// The words must outlive it.
    explicit TrendView(const Words &words, QWidget *parent = nullptr);

    /// `now` are the numbers of today by Severity; `nothing` stands there while there are no weeks.
    void setTrend(std::vector<GapTally> weeks, const std::array<int, 5> &now, const QString &nothing);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void severityChosen(tsuzuri::Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF chartRoom() const;
    QRectF columnOf(std::size_t week) const;
    QRect keyRect(std::size_t entry) const;
    QString keyText(std::size_t entry) const;
    QString wordsOf(const GapTally &week) const;
    void paintColumns(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    const Words &m_words;
    std::vector<GapTally> m_weeks;
    std::array<int, 5> m_now{};
    QString m_nothing;
    std::size_t m_current = 0; ///< entry of the key
};

} // namespace tsuzuri
