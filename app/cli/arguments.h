#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QStringList>

#include <initializer_list>

namespace tsuzuri::cli {

struct Option {
    enum class Takes { Nothing, Value };

    const char *name; ///< without the dashes
    Takes takes = Takes::Value;
};

/// What stands behind a command's name: words in order, and options anywhere.
class Arguments {
public:
    /// `--name value` and `--name=value`; `--` ends the options; `--json` is known to every command. Error
    /// BadArgument names the word that is wrong.
    static Result<Arguments> parse(const QStringList &words, const std::vector<Option> &options);

    const QStringList &words() const { return m_words; }
    QString word(int index) const { return m_words.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The last value given, "" where there is none.
    QString value(const QString &option) const
    {
        return m_options.value(option).value(m_options.value(option).size() - 1);
    }
    /// All values, also those joined by commas.
    QStringList values(const QString &option) const;
    bool isJson() const { return has(QStringLiteral("json")); }

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

} // namespace tsuzuri::cli
