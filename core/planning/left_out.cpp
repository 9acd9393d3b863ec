#include "core/planning/left_out.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &lineForm()
{
    static const QRegularExpression form(u"^(TC-[0-9]{3}): (.+)$"_s, QRegularExpression::MultilineOption);
    return form;
}

} // namespace

QString noteOfLeftOut(const QString &common, const QString &reason)
{
    return common + u": "_s + reason.simplified();
}

void forgetLeftOut(LocalizedText &note, const QString &common)
{
    for (const Language language : {Language::Japanese, Language::English}) {
        QStringList lines = note.in(language).split(u'\n');
        const auto removed =
            lines.removeIf([&](const QString &line) { return line.startsWith(common + u": "_s); });
        if (removed > 0)
            note.edit(language, lines.join(u'\n'));
    }
}

bool tellsLeftOut(const LocalizedText &note, const QString &common)
{
    for (const QString &side : {note.ja, note.en}) {
        for (const QRegularExpressionMatch &match : lineForm().globalMatch(side)) {
            if (match.captured(1) == common)
                return true;
        }
    }
    return false;
}

QHash<QString, QString> reasonsLeftOut(const Dataset &data, Id<Project> project)
{
    QHash<QString, QString> reasons;
    for (const Applicability &applicability : data.table<Applicability>()) {
        if (applicability.project != project)
            continue;
        for (const QString &side : {applicability.note.ja, applicability.note.en}) {
            for (const QRegularExpressionMatch &match : lineForm().globalMatch(side))
                reasons.insert(match.captured(1), match.captured(2).trimmed());
        }
    }
    return reasons;
}

} // namespace tsuzuri
