#pragma once

#include "core/frameworks/project_set_up.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tsuzuri {

class CellEditor;
class DataWork;
class PackPicker;

/// First step of a new audit: against which frameworks, of which kind, for which period.
class SchemeStep : public QWidget {
    Q_OBJECT

public:
    explicit SchemeStep(Session &session, QWidget *parent);

    PackPicker &packs() const { return *m_packs; }
    NewProject project() const;
    /// Why the project can't be made yet; "" where it can.
    QString problem() const;
    /// That the chosen frameworks bring; -1 while they are being counted.
    int requirements() const { return m_requirements; }

Q_SIGNALS:
    void changed();

private:
    QWidget *makeChoices();
    CellEditor *addDay(QFormLayout &form, const QString &label, QStringView column);
    QDate dayOf(const CellEditor *editor) const;
    bool isOfOneDay() const;
    void showAudits();
    void countRequirements();
    void suggestName();
    QString problemOfDays(const NewProject &project) const;

    Session &m_session;
    PackShelf m_shelf; ///< of the program, this workspace and this person
    PackPicker *m_packs;
    DataWork *m_counting;
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
    LocalizedText m_suggested; // names that nobody has typed
    bool m_isAuditChosen = false; // by the person
    int m_requirements = 0;
};

} // namespace tsuzuri
