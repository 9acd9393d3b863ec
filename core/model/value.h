#pragma once

#include "core/base/id.h"
#include "core/base/localized_text.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace tsuzuri {

enum class Kind : std::uint8_t;

/// A link to a record of any kind.
struct AnyId {
    Kind kind{};
    Uuid uuid;

    bool operator==(const AnyId &) const = default;
    bool isNull() const { return uuid.isNull(); }
};

/// What a field holds, seen from outside of its record. Choices are their ASCII codes; monostate is "no
/// value".
using Value = std::variant<std::monostate, bool, qint64, QString, LocalizedText, QDate, QDateTime, Uuid,
    std::vector<Uuid>, AnyId, QStringList>;

/// One column of the database or of a log entry.
using SqlValue = std::variant<std::monostate, qint64, QString>;

enum class FieldType : std::uint8_t {
    Text, ///< one line, in no particular language
    Localized, ///< Japanese and English
    Boolean, ///< yes or no
    Flag, ///< yes, no or unknown
    Integer, ///< may be absent
    Date, ///< civil date
    Instant, ///< moment with its original offset from UTC
    Choice, ///< one of `choices`
    Link, ///< one record of `target`
    Links, ///< records of `target`, in order
    AnyLink, ///< one record of any kind
    Texts, ///< several words
};

/// Number of database columns of a type: Localized has three (ja, en, older), AnyLink two (kind, id).
int columnCount(FieldType type);
/// The columns of a field, e.g. title_ja, title_en, title_older.
QStringList columnNames(const char *field, FieldType type);
/// Appends `columnCount(type)` cells. No value is an empty text, or NULL for Flag and Integer.
void appendSqlValues(FieldType type, const Value &value, std::vector<SqlValue> &cells);
/// Reads them back. What cannot be read becomes "no value": real data never makes a workspace unreadable.
Value valueFromSql(FieldType type, std::span<const SqlValue> cells);

/// True for monostate, an empty text, an invalid date, a null link and an empty list.
bool isEmpty(const Value &value);

/// ISO 8601 with the original offset, e.g. 2026-04-01T10:00:00+09:00.
QString instantText(const QDateTime &instant);

} // namespace tsuzuri
