#pragma once

#include "core/model/meeting_item.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace tsuzuri {

class AgendaModel;
class Session;
class SignLabel;

/// One line of an agenda in large type, with what people want to know about it.
class ItemView : public QScrollArea {
    Q_OBJECT

public:
    ItemView(Session &session, const AgendaModel &model, QWidget *parent = nullptr);

    /// Null: nothing.
    void setItem(const MeetingItem *item);
    QString text() const; ///< all of it, for tests and screen readers

private:
    void fill(const MeetingItem &item);
    void addFact(const QString &label, const QString &text, bool isLate = false);
    QString given(const MeetingItem &item) const;
    QString saidBefore(const MeetingItem &item) const;

    Session &m_session;
    const AgendaModel &m_model;
    SignLabel *m_sign;
    QLabel *m_kind;
    QLabel *m_statement;
    QFormLayout *m_facts;
};

/// The font of a widget for people who sit further away.
QFont enlarged(const QFont &font, double factor);

} // namespace tsuzuri
