#pragma once

#include "core/model/record.h"

namespace tsuzuri {

enum class OrganisationKind : std::uint8_t { Unset, Own, Department, AuditFirm, Consultant, Subservice, Registrar, Customer };
template <>
struct EnumCodes<OrganisationKind> {
    static constexpr std::array codes {
        "", "own", "department", "audit_firm", "consultant", "subservice", "registrar", "customer"};
};

/// The own company, the audit firm, consultants, suppliers.
struct Organisation : Record<Organisation> {
    OrganisationKind kind {};
    LocalizedText name;
    LocalizedText shortName;
    std::optional<int> employees;
    LocalizedText business;
    LocalizedText site;
    QString domain;
    QString timeZone; ///< IANA name; of the own organisation: the workspace's zone, "" means Asia/Tokyo
    LocalizedText note;

    bool operator==(const Organisation &) const = default;
    static constexpr auto fields()
    {
        using O = Organisation;
        return std::tuple {Field {"kind", &O::kind}, Field {"name", &O::name}, Field {"short_name", &O::shortName},
            Field {"employees", &O::employees}, Field {"business", &O::business}, Field {"site", &O::site},
            Field {"domain", &O::domain}, Field {"time_zone", &O::timeZone}, Field {"note", &O::note}};
    }
};

enum class Employment : std::uint8_t { Unset, Active, OnLeave, Left, External };
template <>
struct EnumCodes<Employment> {
    static constexpr std::array codes {"", "active", "on_leave", "left", "external"};
};

struct Person : Record<Person> {
    LocalizedText name;
    QString kana;
    QString email;
    Id<Organisation> organisation;
    LocalizedText department;
    LocalizedText title;
    Employment employment {};
    QDate joinedOn;
    QDate leftOn;
    QDate leaveFrom;
    Id<Person> deputy;
    LocalizedText note;

    bool operator==(const Person &) const = default;
    static constexpr auto fields()
    {
        using P = Person;
        return std::tuple {Field {"name", &P::name}, Field {"kana", &P::kana}, Field {"email", &P::email},
            Field {"organisation", &P::organisation}, Field {"department", &P::department}, Field {"title", &P::title},
            Field {"employment", &P::employment}, Field {"joined_on", &P::joinedOn}, Field {"left_on", &P::leftOn},
            Field {"leave_from", &P::leaveFrom}, Field {"deputy", &P::deputy}, Field {"note", &P::note}};
    }
};

} // namespace tsuzuri
