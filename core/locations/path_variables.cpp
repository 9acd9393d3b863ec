#include "core/locations/path_variables.h"

#include <QRegularExpression>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// One kind of separator, none at the end.
QString plain(QString path)
{
    path.replace(u'\\', u'/');
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QString PathVariables::variableOf(const QString &address)
{
    static const QRegularExpression variable(u"^\\$\\{([A-Za-z0-9_]+)\\}(?=[\\\\/]|$)"_s);
    return variable.match(address).captured(1);
}

std::optional<QString> PathVariables::expand(const QString &address) const
{
    const QString name = variableOf(address);
    if (name.isEmpty())
        return address;
    const auto folder = m_folders.constFind(name);
    if (folder == m_folders.cend())
        return std::nullopt;
    return plain(*folder) + plain(address.sliced(name.size() + 3)); // without ${}
}

QString PathVariables::shorten(const QString &address) const
{
    const QString whole = plain(address);
    QString best;
    qsizetype length = 0;
    for (auto entry = m_folders.cbegin(); entry != m_folders.cend(); ++entry) {
        const QString folder = plain(*entry);
        const bool isInside = whole.startsWith(folder, Qt::CaseInsensitive)
            && (whole.size() == folder.size() || whole.at(folder.size()) == u'/');
        if (isInside && folder.size() > length) {
            length = folder.size();
            best = entry.key();
        }
    }
    return best.isEmpty() ? address : u"${"_s + best + u'}' + whole.sliced(length);
}

} // namespace tsuzuri
