#pragma once

#include <QWidget>

class QProgressBar;

namespace tsuzuri {

/// A line of a page while long work runs: what it is, how far it has come, and a way to stop it. Hidden at
/// first.
class ProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(const QString &what, QWidget *parent = nullptr);

    /// Comes into sight with nothing done.
    void start();
    void setShare(double share);

Q_SIGNALS:
    void cancelRequested();

private:
    QProgressBar *m_bar;
};

} // namespace tsuzuri
