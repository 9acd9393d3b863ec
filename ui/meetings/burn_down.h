#pragma once

#include "core/gaps/sightings.h"

#include <QWidget>

namespace tsuzuri {

/// How many gaps there were week by week, by severity. Hidden while there is one week or none.
class BurnDown : public QWidget {
    Q_OBJECT

public:
    explicit BurnDown(QWidget *parent = nullptr);

    void setTallies(std::vector<GapTally> tallies);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString wordsOf(const GapTally &tally) const;
    QRectF columnOf(std::size_t week) const;

    std::vector<GapTally> m_tallies;
};

} // namespace tsuzuri
