#pragma once

#include "core/base/error.h"
#include "core/model/evidence.h"

#include <QHash>

namespace tsuzuri {

/// The entries of the catalogue (resources/catalogue, docs/frameworks.md): what an ordinary provider of cloud
/// services has and auditors ask for. The words are those of catalogue.schema.json.
namespace catalogue {

struct Role {
    QString id; ///< CISO
    LocalizedText title;
    RoleKind kind{};
    int rank = 0; ///< 0 to 100
};

struct Group {
    QString id;
    LocalizedText title;
};

enum class Responsibility : std::uint8_t { Provider, Customer, Shared };

struct Control {
    QString id; ///< TC-001
    QString group;
    LocalizedText title;
    LocalizedText statement;
    ControlNature nature{};
    Automation automation{};
    Frequency frequency{};
    Responsibility responsibility{};
    QString performer; ///< a role
    QString approver; ///< a role
};

struct Document {
    QString id; ///< TD-001
    LocalizedText title;
    DocumentType type{};
    int tier = 0; ///< 1 policy to 4 form or record
    QString approver; ///< a role
    std::optional<int> reviewMonths;
    int retentionYears = 0;
    LocalizedText purpose;
    QStringList controls; ///< that rest on it
};

enum class Per : std::uint8_t { Instance, Period, Sample };

struct Evidence {
    QString id; ///< TE-001
    QString control;
    LocalizedText title;
    EvidenceKind kind{};
    EvidenceNature nature{};
    Per per{};
    Frequency cadence{};
    LocalizedText shows; ///< what must be visible in it
};

struct Question {
    QString id; ///< TQ-001
    LocalizedText question;
    QStringList controls;
};

/// Which requirements of a framework a control answers: by itself, and together with others.
struct Link {
    QString framework;
    QString control;
    QStringList full;
    QStringList partial;
};

} // namespace catalogue

struct Catalogue {
    std::vector<catalogue::Role> roles;
    std::vector<catalogue::Group> groups;
    std::vector<catalogue::Control> controls;
    std::vector<catalogue::Document> documents;
    std::vector<catalogue::Evidence> evidence;
    std::vector<catalogue::Question> questions;
    std::vector<catalogue::Link> links;

    /// Null where there is none.
    const catalogue::Role *role(const QString &id) const;
    const catalogue::Control *control(const QString &id) const;
    const catalogue::Document *document(const QString &id) const;
    /// Codes of the framework's requirements that a control answers, by itself first; empty where it answers
    /// none.
    QStringList requirements(const QString &framework, const QString &control) const;
};

/// Reads the six lists of a folder and checks them whole: every id once, every role, group and control that
/// is named exists. Errors: FileUnreadable, PackDamaged (file, place, one of packfault).
Result<Catalogue> readCatalogue(const QString &folder);

/// The one that comes with the program, read when first asked for; it never changes. Any thread may ask.
const Result<Catalogue> &shippedCatalogue();

} // namespace tsuzuri
