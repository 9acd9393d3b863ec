#pragma once

#include "ui/pages/page.h"

#include <map>

class QPushButton;
class QStackedWidget;

namespace tsuzuri {

class Ask;
class FlatTabs;
class PageHead;
class Preferences;
class RegisterPane;
class Session;

/// One or several registers that belong together, each on its tab.
class RegistersPage : public Page {
    Q_OBJECT

public:
    RegistersPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
        std::vector<Kind> kinds, QWidget *parent = nullptr);

    Place place() const override;
    void go(const Place &place) override;
    void step(int rows) override;
    void focusFilter() override;
    void addRecord() override;
    void setDensity(Density density) override;

    RegisterPane &pane() const; ///< the one in front
    Kind kind() const;

private:
    QWidget *makeHead(const QString &title);
    RegisterPane &paneOf(Kind kind);
    void showKind();
    void showCount();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    std::vector<Kind> m_kinds;
    FlatTabs *m_tabs;
    QStackedWidget *m_stack;
    std::map<Kind, RegisterPane *> m_panes; // made when first looked at
    PageHead *m_head = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_main = nullptr;
};

} // namespace tsuzuri
