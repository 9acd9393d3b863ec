#pragma once

#include "ui/home/line_list.h"
#include "ui/support/shapes.h"

#include <optional>

namespace tsuzuri {

struct Fact {
    QString left; ///< a date or a number
    std::optional<Sign> sign;
    QString text;
    QString right;
};

/// Lines of facts that each lead somewhere.
class FactList : public LineList {
    Q_OBJECT

public:
    /// `nothing` stands there while there are no facts.
    explicit FactList(const QString &nothing, QWidget *parent = nullptr);

    void setFacts(std::vector<Fact> facts);

protected:
    void paintLines(QPainter &painter) override;
    QString toolTipOf(int line) const override;

private:
    void paintFact(
        QPainter &painter, const QRect &line, const Fact &fact, int leftWidth, bool hasSigns) const;

    std::vector<Fact> m_facts;
};

} // namespace tsuzuri
