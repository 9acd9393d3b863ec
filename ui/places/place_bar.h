#pragma once

#include "core/model/records.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tsuzuri {

class Ask;
class Preferences;
class Session;

/// What can be done about one place: look there, say that it is the right file, take the address along. Where
/// nobody knows the place, whom to ask.
class PlaceBar : public QWidget {
    Q_OBJECT

public:
    PlaceBar(Session &session, Preferences &preferences, Ask &ask, QWidget *parent = nullptr);

    void setLocation(Id<Location> location);
    /// A document of which no place is known.
    void setNowhere(Id<Document> document);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();
    void showLines(const QStringList &lines);
    QStringList linesOf(const Location &location) const;
    QString checkLine(const Location &location) const;
    void open();
    void copy();
    void confirm();
    void askSelf();
    void confirmAs(Id<Person> person);
    void nameShares();

    Session &m_session;
    Preferences &m_preferences;
    Ask &m_ask;
    Id<Location> m_location;
    QString m_mail; ///< of the person to ask
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_confirm;
    QPushButton *m_copy;
    QPushButton *m_shares;
    QComboBox *m_self;
};

} // namespace tsuzuri
