#pragma once

#include "core/model/choice.h"
#include "core/model/value.h"

#include <algorithm>
#include <optional>

namespace tsuzuri {

/// Where a field lies, as a type: `describe` of a record gives one with each name. It costs a reader of the
/// header nothing, while a tuple of all fields would be made anew in every source.
template <auto member>
struct Member { };
template <auto member>
inline constexpr Member<member> at{};

/// How a field of a record becomes a Value and back. `read` is false when the value does not fit the field.
template <typename T>
struct Codec;

template <typename T, FieldType fieldType>
struct PlainCodec {
    static constexpr FieldType type = fieldType;
    static Value value(const T &field) { return field; }
    static bool read(const Value &value, T &field)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            field = T();
            return true;
        }
        const T *given = std::get_if<T>(&value);
        if (given)
            field = *given;
        return given != nullptr;
    }
};

template <>
struct Codec<QString> : PlainCodec<QString, FieldType::Text> { };
template <>
struct Codec<LocalizedText> : PlainCodec<LocalizedText, FieldType::Localized> { };
template <>
struct Codec<bool> : PlainCodec<bool, FieldType::Boolean> { };
template <>
struct Codec<QDate> : PlainCodec<QDate, FieldType::Date> { };
template <>
struct Codec<QDateTime> : PlainCodec<QDateTime, FieldType::Instant> { };
template <>
struct Codec<Uuid> : PlainCodec<Uuid, FieldType::Link> { };
template <>
struct Codec<AnyId> : PlainCodec<AnyId, FieldType::AnyLink> { };
template <>
struct Codec<QStringList> : PlainCodec<QStringList, FieldType::Texts> { };

template <>
struct Codec<Flag> {
    static constexpr FieldType type = FieldType::Flag;
    static Value value(Flag field) { return field == Flag::Unknown ? Value() : Value(field == Flag::Yes); }
    static bool read(const Value &value, Flag &field)
    {
        const bool *given = std::get_if<bool>(&value);
        field = !given ? Flag::Unknown : *given ? Flag::Yes : Flag::No;
        return given || std::holds_alternative<std::monostate>(value);
    }
};

template <>
struct Codec<std::optional<int>> {
    static constexpr FieldType type = FieldType::Integer;
    static Value value(const std::optional<int> &field) { return field ? Value(qint64(*field)) : Value(); }
    static bool read(const Value &value, std::optional<int> &field)
    {
        const qint64 *given = std::get_if<qint64>(&value);
        field = given ? std::optional<int>(static_cast<int>(*given)) : std::nullopt;
        return given || std::holds_alternative<std::monostate>(value);
    }
};

template <>
struct Codec<qint64> {
    static constexpr FieldType type = FieldType::Integer;
    static Value value(qint64 field) { return field == 0 ? Value() : Value(field); }
    static bool read(const Value &value, qint64 &field)
    {
        const qint64 *given = std::get_if<qint64>(&value);
        field = given ? *given : 0;
        return given || std::holds_alternative<std::monostate>(value);
    }
};

template <Choice E>
struct Codec<E> {
    static constexpr FieldType type = FieldType::Choice;
    static Value value(E field)
    {
        return QString::fromLatin1(EnumCodes<E>::codes[static_cast<std::size_t>(field)]);
    }
    static bool read(const Value &value, E &field)
    {
        const QString *given = std::get_if<QString>(&value);
        const auto &codes = EnumCodes<E>::codes;
        const auto found = std::ranges::find_if(codes,
            [&](const char *code) { return given ? *given == QLatin1StringView(code) : *code == '\0'; });
        if (found == codes.end())
            return false;
        field = static_cast<E>(found - codes.begin());
        return true;
    }
};

template <typename T>
struct Codec<Id<T>> {
    using Target = T;
    static constexpr FieldType type = FieldType::Link;
    static Value value(const Id<T> &field) { return field.uuid; }
    static bool read(const Value &value, Id<T> &field) { return Codec<Uuid>::read(value, field.uuid); }
};

template <typename T>
struct Codec<std::vector<Id<T>>> {
    using Target = T;
    static constexpr FieldType type = FieldType::Links;
    static Value value(const std::vector<Id<T>> &field)
    {
        std::vector<Uuid> uuids;
        uuids.reserve(field.size());
        std::ranges::transform(field, std::back_inserter(uuids), &Id<T>::uuid);
        return uuids;
    }
    static bool read(const Value &value, std::vector<Id<T>> &field)
    {
        field.clear();
        const auto *given = std::get_if<std::vector<Uuid>>(&value);
        if (given)
            std::ranges::transform(
                *given, std::back_inserter(field), [](const Uuid &uuid) { return Id<T>{uuid}; });
        return given || std::holds_alternative<std::monostate>(value);
    }
};

} // namespace tsuzuri
