#include "core/base/safe_name.h"

#include <QFileInfo>

#include <array>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int byteLimit = 240;
constexpr QStringView forbidden = u"<>:\"/\\|?*#%";
constexpr QStringView fullWidth = u"＜＞：＂／＼｜？＊＃％";

bool isControl(QChar character)
{
    const auto category = character.category();
    return character.unicode() < 0x20 || category == QChar::Other_Control || category == QChar::Other_Format;
}

QString stemOf(QStringView part)
{
    const qsizetype dot = part.indexOf(u'.');
    return (dot < 0 ? part : part.first(dot)).toString().trimmed().toUpper();
}

bool isDeviceName(QStringView part)
{
    const QString stem = stemOf(part);
    if (stem == "CON"_L1 || stem == "PRN"_L1 || stem == "AUX"_L1 || stem == "NUL"_L1)
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) && stem[3].isDigit();
}

/// Cuts without breaking a surrogate pair or leaving a trailing dot or space.
QString shortened(QString text, qsizetype units, qsizetype bytes)
{
    auto tooLong = [&] { return text.size() > units || text.toUtf8().size() > bytes; };
    while (!text.isEmpty() && tooLong())
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

bool isForbiddenName(QStringView part)
{
    if (part.isEmpty() || part.endsWith(u'.') || part.endsWith(u' ') || part.startsWith(u"~$")
        || isDeviceName(part))
        return true;
    const QString lower = part.toString().toLower();
    if (lower.contains("_vti_"_L1) || lower == "desktop.ini"_L1 || lower == ".lock"_L1)
        return true;
    return std::ranges::any_of(
        part, [](QChar character) { return isControl(character) || forbidden.contains(character); });
}

QString safeFileName(QStringView name, Language language, int limit)
{
    QString text = name.toString().normalized(QString::NormalizationForm_C);
    text.removeIf(isControl);
    for (QChar &character : text) {
        const qsizetype place = forbidden.indexOf(character);
        if (place >= 0)
            character = language == Language::Japanese ? fullWidth[place] : QChar(u'-');
    }
    text = text.trimmed();
    if (text.startsWith("~$"_L1))
        text.remove(0, 2);
    text.replace("_vti_"_L1, "-vti-"_L1, Qt::CaseInsensitive);

    const qsizetype dot = text.lastIndexOf(u'.');
    QString extension;
    if (dot > 0 && text.size() - dot <= 12 && !text.sliced(dot).contains(u' ')) {
        extension = text.sliced(dot);
        text.truncate(dot);
    }
    while (extension.endsWith(u'.'))
        extension.chop(1);
    text = shortened(text, limit - extension.size(), byteLimit - extension.toUtf8().size());
    if (text.isEmpty())
        text = u"file"_s;
    QString result = text + extension;
    if (isDeviceName(result) || result.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0
        || result.compare(".lock"_L1, Qt::CaseInsensitive) == 0)
        result.prepend(u'_');
    return result;
}

QString asciiToken(QStringView text)
{
    QString token;
    bool gap = false;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_KD)) {
        const char16_t unit = character.unicode();
        const bool isKept = unit < 0x80 && (character.isLetterOrNumber() || unit == u'.' || unit == u'_');
        if (isKept) {
            if (gap && !token.isEmpty())
                token += u'-';
            token += character;
        }
        gap = !isKept && character.category() != QChar::Mark_NonSpacing && unit != u'\'' ? true
                                                                                         : (gap && !isKept);
    }
    while (token.endsWith(u'.'))
        token.chop(1);
    return token;
}

QString UniqueNames::take(const QString &path)
{
    QString candidate = path;
    for (int number = 2;; ++number) {
        const QString key = candidate.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (m_taken.insert(key).second)
            return candidate;
        const qsizetype slash = path.lastIndexOf(u'/');
        qsizetype dot = path.lastIndexOf(u'.');
        if (dot <= slash + 1)
            dot = path.size();
        candidate = path.first(dot) + u'_' + QString::number(number) + path.sliced(dot);
    }
}

} // namespace tsuzuri
