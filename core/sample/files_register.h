#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace tsuzuri {

/// A row of one of the sample company's registers, by the names of its columns.
class SampleRow {
public:
    explicit SampleRow(QHash<QString, QString> values)
        : m_values(std::move(values))
    {
    }

    QString operator[](const QString &column) const { return m_values.value(column); }
    /// The values between semicolons.
    QStringList list(const QString &column) const { return (*this)[column].split(u';', Qt::SkipEmptyParts); }
    QDate date(const QString &column) const { return QDate::fromString((*this)[column], Qt::ISODate); }
    /// With the offset that it was written with.
    QDateTime time(const QString &column) const
    {
        return QDateTime::fromString((*this)[column], Qt::ISODate);
    }
    bool isYes(const QString &column) const { return (*this)[column] == QLatin1StringView("yes"); }

private:
    QHash<QString, QString> m_values;
};

/// The embedded register of that name (evidence, documents …), in its order. Errors: those of TableReader.
Result<std::vector<SampleRow>> readSampleRegister(const QString &name);

} // namespace tsuzuri
