#include "app/cli/arguments.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<Option> &options)
{
    Arguments arguments;
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (areOptionsOver || !word.startsWith("--"_L1)) {
            arguments.m_words << word;
            continue;
        }
        if (word == "--"_L1) {
            areOptionsOver = true;
            continue;
        }
        const QString name = word.sliced(2).section(u'=', 0, 0);
        if (name == "json"_L1) {
            arguments.m_options[name];
            continue;
        }
        const auto known = std::ranges::find_if(
            options, [&](const Option &option) { return name == QLatin1StringView(option.name); });
        if (known == options.end())
            return failure(ErrorCode::BadArgument, {word});
        const qsizetype equals = word.indexOf(u'=');
        if (known->takes == Option::Takes::Nothing) {
            if (equals >= 0)
                return failure(ErrorCode::BadArgument, {word});
            arguments.m_options[name];
        } else if (equals >= 0) {
            arguments.m_options[name] << word.sliced(equals + 1);
        } else if (i + 1 < words.size()) {
            arguments.m_options[name] << words[++i];
        } else {
            return failure(ErrorCode::BadArgument, {word});
        }
    }
    return arguments;
}

QStringList Arguments::values(const QString &option) const
{
    QStringList all;
    for (const QString &value : m_options.value(option))
        all += value.split(u',', Qt::SkipEmptyParts);
    return all;
}

} // namespace tsuzuri::cli
