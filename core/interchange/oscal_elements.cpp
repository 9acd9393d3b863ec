#include "core/interchange/oscal_elements.h"

#include <algorithm>

namespace tsuzuri {

namespace {

using Form = OscalElement::Form;

/// The name of an element means the same wherever catalogs and profiles have it.
constexpr OscalElement elements[] = {
    // metadata
    {"metadata", "metadata"},
    {"title", "title", Form::Line},
    {"published", "published", Form::Text},
    {"last-modified", "last-modified", Form::Text},
    {"version", "version", Form::Text},
    {"oscal-version", "oscal-version", Form::Text},
    {"revision", "revisions", Form::Object, true},
    {"document-id", "document-ids", Form::Object, true, "identifier"},
    {"prop", "props", Form::Object, true},
    {"link", "links", Form::Object, true},
    {"text", "text", Form::Line},
    {"remarks", "remarks", Form::Block},
    {"description", "description", Form::Block},
    {"role", "roles", Form::Object, true},
    {"short-name", "short-name", Form::Text},
    {"name", "name", Form::Text},
    {"location", "locations", Form::Object, true},
    {"party", "parties", Form::Object, true},
    {"external-id", "external-ids", Form::Object, true, "id"},
    {"email-address", "email-addresses", Form::Text, true},
    {"telephone-number", "telephone-numbers", Form::Object, true, "number"},
    {"url", "urls", Form::Text, true},
    {"address", "addresses", Form::Object, true},
    {"addr-line", "addr-lines", Form::Text, true},
    {"city", "city", Form::Text},
    {"state", "state", Form::Text},
    {"postal-code", "postal-code", Form::Text},
    {"country", "country", Form::Text},
    {"location-uuid", "location-uuids", Form::Text, true},
    {"member-of-organization", "member-of-organizations", Form::Text, true},
    {"responsible-party", "responsible-parties", Form::Object, true},
    {"party-uuid", "party-uuids", Form::Text, true},
    {"action", "actions", Form::Object, true},
    // catalog
    {"group", "groups", Form::Object, true},
    {"control", "controls", Form::Object, true},
    {"part", "parts", Form::Object, true},
    {"param", "params", Form::Object, true},
    {"label", "label", Form::Line},
    {"usage", "usage", Form::Block},
    {"constraint", "constraints", Form::Object, true},
    {"test", "tests", Form::Object, true},
    {"expression", "expression", Form::Text},
    {"guideline", "guidelines", Form::Object, true},
    {"value", "values", Form::Text, true},
    {"select", "select"},
    {"choice", "choice", Form::Line, true},
    // profile
    {"import", "imports", Form::Object, true},
    {"include-all", "include-all"},
    {"include-controls", "include-controls", Form::Object, true},
    {"exclude-controls", "exclude-controls", Form::Object, true},
    {"with-id", "with-ids", Form::Text, true},
    {"matching", "matching", Form::Object, true},
    {"merge", "merge"},
    {"combine", "combine"},
    {"flat", "flat"},
    {"as-is", "as-is", Form::Flag},
    {"custom", "custom"},
    {"insert-controls", "insert-controls", Form::Object, true},
    {"modify", "modify"},
    {"set-parameter", "set-parameters", Form::Object, true},
    {"alter", "alters", Form::Object, true},
    {"remove", "removes", Form::Object, true},
    {"add", "adds", Form::Object, true},
    // back matter
    {"back-matter", "back-matter"},
    {"resource", "resources", Form::Object, true},
    {"citation", "citation"},
    {"rlink", "rlinks", Form::Object, true},
    {"hash", "hashes", Form::Object, true, "value"},
    {"base64", "base64", Form::Object, false, "value"},
};

} // namespace

const OscalElement *oscalElement(QStringView name)
{
    const auto found = std::ranges::find_if(
        elements, [&](const OscalElement &element) { return name == QLatin1StringView(element.xml); });
    return found == std::end(elements) ? nullptr : found;
}

} // namespace tsuzuri
