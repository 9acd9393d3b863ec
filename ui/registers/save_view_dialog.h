#pragma once

#include "core/model/saved_view.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace tsuzuri {

/// The name of a view in both languages, and whether the whole team sees it.
class SaveViewDialog : public QDialog {
    Q_OBJECT

public:
    /// `person` keeps a view that is not everybody's.
    SaveViewDialog(
        const SavedView &view, Language language, const QString &person, QWidget *parent = nullptr);

    /// The view as it was, with what was typed.
    SavedView view() const;

private:
    SavedView m_view;
    QString m_person;
    QLineEdit *m_japanese;
    QLineEdit *m_english;
    QCheckBox *m_shared;
};

} // namespace tsuzuri
