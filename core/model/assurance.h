#pragma once

#include "core/model/meeting.h"

namespace tsuzuri {

enum class SubserviceMethod : std::uint8_t { Unset, CarveOut, Inclusive, Monitored };
template <>
struct EnumCodes<SubserviceMethod> {
    static constexpr std::array codes {"", "carve_out", "inclusive", "monitored"};
};

enum class AssuranceKind : std::uint8_t { Unset, Report, Certificate, Questionnaire, None };
template <>
struct EnumCodes<AssuranceKind> {
    static constexpr std::array codes {"", "report", "certificate", "questionnaire", "none"};
};

/// 再受託会社: a supplier whose controls matter, and what assures them.
struct Subservice : Record<Subservice> {
    Id<Organisation> organisation;
    LocalizedText name;
    LocalizedText service;
    Flag inScope {};
    SubserviceMethod method {};
    AssuranceKind assurance {};
    QString reportKind;
    QDate reportPeriodFrom;
    QDate reportPeriodTo;
    QDate reportReceivedOn;
    QDate bridgeLetterUntil;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    LocalizedText exceptions;
    LocalizedText complementaryControls; ///< CSOC

    bool operator==(const Subservice &) const = default;
    static constexpr auto fields()
    {
        using V = Subservice;
        return std::tuple {Field {"organisation", &V::organisation}, Field {"name", &V::name},
            Field {"service", &V::service}, Field {"in_scope", &V::inScope}, Field {"method", &V::method},
            Field {"assurance", &V::assurance}, Field {"report_kind", &V::reportKind},
            Field {"report_period_from", &V::reportPeriodFrom}, Field {"report_period_to", &V::reportPeriodTo},
            Field {"report_received_on", &V::reportReceivedOn}, Field {"bridge_letter_until", &V::bridgeLetterUntil},
            Field {"reviewed_on", &V::reviewedOn}, Field {"reviewed_by", &V::reviewedBy},
            Field {"exceptions", &V::exceptions}, Field {"csoc", &V::complementaryControls}};
    }
};

/// CUEC: a control that the service expects of its users.
struct UserControl : Record<UserControl> {
    LocalizedText text;
    std::vector<Id<Control>> controls;
    Id<Document> publishedIn;
    LocalizedText note;

    bool operator==(const UserControl &) const = default;
    static constexpr auto fields()
    {
        using U = UserControl;
        return std::tuple {Field {"text", &U::text}, Field {"controls", &U::controls},
            Field {"published_in", &U::publishedIn}, Field {"note", &U::note}};
    }
};

enum class ChangeKind : std::uint8_t { Unset, ServiceConfiguration, Control, Organisation, Supplier, Other };
template <>
struct EnumCodes<ChangeKind> {
    static constexpr std::array codes {"", "service_configuration", "control", "organisation", "supplier", "other"};
};

enum class NotifyDecision : std::uint8_t { Unset, Notify, NotNeeded, Consult };
template <>
struct EnumCodes<NotifyDecision> {
    static constexpr std::array codes {"", "notify", "not_needed", "consult"};
};

/// 統制変更等: whether a change has to be notified (届出), and when it was.
struct NotifiableChange : Record<NotifiableChange> {
    std::vector<Id<Project>> projects;
    LocalizedText title;
    ChangeKind kind {};
    QDate detectedOn;
    LocalizedText description;
    std::vector<Id<Control>> controls;
    NotifyDecision decision {};
    QDate decidedOn;
    Id<Person> decidedBy;
    QDate notifiedOn;
    QString receiptNumber;
    LocalizedText auditConsequence;

    bool operator==(const NotifiableChange &) const = default;
    static constexpr auto fields()
    {
        using N = NotifiableChange;
        return std::tuple {Field {"projects", &N::projects}, Field {"title", &N::title}, Field {"kind", &N::kind},
            Field {"detected_on", &N::detectedOn}, Field {"description", &N::description},
            Field {"controls", &N::controls}, Field {"decision", &N::decision}, Field {"decided_on", &N::decidedOn},
            Field {"decided_by", &N::decidedBy}, Field {"notified_on", &N::notifiedOn},
            Field {"receipt_no", &N::receiptNumber}, Field {"audit_consequence", &N::auditConsequence}};
    }
};

/// How a binder is put together and for whom.
struct BinderProfile : Record<BinderProfile> {
    LocalizedText name;
    TextLanguage language {};
    QString audience;
    Classification audienceMaxClass {};
    QStringList sections; ///< empty means all
    std::optional<int> maxPartMegabytes;
    LocalizedText mark; ///< confidentiality mark on every page
    QString submittedTo;

    bool operator==(const BinderProfile &) const = default;
    static constexpr auto fields()
    {
        using F = BinderProfile;
        return std::tuple {Field {"name", &F::name}, Field {"language", &F::language},
            Field {"audience", &F::audience}, Field {"audience_max_class", &F::audienceMaxClass},
            Field {"sections", &F::sections}, Field {"max_part_mb", &F::maxPartMegabytes}, Field {"mark", &F::mark},
            Field {"submitted_to", &F::submittedTo}};
    }
};

/// A binder that was built. Its number counts distinct input digests per project and language.
struct BinderBuild : Record<BinderBuild> {
    Id<Project> project;
    Id<BinderProfile> profile;
    TextLanguage language {};
    std::optional<int> number;
    QString inputDigest;
    QDateTime builtAt;
    QString manifestSha256;
    std::optional<int> items;
    std::optional<int> pages;
    QStringList overrides; ///< fingerprints accepted at the build

    bool operator==(const BinderBuild &) const = default;
    static constexpr auto fields()
    {
        using B = BinderBuild;
        return std::tuple {Field {"project", &B::project}, Field {"profile", &B::profile},
            Field {"language", &B::language}, Field {"number", &B::number}, Field {"input_digest", &B::inputDigest},
            Field {"built_at", &B::builtAt}, Field {"manifest_sha256", &B::manifestSha256},
            Field {"items", &B::items}, Field {"pages", &B::pages}, Field {"overrides", &B::overrides}};
    }
};

} // namespace tsuzuri
