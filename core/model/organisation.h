#pragma once

#include "core/model/record.h"

namespace tsuzuri {

enum class OrganisationKind : std::uint8_t {
    Unset,
    Own,
    Department,
    AuditFirm,
    Consultant,
    Subservice,
    Registrar,
    Customer
};
template <>
struct EnumCodes<OrganisationKind> {
    static constexpr std::array codes{
        "", "own", "department", "audit_firm", "consultant", "subservice", "registrar", "customer"};
};

/// The own company, the audit firm, consultants, suppliers.
struct Organisation : Record<Organisation> {
    OrganisationKind kind{};
    LocalizedText name;
    LocalizedText shortName;
    std::optional<int> employees;
    LocalizedText business;
    LocalizedText site;
    QString domain;
    QString timeZone; ///< IANA name; of the own organisation: the workspace's zone, "" means Asia/Tokyo
    LocalizedText note;

    bool operator==(const Organisation &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using O = Organisation;
        field("kind", at<&O::kind>);
        field("name", at<&O::name>);
        field("short_name", at<&O::shortName>);
        field("employees", at<&O::employees>);
        field("business", at<&O::business>);
        field("site", at<&O::site>);
        field("domain", at<&O::domain>);
        field("time_zone", at<&O::timeZone>);
        field("note", at<&O::note>);
    }
};

enum class Employment : std::uint8_t { Unset, Active, OnLeave, Left, External };
template <>
struct EnumCodes<Employment> {
    static constexpr std::array codes{"", "active", "on_leave", "left", "external"};
};

struct Person : Record<Person> {
    LocalizedText name;
    QString kana;
    QString email;
    Id<Organisation> organisation;
    LocalizedText department;
    LocalizedText title;
    Employment employment{};
    QDate joinedOn;
    QDate leftOn;
    QDate leaveFrom;
    Id<Person> deputy;
    LocalizedText note;

    bool operator==(const Person &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using P = Person;
        field("name", at<&P::name>);
        field("kana", at<&P::kana>);
        field("email", at<&P::email>);
        field("organisation", at<&P::organisation>);
        field("department", at<&P::department>);
        field("title", at<&P::title>);
        field("employment", at<&P::employment>);
        field("joined_on", at<&P::joinedOn>);
        field("left_on", at<&P::leftOn>);
        field("leave_from", at<&P::leaveFrom>);
        field("deputy", at<&P::deputy>);
        field("note", at<&P::note>);
    }
};

} // namespace tsuzuri
