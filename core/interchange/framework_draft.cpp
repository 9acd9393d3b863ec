#include "core/interchange/framework_draft.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestText = 20'000;

} // namespace

QString frameworkIdOf(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^_+|_+$"_s);
    const QString id = name.toLower().replace(other, u"_"_s).remove(edges).left(longestId).remove(edges);
    return id.isEmpty() ? u"framework"_s : id;
}

LocalizedText textInItsLanguage(const QString &text)
{
    const bool isJapanese = std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
            || c.script() == QChar::Script_Katakana;
    });
    return isJapanese ? LocalizedText{text, {}, {}} : LocalizedText{{}, text, {}};
}

QString packText(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() <= longestText ? trimmed : trimmed.first(longestText - 1).trimmed() + u'…';
}

void completePack(Pack &pack, const QString &path, const FrameworkOptions &options)
{
    const QString fileName = QFileInfo(path).completeBaseName();
    if (pack.id.isEmpty())
        pack.id = options.id.isEmpty() ? frameworkIdOf(fileName) : options.id;
    if (pack.title.isEmpty())
        pack.title = textInItsLanguage(packText(fileName));
    if (pack.shortTitle.isEmpty())
        pack.shortTitle = pack.title;
    if (!pack.asOf.isValid())
        pack.asOf = options.today;
    if (pack.edition.isEmpty())
        pack.edition = pack.asOf.toString(Qt::ISODate);
    if (pack.operatedBy.isEmpty())
        pack.operatedBy = options.owner.isEmpty() ? pack.title : options.owner;
    if (pack.source.isEmpty())
        pack.source = pack.title;
    if (!pack.knownAs.contains(fileName) && !fileName.trimmed().isEmpty())
        pack.knownAs << fileName.trimmed();
}

} // namespace tsuzuri
