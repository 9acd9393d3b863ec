#include "core/interchange/foreign_document.h"

#include "core/frameworks/pack_fault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> damagedAt(const QString &path, qsizetype offset, const char *fault)
{
    return failure(
        ErrorCode::PackDamaged, {path, u'@' + QString::number(offset), QString::fromLatin1(fault)});
}

/// Looks at brackets and commas only, so that what would take a lot of memory is refused before it does.
Result<void> checkJsonShape(const QString &path, const QByteArray &bytes, const DocumentLimits &limits)
{
    int depth = 0;
    qint64 values = 0;
    bool isString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isString) {
            i += c == '\\' ? 1 : 0;
            isString = c != '"';
            continue;
        }
        isString = c == '"';
        if (c == '{' || c == '[') {
            values += 4; // an object takes more than a number
            if (++depth > limits.depth)
                return damagedAt(path, i, packfault::tooDeep);
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' && ++values > limits.values) {
            return damagedAt(path, i, packfault::tooLarge);
        }
        if (values > limits.values)
            return damagedAt(path, i, packfault::tooLarge);
    }
    return {};
}

QByteArray withoutMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

} // namespace

QString ForeignDocument::place(const QString &jsonPath) const
{
    for (QString at = jsonPath; !places.isEmpty() && !at.isEmpty();
        at.truncate(qMax(0, qMax(at.lastIndexOf(u'.'), at.lastIndexOf(u'['))))) {
        if (const auto found = places.constFind(at); found != places.cend())
            return *found;
    }
    return jsonPath;
}

std::unexpected<Error> ForeignDocument::damaged(const QString &jsonPath, const char *fault) const
{
    return failure(ErrorCode::PackDamaged, {path, place(jsonPath), QString::fromLatin1(fault)});
}

Result<ForeignDocument> readJsonDocument(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits)
{
    if (const auto ok = checkJsonShape(path, bytes, limits); !ok)
        return std::unexpected(ok.error());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return damagedAt(path, error.offset, packfault::json);
    return ForeignDocument{path, json.object(), {}};
}

Result<ForeignDocument> readForeignDocument(const QString &path, const DocumentLimits &limits)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > limits.bytes)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(limits.bytes >> 20)});
    const QByteArray bytes = withoutMark(file.read(limits.bytes));
    const QByteArray start = bytes.first(qMin(bytes.size(), 1024)).trimmed();
    if (start.startsWith('<'))
        return readOscalXml(path, bytes, limits);
    if (start.startsWith('{') || start.startsWith('['))
        return readJsonDocument(path, bytes, limits);
    return readYamlDocument(path, bytes, limits);
}

} // namespace tsuzuri
