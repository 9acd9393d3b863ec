#pragma once

#include "ui/shell/find_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tsuzuri {

class FlatTabs;
class Preferences;

/// Ctrl+K: any record by any of its words, commands, and the texts of files. The focus stays in the line; the
/// arrows move in the list, Tab from kind to kind.
class FindDialog : public QDialog {
    Q_OBJECT

public:
    FindDialog(
        Session &session, const Preferences &preferences, Searcher &searcher, QWidget *parent = nullptr);

    /// Opens empty over the middle of the parent.
    void start(const QList<QAction *> &commands, const std::vector<AnyId> &recent);

Q_SIGNALS:
    void chosen(const tsuzuri::AnyId &record);
    /// Nothing can be opened from here: the places of the record are to be shown. The sentence says why.
    void placesRequested(const tsuzuri::AnyId &record, const QString &sentence);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLayout *makeFoot();
    void search();
    void showFiles(const SearchQuery &query, const FileHits &hits);
    void showCount();
    void showSections();
    void chooseSection(int tab);
    void stepSection(int tabs);
    void announce(const QString &sentence);
    void select(int row);
    void move(int rows);
    void choose();
    void showRecord();
    void openPlace();
    bool copyPlace();

    const Preferences &m_preferences;
    Searcher &m_searcher;
    FindModel *m_model;
    QLineEdit *m_line;
    FlatTabs *m_sections;
    QLabel *m_count;
    QListView *m_view;
};

} // namespace tsuzuri
