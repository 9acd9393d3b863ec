#include "core/words/severity_word.h"

#include "core/model/kind.h"

namespace tsuzuri {

QString severityWord(const Words &words, Severity severity)
{
    const int field = kindInfo(Kind::Finding).fieldIndex(u"severity");
    return words.choice(Kind::Finding, field, QString::fromLatin1(code(severity)));
}

} // namespace tsuzuri
