#pragma once

#include "core/base/localized_text.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;

namespace tsuzuri {

class MessageLine;
class Preferences;
class StartPage;

/// The window while no workspace is open, and while one is being opened.
class StartWindow : public QMainWindow {
    Q_OBJECT

public:
    StartWindow(const Preferences &preferences, Language language);

    StartPage &page() const { return *m_page; }
    MessageLine &messages() const { return *m_messages; }
    /// `what` is being done; "" when nothing is.
    void showWork(const QString &what);
    void showProgress(double share);

Q_SIGNALS:
    void languageChosen(tsuzuri::Language language);
    void cancelRequested();

private:
    StartPage *m_page;
    MessageLine *m_messages;
    QWidget *m_work;
    QLabel *m_what;
    QProgressBar *m_bar;
};

} // namespace tsuzuri
