#pragma once

#include "core/model/records.h"

#include <QWidget>

class QStackedWidget;

namespace tsuzuri {

class Ask;
class FlatTabs;
class FormTab;
class PlaceBar;
class Preferences;
class RecordTab;
class Session;

/// The tabs of one kind of record. Only the one that is looked at is filled.
class RecordTabs : public QWidget {
    Q_OBJECT

public:
    RecordTabs(Session &session, Preferences &preferences, Ask &ask, Kind kind, QWidget *parent = nullptr);

    void setRecord(Uuid id);
    void showTab(const QString &key);
    QString tab() const;
    void edit();
    void refresh();

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);
    void recordAdded(const tsuzuri::AnyId &id);

private:
    void add(const QString &key, const QString &title, RecordTab *tab);
    void showWhatConcerns();
    void fillCurrent();
    void showGapCount();

    Session &m_session;
    Kind m_kind;
    Uuid m_record;
    FlatTabs *m_bar;
    QStackedWidget *m_stack;
    FormTab *m_form;
    PlaceBar *m_place = nullptr; // of a location
    int m_gapsTab = -1;
};

} // namespace tsuzuri
