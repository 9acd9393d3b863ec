#pragma once

#include "core/frameworks/project_set_up.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tsuzuri {

class CellEditor;
class PackPicker;

/// A new audit: against which frameworks, of which kind, for which period. Says what will be made, and makes
/// it in one step.
class ProjectDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProjectDialog(Session &session, QWidget *parent = nullptr);

    PackPicker &packs() const { return *m_packs; }

Q_SIGNALS:
    void made(tsuzuri::Id<tsuzuri::Project> project, const QString &sentence);

private:
    QWidget *makeChoices();
    QWidget *makeFoot();
    CellEditor *addDay(QFormLayout &form, const QString &label, QStringView column);
    QDate dayOf(const CellEditor *editor) const;
    bool isOfOneDay() const;
    NewProject project() const;
    void showAudits();
    void suggestName();
    void check();
    QString problemOf(const NewProject &project) const;
    void make();

    Session &m_session;
    PackShelf m_shelf; ///< of the program, this workspace and this person
    PackPicker *m_packs;
    QComboBox *m_audit;
    QLineEdit *m_nameJa;
    QLineEdit *m_nameEn;
    QLineEdit *m_ref;
    CellEditor *m_asOf = nullptr;
    CellEditor *m_from = nullptr;
    CellEditor *m_to = nullptr;
    CellEditor *m_fieldworkFrom = nullptr;
    CellEditor *m_fieldworkTo = nullptr;
    CellEditor *m_reportDue = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_summary;
    QPushButton *m_make;
    LocalizedText m_suggested; // names that nobody has typed
    bool m_isAuditChosen = false; // by the person
    int m_requirements = 0; // that the chosen frameworks bring
};

} // namespace tsuzuri
