#pragma once

#include "core/search/search_query.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

class QAction;
class QMainWindow;

namespace tsuzuri {

/// The sentences of the screen that is shown, which remembers what they were made from: so a command can be
/// found by its words in the other language too.
class RememberingTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *note, int count) const override;
    /// The same in another language; the sentence itself where it was never translated.
    QString inOther(const QTranslator &other, const QString &sentence) const;

private:
    struct Origin {
        QByteArray context;
        QByteArray source;
        QByteArray note;
    };
    mutable QMutex m_mutex; // sentences are asked for in several threads
    mutable QHash<QString, Origin> m_origins;
};

/// Everything in the menus of a window that can be done by its name.
QList<QAction *> commandsOf(const QMainWindow &window);
/// Keeps the words of both languages with each command.
void noteWords(const QMainWindow &window, const RememberingTranslator &shown, const QTranslator &other);
/// True where the command's words, in either language, have all that is looked for.
bool fits(const QAction &command, const SearchQuery &query);

} // namespace tsuzuri
