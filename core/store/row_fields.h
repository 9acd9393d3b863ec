#pragma once

#include "core/model/records.h"
#include "core/store/table_scan.h"

namespace tsuzuri {

/// Reads a row into a record that holds its defaults, column by column in the order of `rowColumns`, as
/// `fromSqlRow` does from values: what is empty or does not fit leaves a field as it is.
class RowFields {
public:
    explicit RowFields(const StoredRow &row)
        : m_row(row)
    {
    }

    template <typename T>
    void readInto(T &record)
    {
        read(record.id);
        read(record.ref);
        record.revision = static_cast<int>(m_row.number(m_column++).value_or(0));
        read(record.deletedOn);
        read(record.unresolved);
        T::describe([&]<auto member>(const char *, Member<member>) { read(record.*member); });
    }

private:
    void read(QString &field);
    void read(LocalizedText &field);
    void read(bool &field);
    void read(Flag &field);
    void read(std::optional<int> &field);
    void read(qint64 &field);
    void read(QDate &field);
    void read(QDateTime &field);
    void read(Uuid &field);
    void read(AnyId &field);
    void read(QStringList &field);
    template <typename T>
    void read(Id<T> &field)
    {
        read(field.uuid);
    }
    template <typename T>
    void read(std::vector<Id<T>> &field)
    {
        for (QByteArrayView rest = nextText(); !rest.isEmpty();) {
            if (const Uuid uuid = takeUuid(rest); !uuid.isNull())
                field.push_back({uuid});
        }
    }
    template <Choice E>
    void read(E &field)
    {
        if (const int place = nextChoice(EnumCodes<E>::codes); place >= 0)
            field = static_cast<E>(place);
    }

    QByteArrayView nextText() { return m_row.text(m_column++); }
    /// Which of the codes it is, -1 where it is none.
    int nextChoice(std::span<const char *const> codes);
    /// The first of several; what it stood in goes with it.
    static Uuid takeUuid(QByteArrayView &rest);

    const StoredRow &m_row;
    int m_column = 0;
};

} // namespace tsuzuri
