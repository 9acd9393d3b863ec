#pragma once

#include "core/model/notifiable_change.h"

namespace tsuzuri {

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
