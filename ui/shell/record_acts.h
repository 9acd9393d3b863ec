#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace tsuzuri {

class MainWindow;

/// What is done to the records that are chosen in a window and asks first, in a dialog: the status of
/// evidence, the disposal of files.
class RecordActs : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the window.
    explicit RecordActs(MainWindow &window);

    void changeStatus();
    void dispose();

private:
    std::vector<Uuid> selected(Kind kind) const;

    MainWindow &m_window;
};

} // namespace tsuzuri
