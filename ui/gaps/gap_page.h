#pragma once

#include "core/papers/paper.h"
#include "core/words/words.h"
#include "ui/pages/page.h"

#include <map>

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace tsuzuri {

class Ask;
class ChipButton;
class GapModel;
class PageHead;
class PaperExport;
class Preferences;
class Session;

/// ギャップチェックリスト: everything that an audit would object to, worst first.
class GapPage : public Page {
    Q_OBJECT

public:
    GapPage(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;

private:
    QWidget *makeFilterRow();
    void makePapers();
    void showRules();
    void handOut(Language language, PaperSize size);
    void narrow();
    void arrange();
    void showCurrent();
    void showRow(int row);
    void fit();
    bool eventFilter(QObject *object, QEvent *event) override;

    Session &m_session;
    Ask &m_ask;
    GapModel *m_model;
    QTableView *m_view;
    PageHead *m_head;
    PaperExport *m_export;
    BothWords m_bothWords;
    QLineEdit *m_filter = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::map<Severity, ChipButton *> m_chips;
    QString m_current; // fingerprint
};

} // namespace tsuzuri
