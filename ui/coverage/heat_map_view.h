#pragma once

#include "core/coverage/heat_map.h"

#include <QWidget>

namespace tsuzuri {

class Session;

/// All controls at a glance: a column for each, a row for each month in which an occurrence is due.
class HeatMapView : public QWidget {
    Q_OBJECT

public:
    explicit HeatMapView(const Session &session, QWidget *parent = nullptr);

    void setMap(HeatMap map, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void controlChosen(const tsuzuri::Id<tsuzuri::Control> &control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Spot {
        int column = 0; ///< of a control
        int row = 0; ///< of a month
    };
    QRect cell(const Spot &spot) const;
    std::optional<Spot> spotAt(const QPoint &point) const;
    QString textOf(const Spot &spot) const;
    void moveTo(const Spot &spot);
    void paintHeads(QPainter &painter) const;
    int labelWidth() const;
    int headHeight() const;

    const Session &m_session;
    HeatMap m_map;
    QDate m_today;
    Spot m_current;
};

} // namespace tsuzuri
