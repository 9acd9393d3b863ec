#include "core/sample/files_register.h"

#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializeSampleResources()
{
    Q_INIT_RESOURCE(sample_company);
}

namespace tsuzuri {

namespace {

/// The fields of a text in the form of RFC 4180. TODO: read by core/tables.
std::vector<QStringList> records(const QString &text)
{
    std::vector<QStringList> records;
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            field += c;
            ++i;
        } else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u',' || c == u'\n')) {
            fields.append(std::exchange(field, {}));
            if (c == u'\n')
                records.push_back(std::exchange(fields, {}));
        } else
            field += c;
    }
    return records;
}

} // namespace

Result<std::vector<SampleRow>> readSampleRegister(const QString &name)
{
    initializeSampleResources();
    QFile file(u":/sample/"_s + name + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
    std::vector<SampleRow> rows;
    const std::vector<QStringList> lines = records(QString::fromUtf8(file.readAll()));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QHash<QString, QString> values;
        for (qsizetype column = 0; column < lines.front().size(); ++column)
            values.insert(lines.front().at(column), lines[i].value(column));
        rows.emplace_back(std::move(values));
    }
    return rows;
}

} // namespace tsuzuri
