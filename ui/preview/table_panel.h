#pragma once

#include "ui/preview/file_content.h"
#include "ui/preview/file_panel.h"

class QLabel;
class QTableView;

namespace tsuzuri {

class FlatTabs;
class Session;
class SheetModel;
class Task;

/// The sheets of a workbook, or a CSV file.
class TablePanel : public FilePanel {
    Q_OBJECT

public:
    explicit TablePanel(Session &session, QWidget *parent = nullptr);
    ~TablePanel() override;

    void setTables(FileTables tables);
    bool isReading() const;

private:
    void chooseSheet(int tab);
    void readChosen();
    void showRows(SheetRows rows);

    Session &m_session;
    FlatTabs *m_tabs;
    QLabel *m_remark;
    QTableView *m_view;
    SheetModel *m_model;
    QString m_path;
    QString m_wanted; // the sheet that is to be read
    int m_asked = 0; // how often one was chosen
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
