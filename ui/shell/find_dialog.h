#pragma once

#include "core/model/records.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace tsuzuri {

class FindModel;
class ParagraphView;
class Session;

/// Ctrl+K: any record by any of its words. The focus stays in the line; the arrows move in the list.
class FindDialog : public QDialog {
    Q_OBJECT

public:
    explicit FindDialog(Session &session, QWidget *parent = nullptr);

    /// Opens empty over the middle of the parent.
    void start();

Q_SIGNALS:
    void chosen(const tsuzuri::AnyId &record);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void search();
    void move(int rows);
    void choose();

    FindModel *m_model;
    QLineEdit *m_line;
    QLabel *m_count;
    ParagraphView *m_view;
};

} // namespace tsuzuri
