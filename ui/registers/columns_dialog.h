#pragma once

#include <QDialog>

class QListWidget;

namespace tsuzuri {

class ColumnLayout;
struct Column;

/// Which columns are shown, and in which order: boxes to tick, and keys that move a line up and down.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ColumnsDialog(ColumnLayout &layout, QWidget *parent = nullptr);

    void apply();

private:
    void add(const Column *column, bool isShown);
    void move(int lines);

    ColumnLayout &m_columns;
    QListWidget *m_list;
};

} // namespace tsuzuri
