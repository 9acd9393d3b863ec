#include "ui/shell/command_words.h"

#include "core/base/fold.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wordsProperty = "otherWords";

void collect(const QMenu &menu, QList<QAction *> &commands)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), commands);
        else if (!action->isSeparator())
            commands << action;
    }
}

} // namespace

QString RememberingTranslator::translate(
    const char *context, const char *source, const char *note, int count) const
{
    const QString sentence = QTranslator::translate(context, source, note, count);
    const QMutexLocker locker(&m_mutex);
    m_origins.insert(sentence.isEmpty() ? QString::fromUtf8(source) : sentence, {context, source, note});
    return sentence;
}

QString RememberingTranslator::inOther(const QTranslator &other, const QString &sentence) const
{
    const QMutexLocker locker(&m_mutex);
    const auto origin = m_origins.constFind(sentence);
    if (origin == m_origins.cend())
        return sentence;
    const QString words = other.translate(origin->context, origin->source, origin->note);
    return words.isEmpty() ? QString::fromUtf8(origin->source) : words;
}

QList<QAction *> commandsOf(const QMainWindow &window)
{
    QList<QAction *> commands;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu())
            collect(*action->menu(), commands);
    }
    return commands;
}

void noteWords(const QMainWindow &window, const RememberingTranslator &shown, const QTranslator &other)
{
    for (QAction *command : commandsOf(window))
        command->setProperty(wordsProperty, shown.inOther(other, command->text()));
}

bool fits(const QAction &command, const SearchQuery &query)
{
    const QString words =
        fold(command.text() + u'\n' + command.property(wordsProperty).toString()).remove(u'&');
    return std::ranges::all_of(query.words,
        [&](const SearchQuery::Word &word) { return word.text.size() > 1 && words.contains(word.text); });
}

} // namespace tsuzuri
