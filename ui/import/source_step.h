#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace tsuzuri {

class Ask;
class Preferences;
class RawRows;

/// First step of an import: which file, which sheet, into which register, and where its headings stand.
class SourceStep : public QWidget {
    Q_OBJECT

public:
    SourceStep(
        Session &session, Preferences &preferences, Ask &ask, ImportWork &work, Kind kind, QWidget *parent);

    void setFile(const QString &path);

private:
    void makeForm();
    void makeRows();
    void choose();
    void changeSource(const HeaderPlace &header);
    HeaderPlace chosenPlace() const;
    void showSurvey();
    void setHeaderRow(const QModelIndex &index);

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    ImportWork &m_work;
    QString m_path;
    QFormLayout *m_form;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QSpinBox *m_headerRow;
    QCheckBox *m_twoLines;
    QWidget *m_header;
    QLabel *m_hint;
    RawRows *m_rawRows;
    QTableView *m_rows;
};

} // namespace tsuzuri
