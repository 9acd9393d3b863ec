#pragma once

#include "core/registers/column_filter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace tsuzuri {

class Session;

/// What the cells of one column must hold, with the tests that fit its kind of field.
class ColumnFilterDialog : public QDialog {
    Q_OBJECT

public:
    enum Result { Removed = QDialog::Accepted + 1 };

    /// `rows` of the dataset are those that are counted; `reader` reads them.
    ColumnFilterDialog(const Session &session, const RegisterReader &reader, const Column &column,
        std::span<const int> rows, const ColumnFilter &present, QWidget *parent = nullptr);

    ColumnFilter filter() const;

private:
    void addTest(ColumnFilter::Test test, const QString &word, QWidget *page);
    QWidget *makeCodes(std::span<const int> rows, const QStringList &ticked);
    QWidget *makeDays(const ColumnFilter &present);
    QLineEdit *makeDay(QDate day, const QString &word);
    QDate dayIn(const QLineEdit *line) const;

    const Session &m_session;
    const RegisterReader &m_reader;
    const Column &m_column;
    QComboBox *m_test;
    QStackedWidget *m_pages;
    QLineEdit *m_words;
    QListWidget *m_codes = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
};

/// "Owner: 三枝 千尋", "Review: 2026-04-01 to 2026-06-30": what a filter lets through, in a few words.
QString filterText(const Session &session, Kind kind, const ColumnFilter &filter);

} // namespace tsuzuri
