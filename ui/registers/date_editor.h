#pragma once

#include "ui/registers/cell_editor.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace tsuzuri {

/// A day, typed in any of the usual ways or picked from a calendar; may be empty.
class DateEditor : public CellEditor {
    Q_OBJECT

public:
    DateEditor(const Column &column, Session &session, QWidget *parent);

    void load(int row) override;
    std::vector<CellEdit> edits(int row) const override;
    int usefulWidth() const override;

private:
    std::optional<QDate> typedDay() const;
    void showCalendar();

    QLineEdit *m_line;
};

} // namespace tsuzuri
