#pragma once

#include "ui/support/shapes.h"

#include <QWidget>

#include <optional>

namespace tsuzuri {

struct Fact {
    QString left; ///< a date or a number
    std::optional<Sign> sign;
    QString text;
    QString right;
};

/// Lines of facts that each lead somewhere.
class FactList : public QWidget {
    Q_OBJECT

public:
    /// `nothing` stands there while there are no facts.
    explicit FactList(const QString &nothing, QWidget *parent = nullptr);

    void setFacts(std::vector<Fact> facts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint &point) const; ///< -1: none
    void paintFact(QPainter &painter, const QRect &line, const Fact &fact, int leftWidth, bool hasSigns) const;

    QString m_nothing;
    std::vector<Fact> m_facts;
    int m_current = 0;
};

} // namespace tsuzuri
