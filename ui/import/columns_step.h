#pragma once

#include "ui/import/import_work.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStandardItemModel;

namespace tsuzuri {

/// Second step of an import: where every column of the file goes. A field takes one column; who chooses it
/// for another one takes it away.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    ColumnsStep(Session &session, ImportWork &work, QWidget *parent);

private:
    void showSurvey();
    void fillFields();
    void addField(const QString &key, const QString &word);
    void addLine(const SheetSurvey &survey, std::size_t column, QGridLayout &grid);
    void choose(QComboBox *changed);
    void markUsed();
    HeaderChoices choices() const;

    Session &m_session;
    ImportWork &m_work;
    QLabel *m_hint;
    QPushButton *m_anew;
    QScrollArea *m_area;
    QStandardItemModel *m_fields; // of all boxes
    std::vector<QComboBox *> m_boxes; // by column of the sheet
};

} // namespace tsuzuri
