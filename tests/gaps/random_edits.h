#pragma once

#include "core/gaps/reach.h"
#include "core/model/change_set.h"

#include <random>

namespace tsuzuri {

/// Edits of all kinds and fields, the same for each seed: values of other records, of no record, other days,
/// links elsewhere; records copied, deleted, taken back.
class RandomEdits {
public:
    RandomEdits(const Dataset &data, unsigned seed)
        : m_data(data)
        , m_random(seed)
    {
    }

    ChangeSet next()
    {
        ChangeSet changes;
        const int records = chance(5) ? below(6) + 2 : 1;
        std::unordered_set<Uuid> changed;
        for (int i = 0; i < records; ++i)
            withKind(anyKind(), [&]<typename T>() { addTo<T>(changes, changed); });
        return changes;
    }

private:
    int below(int end) { return end > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(end)) : 0; }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    Kind anyKind()
    {
        for (;;) {
            const Kind kind = allKinds()[static_cast<std::size_t>(below(kindCount))];
            if (m_data.size(kind) > 0 && (!Reach::isEverywhere(kind) || chance(20)))
                return kind;
        }
    }

    template <typename T>
    void addTo(ChangeSet &changes, std::unordered_set<Uuid> &changed)
    {
        T record = m_data.table<T>().rows()[static_cast<std::size_t>(below(m_data.size(kindOf<T>)))];
        const T before = record;
        auto &past = std::get<std::vector<T>>(m_past);
        if (!past.empty() && chance(6)) {
            record =
                past[static_cast<std::size_t>(below(static_cast<int>(past.size())))]; // also of a deleted one
        } else if (chance(8)) {
            record.deletedOn = QDate(2026, 11, 20);
        } else {
            if (chance(8)) {
                record.id = Id<T>::create();
                record.ref += QStringLiteral("-%1").arg(++m_copies);
            }
            for (int edits = below(3) + 1; edits > 0; --edits)
                changeField(record);
        }
        if (!changed.insert(record.id.uuid).second)
            return;
        past.push_back(before);
        changes.change(std::move(record));
    }

    template <typename T>
    void changeField(T &record)
    {
        const auto &fields = kindInfo(kindOf<T>).fields;
        const int field = below(static_cast<int>(fields.size()));
        const FieldInfo &info = fields[static_cast<std::size_t>(field)];
        const QByteArray name(info.name);
        if (name == "ref" && !chance(10))
            return;
        const Value other = m_data.valueAt(kindOf<T>, below(m_data.size(kindOf<T>)), field);
        setFieldValue(record, field, chance(3) ? Value() : chance(2) ? other : newValue(info, other));
    }

    Value newValue(const FieldInfo &info, const Value &other)
    {
        switch (info.type) {
        case FieldType::Date:
            return QDate(2025, 6, 1).addDays(below(800));
        case FieldType::Instant:
            return QDateTime(QDate(2025, 6, 1).addDays(below(800)), QTime(below(24), 0), QTimeZone::UTC);
        case FieldType::Integer:
            return qint64(below(12));
        case FieldType::Flag:
        case FieldType::Boolean:
            return chance(2);
        case FieldType::Choice:
            return QString::fromLatin1(
                info.choices[static_cast<std::size_t>(below(static_cast<int>(info.choices.size())))]);
        case FieldType::Link:
            return anyOf(*info.target);
        case FieldType::Links:
            return std::vector<Uuid>{anyOf(*info.target), anyOf(*info.target)};
        case FieldType::AnyLink: {
            const Kind kind = anyKind();
            return AnyId{kind, anyOf(kind)};
        }
        default:
            return other;
        }
    }
    Uuid anyOf(Kind kind)
    {
        const int size = m_data.size(kind);
        return size == 0 || chance(12) ? Uuid::create() : m_data.idAt(kind, below(size));
    }

    template <typename... T>
    static std::tuple<std::vector<T>...> listsOf(const std::tuple<T...> &);

    const Dataset &m_data;
    std::mt19937 m_random;
    decltype(listsOf(std::declval<AllRecords>())) m_past;
    int m_copies = 0;
};

} // namespace tsuzuri
