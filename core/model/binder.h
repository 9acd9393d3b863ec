#pragma once

#include "core/model/meeting.h"

namespace tsuzuri {

enum class SubserviceMethod : std::uint8_t { Unset, CarveOut, Inclusive, Monitored };
template <>
struct EnumCodes<SubserviceMethod> {
    static constexpr std::array codes{"", "carve_out", "inclusive", "monitored"};
};

enum class AssuranceKind : std::uint8_t { Unset, Report, Certificate, Questionnaire, None };
template <>
struct EnumCodes<AssuranceKind> {
    static constexpr std::array codes{"", "report", "certificate", "questionnaire", "none"};
};

/// 再受託会社: a supplier whose controls matter, and what assures them.
struct Subservice : Record<Subservice> {
    Id<Organisation> organisation;
    LocalizedText name;
    LocalizedText service;
    Flag inScope{};
    SubserviceMethod method{};
    AssuranceKind assurance{};
    QString reportKind;
    QDate reportPeriodFrom;
    QDate reportPeriodTo;
    QDate reportReceivedOn;
    QDate bridgeLetterUntil;
    QDate reviewedOn;
    Id<Person> reviewedBy;
    LocalizedText exceptions;
    LocalizedText complementaryControls; ///< CSOC
    std::vector<Id<Control>> controls; ///< those that are inherited from it

    bool operator==(const Subservice &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using V = Subservice;
        field("organisation", at<&V::organisation>);
        field("name", at<&V::name>);
        field("service", at<&V::service>);
        field("in_scope", at<&V::inScope>);
        field("method", at<&V::method>);
        field("assurance", at<&V::assurance>);
        field("report_kind", at<&V::reportKind>);
        field("report_period_from", at<&V::reportPeriodFrom>);
        field("report_period_to", at<&V::reportPeriodTo>);
        field("report_received_on", at<&V::reportReceivedOn>);
        field("bridge_letter_until", at<&V::bridgeLetterUntil>);
        field("reviewed_on", at<&V::reviewedOn>);
        field("reviewed_by", at<&V::reviewedBy>);
        field("exceptions", at<&V::exceptions>);
        field("csoc", at<&V::complementaryControls>);
        field("controls", at<&V::controls>);
    }
};

/// CUEC: a control that the service expects of its users.
struct UserControl : Record<UserControl> {
    LocalizedText text;
    std::vector<Id<Control>> controls;
    Id<Document> publishedIn;
    LocalizedText note;

    bool operator==(const UserControl &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using U = UserControl;
        field("text", at<&U::text>);
        field("controls", at<&U::controls>);
        field("published_in", at<&U::publishedIn>);
        field("note", at<&U::note>);
    }
};

enum class ChangeKind : std::uint8_t { Unset, ServiceConfiguration, Control, Organisation, Supplier, Other };
template <>
struct EnumCodes<ChangeKind> {
    static constexpr std::array codes{
        "", "service_configuration", "control", "organisation", "supplier", "other"};
};

enum class NotifyDecision : std::uint8_t { Unset, Notify, NotNeeded, Consult };
template <>
struct EnumCodes<NotifyDecision> {
    static constexpr std::array codes{"", "notify", "not_needed", "consult"};
};

/// 統制変更等: whether a change has to be notified (届出), and when it was.
struct NotifiableChange : Record<NotifiableChange> {
    std::vector<Id<Project>> projects;
    LocalizedText title;
    ChangeKind kind{};
    QDate detectedOn;
    LocalizedText description;
    std::vector<Id<Control>> controls;
    NotifyDecision decision{};
    QDate decidedOn;
    Id<Person> decidedBy;
    QDate notifiedOn;
    QString receiptNumber;
    LocalizedText auditConsequence;

    bool operator==(const NotifiableChange &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using N = NotifiableChange;
        field("projects", at<&N::projects>);
        field("title", at<&N::title>);
        field("kind", at<&N::kind>);
        field("detected_on", at<&N::detectedOn>);
        field("description", at<&N::description>);
        field("controls", at<&N::controls>);
        field("decision", at<&N::decision>);
        field("decided_on", at<&N::decidedOn>);
        field("decided_by", at<&N::decidedBy>);
        field("notified_on", at<&N::notifiedOn>);
        field("receipt_no", at<&N::receiptNumber>);
        field("audit_consequence", at<&N::auditConsequence>);
    }
};

/// How a binder is put together and for whom.
struct BinderProfile : Record<BinderProfile> {
    LocalizedText name;
    TextLanguage language{};
    QString audience;
    Classification audienceMaxClass{};
    QStringList sections; ///< empty means all
    std::optional<int> maxPartMegabytes;
    LocalizedText mark; ///< confidentiality mark on every page
    QString submittedTo;

    bool operator==(const BinderProfile &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using F = BinderProfile;
        field("name", at<&F::name>);
        field("language", at<&F::language>);
        field("audience", at<&F::audience>);
        field("audience_max_class", at<&F::audienceMaxClass>);
        field("sections", at<&F::sections>);
        field("max_part_mb", at<&F::maxPartMegabytes>);
        field("mark", at<&F::mark>);
        field("submitted_to", at<&F::submittedTo>);
    }
};

/// A binder that was built. Its number counts distinct input digests per project and language.
struct BinderBuild : Record<BinderBuild> {
    Id<Project> project;
    Id<BinderProfile> profile;
    TextLanguage language{};
    std::optional<int> number;
    QString inputDigest;
    QDateTime builtAt;
    QString manifestSha256;
    std::optional<int> items;
    std::optional<int> pages;
    QStringList overrides; ///< fingerprints accepted at the build

    bool operator==(const BinderBuild &) const = default;
    template <typename Visit>
    static void describe(Visit &&field)
    {
        using B = BinderBuild;
        field("project", at<&B::project>);
        field("profile", at<&B::profile>);
        field("language", at<&B::language>);
        field("number", at<&B::number>);
        field("input_digest", at<&B::inputDigest>);
        field("built_at", at<&B::builtAt>);
        field("manifest_sha256", at<&B::manifestSha256>);
        field("items", at<&B::items>);
        field("pages", at<&B::pages>);
        field("overrides", at<&B::overrides>);
    }
};

} // namespace tsuzuri
