#pragma once

#include <QTabBar>

namespace tsuzuri {

/// Tabs as words with a line below the chosen one.
class FlatTabs : public QTabBar {
    Q_OBJECT

public:
    explicit FlatTabs(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
};

} // namespace tsuzuri
