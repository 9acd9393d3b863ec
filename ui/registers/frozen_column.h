#pragma once

#include <QTableView>

namespace tsuzuri {

class RegisterView;

/// The first column of a table once more, above its left edge: it stays there while the others scroll
/// sideways, and is hidden while nothing is scrolled.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumn(RegisterView &view);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arrange();
    int section() const;

    RegisterView &m_view;
};

} // namespace tsuzuri
