#pragma once

namespace tsuzuri {

/// What can be wrong with a pack: the third argument of ErrorCode::PackDamaged. The second is the place as a
/// JSON path such as `$.requirements[3].parent`, for `json` the byte at which the text breaks, such as
/// `@120`.
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
} // namespace packfault

} // namespace tsuzuri
