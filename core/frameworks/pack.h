#pragma once

#include "core/base/error.h"
#include "core/base/localized_text.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace tsuzuri {

/// A framework pack: one scheme in one edition, read from one JSON file. The form and the meaning of every
/// member are described in resources/frameworks/pack.schema.json; the words here are the words there.
namespace pack {

enum class At : std::uint8_t { Date, Period };
enum class Rights : std::uint8_t { None, CodesOnly, Licensed, Public };
enum class Choice : std::uint8_t { Always, One, Any };
enum class Relation : std::uint8_t { BuildsOn, Includes, Guidance, Mapped, Predecessor, Successor };
enum class Kind : std::uint8_t { Group, Requirement };
enum class ValidFrom : std::uint8_t { Issue, PeriodEnd };

struct Audit {
    QString id; ///< the scheme of a project, such as soc2_type2
    LocalizedText title;
    At at = At::Period;

    bool operator==(const Audit &) const = default;
};

struct Cycle {
    std::optional<int> validityMonths;
    ValidFrom validityFrom = ValidFrom::Issue;
    std::optional<int> surveillanceMonths;
    std::optional<int> renewalMonths;
    std::optional<int> minPeriodMonths;
    std::optional<int> maxPeriodMonths;
    bool isGapless = false;
    LocalizedText note;

    bool operator==(const Cycle &) const = default;
};

struct Related {
    QString id; ///< maybe of a scheme without a pack
    Relation relation = Relation::Mapped;
    LocalizedText title;

    bool operator==(const Related &) const = default;
};

struct Level {
    QString id;
    LocalizedText title;
    Choice choice = Choice::Any;

    bool operator==(const Level &) const = default;
};

struct Tag {
    QString id;
    LocalizedText title;

    bool operator==(const Tag &) const = default;
};

struct Requirement {
    QString id;
    QString parent; ///< "" at the top
    Kind kind = Kind::Requirement;
    LocalizedText title; ///< one side or both may be empty
    LocalizedText text;
    QStringList levels;
    QStringList tags;
    bool isWithdrawn = false;
    QStringList replacedBy;
    QJsonObject
        oscal; ///< what its OSCAL source says of it beyond this: id, class, params, props, links, parts

    bool operator==(const Requirement &) const = default;
    /// Can be decided on, linked and counted as open.
    bool stands() const { return kind == Kind::Requirement && !isWithdrawn; }
    bool hasTag(const QString &tag) const { return tags.contains(tag); }
};

} // namespace pack

struct Pack {
    QString id;
    QString edition;
    LocalizedText title;
    LocalizedText shortTitle; ///< never empty
    LocalizedText operatedBy;
    LocalizedText appliesTo;
    QDate asOf;
    LocalizedText source;
    pack::Rights rights = pack::Rights::None;
    LocalizedText licenceNote;
    std::vector<pack::Audit> audits;
    pack::Cycle cycle;
    std::vector<std::pair<QString, LocalizedText>> terms; ///< concept → word, ordered by concept
    std::vector<pack::Related> related;
    std::vector<pack::Level> levels;
    std::vector<pack::Tag> tags;
    std::vector<pack::Requirement> requirements; ///< in reading order
    QStringList knownAs; ///< names of files, without ending, by which OSCAL profiles refer to it
    QJsonObject oscal; ///< of an OSCAL source: uuid, metadata, params, back-matter

    bool operator==(const Pack &) const = default;

    /// The scheme's word for a concept ("finding", "control" …); empty where the program's own word serves.
    LocalizedText term(const QString &name) const;
    /// Null when there is none. Linear: build an index for many.
    const pack::Requirement *find(const QString &requirement) const;
    /// Standing requirements that an audit of these levels takes in: those of a chosen level and those that
    /// are always taken; all when nothing is chosen. UnknownFramework ("id:level") for a level that the pack
    /// lacks.
    Result<std::vector<const pack::Requirement *>> selection(const QStringList &chosenLevels) const;
};

struct PackCounts {
    int requirements = 0; ///< that stand
    int withdrawn = 0;
    int groups = 0;

    bool operator==(const PackCounts &) const = default;
};

PackCounts countsOf(const Pack &pack);

} // namespace tsuzuri
