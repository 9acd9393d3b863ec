#pragma once

#include "core/model/dataset.h"

namespace tsuzuri {

/// What kind of place things live in, in the order in which a map shows them.
enum class PlaceType : std::uint8_t { Share, Drive, Folder, Site, Repository, Cabinet, Mail, Person, Other };

/// One thing at a place: a document, one version of it, or evidence.
struct PlacedThing {
    Id<Location> location;
    AnyId subject;
    bool isMaster = false;
    bool isLost = false; ///< if this place goes: it lies nowhere else, and the vault holds no copy
};

/// A share, a site, a cabinet, somebody's own area: what stands and falls together.
struct KnownPlace {
    PlaceType type{};
    QString key; ///< the same for all that lies there
    LocalizedText name; ///< \\fs01\規程集, share.example.com › policy, 本社 3階 書庫 P-1
    Id<Person> holder; ///< of the key
    std::vector<PlacedThing> things; ///< those that would be lost first, then in table order
    int masters = 0;
    int copies = 0;
    int lost = 0; ///< things that would be lost with the place
};

struct PlaceMap {
    std::vector<KnownPlace> places; ///< by type, within it by name
    /// Documents that are used and of which no place is recorded, by ref; `existence` says what is known.
    std::vector<const Document *> nowhere;
};

/// Where everything lives, by the locations that are in use. Places stay good when the dataset changes,
/// `nowhere` does not.
PlaceMap placeMap(const Dataset &data);

/// The place of one location: type, key and name.
KnownPlace placeOf(const Location &location);

} // namespace tsuzuri
