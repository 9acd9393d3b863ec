#pragma once

#include "core/model/records.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tsuzuri {

class Ask;
class FieldRow;
class Session;
struct Column;
struct FormSection;

/// A record as a form: a line for each column that a person fills in, read like a page and edited in place.
class RecordForm : public QScrollArea {
    Q_OBJECT

public:
    RecordForm(Session &session, Ask &ask, Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// Null empties the form.
    void setRecord(Uuid id);
    Uuid record() const { return m_record; }
    /// Opens the editor of a column, or of the first one that is empty.
    void edit(const Column *column = nullptr);
    /// Reads the record anew.
    void refresh();

Q_SIGNALS:
    void linkActivated(const tsuzuri::AnyId &target);

private:
    void addSection(const FormSection &section, QVBoxLayout &layout);
    void goOn(const FieldRow *row, int steps);

    Session &m_session;
    Ask &m_ask;
    Kind m_kind;
    Uuid m_record;
    std::vector<FieldRow *> m_rows;
};

} // namespace tsuzuri
