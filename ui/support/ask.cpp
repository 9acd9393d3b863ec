#include "ui/support/ask.h"

#include "ui/support/message_line.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tsuzuri {

void AskPerson::tell(QWidget *window, const QString &sentence)
{
    if (auto *line = window ? window->window()->findChild<MessageLine *>() : nullptr) {
        line->tell(MessageLine::Manner::Problem, sentence);
        return;
    }
    QMessageBox box(QMessageBox::Warning, QString(), sentence, QMessageBox::Ok, window);
    box.exec();
}

bool AskPerson::confirm(QWidget *window, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, window);
    const QPushButton *agree = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == agree;
}

QString AskPerson::folder(QWidget *window, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(window, title, start);
}

QString AskPerson::fileToOpen(
    QWidget *window, const QString &title, const QString &start, const QString &filter)
{
    return QFileDialog::getOpenFileName(window, title, start, filter);
}

QString AskPerson::fileToSave(
    QWidget *window, const QString &title, const QString &start, const QString &filter)
{
    return QFileDialog::getSaveFileName(window, title, start, filter);
}

QStringList AskPerson::filesToOpen(QWidget *window, const QString &title, const QString &start)
{
    return QFileDialog::getOpenFileNames(window, title, start);
}

} // namespace tsuzuri
