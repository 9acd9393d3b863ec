#pragma once

#include <QString>

class QWidget;

namespace tsuzuri {

/// Everything that the program asks or tells in a window of its own. Tests answer in its place.
class Ask {
public:
    Ask() = default;
    Ask(const Ask &) = delete;
    Ask &operator=(const Ask &) = delete;
    virtual ~Ask() = default;

    /// A sentence about what went wrong. It stands in the window's message line where there is one.
    virtual void tell(QWidget *window, const QString &sentence) = 0;
    /// `action` is the word on the button that agrees.
    virtual bool confirm(QWidget *window, const QString &question, const QString &action) = 0;
    /// All give "" when the person gave up. `start` is where the dialog begins.
    virtual QString folder(QWidget *window, const QString &title, const QString &start) = 0;
    virtual QString fileToOpen(
        QWidget *window, const QString &title, const QString &start, const QString &filter) = 0;
    virtual QString fileToSave(
        QWidget *window, const QString &title, const QString &start, const QString &filter) = 0;
    /// Several files; none when the person gave up.
    virtual QStringList filesToOpen(QWidget *window, const QString &title, const QString &start) = 0;
};

/// Asks the person in front of the screen.
class AskPerson : public Ask {
public:
    void tell(QWidget *window, const QString &sentence) override;
    bool confirm(QWidget *window, const QString &question, const QString &action) override;
    QString folder(QWidget *window, const QString &title, const QString &start) override;
    QString fileToOpen(
        QWidget *window, const QString &title, const QString &start, const QString &filter) override;
    QString fileToSave(
        QWidget *window, const QString &title, const QString &start, const QString &filter) override;
    QStringList filesToOpen(QWidget *window, const QString &title, const QString &start) override;
};

} // namespace tsuzuri
