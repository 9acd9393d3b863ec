#pragma once

#include "core/difference/difference.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace tsuzuri {

class Session;

/// What is compared: the schemes that are held, the one that is aimed at, and whether the company's own
/// controls count.
class DifferenceChoice : public QWidget {
    Q_OBJECT

public:
    DifferenceChoice(Session &session, QWidget *parent);

    QStringList held() const { return m_held; }
    QString target() const;
    bool countsOwnControls() const;

    /// "iso27001_2022,aicpa_tsc_2017>ismap_control_criteria", behind it "!" where own controls don't count.
    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void fillTargets();
    void chooseUsual();
    void chooseHeld();
    void showHeld();

    Session &m_session;
    QStringList m_held;
    QPushButton *m_heldButton;
    QComboBox *m_target;
    QCheckBox *m_own;
};

} // namespace tsuzuri
