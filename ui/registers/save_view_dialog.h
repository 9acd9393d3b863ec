#pragma once

#include "core/model/organisation.h"
#include "core/model/saved_view.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace tsuzuri {

class PersonBox;
class Session;

/// The name of a view in both languages, and whose it is: the whole team's, or that of the person who says "I
/// am …".
class SaveViewDialog : public QDialog {
    Q_OBJECT

public:
    /// `person` sits here; null where nobody has said so yet.
    SaveViewDialog(const SavedView &view, Session &session, Id<Person> person, QWidget *parent = nullptr);

    /// The view as it was, with what was typed.
    SavedView view() const;
    /// Who keeps it; null where it is everybody's.
    Id<Person> person() const;

private:
    SavedView m_view;
    QLineEdit *m_japanese;
    QLineEdit *m_english;
    QCheckBox *m_shared;
    PersonBox *m_person;
};

} // namespace tsuzuri
