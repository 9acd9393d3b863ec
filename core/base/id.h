#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace tsuzuri {

/// A 128-bit identity (RFC 9562). New ones are of version 7: they sort by the time of their making.
class Uuid {
public:
    constexpr Uuid() = default;

    /// Never equal to an earlier one of this process, also within one millisecond.
    static Uuid create();
    /// Name-based (version 8, SHA-256): the same text always gives the same identity. For the sample and for
    /// tests.
    static Uuid fromName(QStringView name);
    /// Accepts only the 36 characters of the canonical form in lower or upper case; "" is the null identity.
    static std::optional<Uuid> fromString(QStringView text);

    /// Canonical lower-case form, "" for the null identity.
    QString toString() const;
    bool isNull() const { return m_high == 0 && m_low == 0; }

    std::uint64_t high() const { return m_high; }
    std::uint64_t low() const { return m_low; }

    auto operator<=>(const Uuid &) const = default;

private:
    constexpr Uuid(std::uint64_t high, std::uint64_t low)
        : m_high(high)
        , m_low(low)
    {
    }

    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
};

/// The identity of a record of type T: never mixed up with another kind's.
template <typename T>
struct Id {
    Uuid uuid;

    static Id create() { return {Uuid::create()}; }
    bool isNull() const { return uuid.isNull(); }
    QString toString() const { return uuid.toString(); }

    auto operator<=>(const Id &) const = default;
};

} // namespace tsuzuri

template <>
struct std::hash<tsuzuri::Uuid> {
    std::size_t operator()(const tsuzuri::Uuid &uuid) const noexcept
    {
        return static_cast<std::size_t>(uuid.high() * 0x9E3779B97F4A7C15ULL ^ uuid.low());
    }
};

template <typename T>
struct std::hash<tsuzuri::Id<T>> {
    std::size_t operator()(const tsuzuri::Id<T> &id) const noexcept
    {
        return std::hash<tsuzuri::Uuid>{}(id.uuid);
    }
};
