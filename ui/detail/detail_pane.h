#pragma once

#include "core/model/records.h"

#include <QWidget>

#include <map>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace tsuzuri {

class Ask;
class GapCard;
class Preferences;
class RecordTabs;
class Session;
class SignLabel;
struct Gap;

/// The record that somebody looks at: what it is called, how it stands, and all its sides as tabs.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    DetailPane(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);

    /// A null record empties the pane.
    void setRecord(const AnyId &id);
    /// The subject of a gap, with the gap above it.
    void setGap(const Gap &gap);
    const AnyId &record() const { return m_record; }
    void showTab(const QString &key);
    QString tab() const;
    /// Opens the editor of the first empty field.
    void edit();
    void refresh();

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);
    void recordAdded(const tsuzuri::AnyId &id);
    /// One row of the table up (-1) or down (1).
    void stepRequested(int rows);
    void closeRequested();

private:
    QWidget *makeHead();
    void showHead();
    QString statusHtml() const;

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    AnyId m_record;
    QLabel *m_number;
    QLabel *m_title;
    QLabel *m_otherTitle;
    SignLabel *m_sign;
    QLabel *m_status;
    GapCard *m_gap;
    QStackedWidget *m_stack;
    std::map<Kind, RecordTabs *> m_tabs; // made when first needed
};

} // namespace tsuzuri
