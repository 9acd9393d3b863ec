#pragma once

namespace tsuzuri {

/// What can be wrong with a pack or with a file that is read as one: the third argument of
/// ErrorCode::PackDamaged. The second is the place: a JSON path such as `$.requirements[3].parent`, line and
/// column of XML and YAML such as `12:5`, a cell such as `Sheet1!B4`, for `json` the byte at which the text
/// breaks, such as `@120`.
namespace packfault {
inline constexpr char json[] = "json"; ///< no JSON text
inline constexpr char tooLarge[] = "too-large"; ///< more than 16 MiB, 20,000 entries or an over-long text
inline constexpr char schema[] = "schema"; ///< written in a form that this program does not know
inline constexpr char missing[] = "missing"; ///< a member that must be there is not
inline constexpr char unknown[] = "unknown"; ///< a member that the form does not have
inline constexpr char type[] = "type"; ///< the wrong JSON type
inline constexpr char value[] = "value"; ///< the right type, a value that the form does not allow
inline constexpr char duplicate[] = "duplicate"; ///< an id that was there before
inline constexpr char noTarget[] = "no-target"; ///< a parent, level, tag or replacement that does not exist
inline constexpr char cycle[] = "cycle"; ///< a requirement that is its own ancestor
inline constexpr char tooDeep[] = "too-deep"; ///< more than 16 ancestors
inline constexpr char name[] = "name"; ///< the file is not called after its id
inline constexpr char xml[] = "xml"; ///< no well-formed XML
inline constexpr char yaml[] = "yaml"; ///< no YAML
inline constexpr char entities[] = "entities"; ///< XML with a document type
inline constexpr char aliases[] = "aliases"; ///< YAML that grows without bound, or contains itself
inline constexpr char noFramework[] = "no-framework"; ///< something else: a plan, a risk matrix, a mapping
inline constexpr char noRequirements[] = "no-requirements"; ///< nothing to decide on
inline constexpr char external[] =
    "external"; ///< refers to a file that is neither beside it nor a known pack
inline constexpr char heading[] = "heading"; ///< a table without a column for ids or for headings
inline constexpr char column[] = "column"; ///< a column that was named and is not there
inline constexpr char noMapping[] = "no-mapping"; ///< something else than a mapping collection
} // namespace packfault

} // namespace tsuzuri
