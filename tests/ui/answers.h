#pragma once

#include "ui/support/ask.h"

#include <QStringList>

namespace tsuzuri {

/// Answers in the place of a person: what a test puts in comes out once.
class Answers : public Ask {
public:
    QString path; ///< of the next folder or file that is asked for; several files in lines
    bool agrees = true;
    QStringList told; ///< every sentence about what went wrong
    QStringList asked;

    void tell(QWidget *, const QString &sentence) override { told << sentence; }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked << question;
        return agrees;
    }
    QString folder(QWidget *, const QString &title, const QString &) override { return answer(title); }
    QString fileToOpen(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return answer(title);
    }
    QString fileToSave(QWidget *, const QString &title, const QString &, const QString &) override
    {
        return answer(title);
    }
    QStringList filesToOpen(QWidget *, const QString &title, const QString &) override
    {
        return answer(title).split(QChar(u'\n'), Qt::SkipEmptyParts);
    }

private:
    QString answer(const QString &title)
    {
        asked << title;
        return std::exchange(path, {});
    }
};

} // namespace tsuzuri
