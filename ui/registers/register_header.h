#pragma once

#include <QHeaderView>

namespace tsuzuri {

/// Column heads without boxes: quiet words, an arrow at the sorted one, a line below.
class RegisterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RegisterHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace tsuzuri
