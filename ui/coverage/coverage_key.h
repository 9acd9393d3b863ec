#pragma once

#include <QWidget>

#include <vector>

namespace tsuzuri {

/// What the shapes of the coverage mean, in as many lines as there is room for.
class CoverageKey : public QWidget {
    Q_OBJECT

public:
    explicit CoverageKey(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    std::vector<QPoint> places(int width) const; ///< of the entries
};

} // namespace tsuzuri
