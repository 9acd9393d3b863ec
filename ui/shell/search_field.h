#pragma once

#include <QAbstractButton>

class QAction;

namespace tsuzuri {

/// Looks like the field that the search opens with, and opens it.
class SearchField : public QAbstractButton {
    Q_OBJECT

public:
    SearchField(QAction *find, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace tsuzuri
