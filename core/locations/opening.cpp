#include "core/locations/opening.h"

#include "core/locations/recognise.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

bool hasControls(const QString &address)
{
    return std::ranges::any_of(
        address, [](QChar character) { return character.category() == QChar::Other_Control; });
}

Opening pathOpening(const QString &address, const PathVariables &variables)
{
    const auto expanded = variables.expand(address);
    if (!expanded)
        return {.how = Opening::How::NoVariable, .path = {}, .url = {}};
    const QString path = QString(*expanded).replace(u'\\', u'/');
    if (hasControls(path) || path.split(u'/').contains(".."_L1) || path.startsWith("//."_L1)
        || path.startsWith("//?"_L1))
        return {.how = Opening::How::Refused, .path = {}, .url = {}};
#ifdef Q_OS_WIN
    static const QRegularExpression own(u"^(?:[A-Za-z]:/|//[^/])"_s);
#else
    static const QRegularExpression own(u"^/(?!/)"_s);
#endif
    if (!own.match(path).hasMatch())
        return {.how = Opening::How::Elsewhere, .path = {}, .url = {}};
    return {.how = Opening::How::File, .path = path, .url = {}};
}

} // namespace

Opening openingOf(const Location &location, const PathVariables &variables)
{
    if (isPathKind(location.kind))
        return pathOpening(location.address, variables);
    const QUrl url(location.address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (location.kind == LocationKind::PhysicalCabinet || scheme.isEmpty() || scheme == "mid"_L1
        || location.kind == LocationKind::Email)
        return {.how = Opening::How::ByHand, .path = {}, .url = {}};
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    if (!isWeb || hasControls(location.address.trimmed()) || !url.userInfo().isEmpty())
        return {.how = Opening::How::Refused, .path = {}, .url = {}};
    return {.how = Opening::How::Browser, .path = {}, .url = url};
}

bool isProgram(const QString &path)
{
    static const QRegularExpression program(
        u"\\.(?:exe|com|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|msi|msp|scr|pif|cpl|hta|jar|lnk|url|reg|dll|"
        "sh|bash|run|desktop|appimage|command|app|py|pl|rb)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return program.match(path.trimmed()).hasMatch();
}

} // namespace tsuzuri
