#pragma once

#include "core/registers/edit.h"

#include <QWidget>

class QLineEdit;

namespace tsuzuri {

class Session;

/// Edits one cell. There is one class per kind of field; all give texts that CellParser reads.
class CellEditor : public QWidget {
    Q_OBJECT

public:
    enum class Place : std::uint8_t { Cell, Form };
    /// Where the person wants to be next.
    enum class Ending : std::uint8_t { Stay, Down, Next, Previous };

    static CellEditor *make(const Column &column, Session &session, Place place, QWidget *parent);

    const Column &column() const { return m_column; }
    /// `row` is that of the dataset.
    virtual void load(int row) = 0;
    /// What the editor holds now, as edits of `row`; several for a text in two languages.
    virtual std::vector<CellEdit> edits(int row) const = 0;
    /// How wide it should at least be, whatever the cell's width.
    virtual int usefulWidth() const { return 0; }

Q_SIGNALS:
    /// Enter, a choice, Tab beyond the last field, or the focus went elsewhere.
    void finished(tsuzuri::CellEditor::Ending ending);

protected:
    CellEditor(const Column &column, Session &session, QWidget *parent);

    Session &session() const { return m_session; }
    /// The one widget of a simple editor gets all the room.
    void setField(QWidget *field);
    /// In the order of the tab key; the first gets the focus.
    void addField(QWidget *field, const QString &name);
    void finishOnReturn(QLineEdit *line);
    QString textOf(const Column &column, int row) const;
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void watchFocus(const QWidget *before, const QWidget *now);

    const Column &m_column;
    Session &m_session;
    QList<QWidget *> m_fields;
};

} // namespace tsuzuri
