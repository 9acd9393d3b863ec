#pragma once

#include "ui/import/preview_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tsuzuri {

class ChipButton;
class ImportWork;
class Session;

/// Third step of an import: what the rows will be, cell by cell.
class PreviewStep : public QWidget {
    Q_OBJECT

public:
    PreviewStep(Session &session, ImportWork &work, QWidget *parent);

    const PreviewModel &model() const { return *m_model; }
    void goToProblem(int step);

private:
    struct Chip {
        ChipButton *button;
        std::optional<RowOutcome::State> state; ///< none: rows with notes
    };
    QWidget *makeChips();
    QPushButton *addStepButton(const QString &word, const QKeySequence &key, int step);
    void makeTable();
    void showPlan();
    void fitColumns();
    int widthOf(int section) const;
    void filter(const Chip &pressed);
    void showSentence();
    void reveal(const QModelIndex &cell);
    void showEvent(QShowEvent *event) override;

    ImportWork &m_work;
    PreviewModel *m_model;
    std::vector<Chip> m_chips;
    QPushButton *m_previous;
    QPushButton *m_next;
    QTableView *m_table;
    QLabel *m_sentence;
};

} // namespace tsuzuri
