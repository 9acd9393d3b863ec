#pragma once

#include <QTabBar>

namespace tsuzuri {

/// Tabs as words with a line below the chosen one.
class FlatTabs : public QTabBar {
    Q_OBJECT

public:
    enum class Spacing : std::uint8_t { Wide, Tight };

    explicit FlatTabs(Spacing spacing, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    Spacing m_spacing;
};

} // namespace tsuzuri
