#include "core/frameworks/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when somebody asks for them; the macro wants the global
// namespace.
static void initializeCatalogueResources()
{
    Q_INIT_RESOURCE(framework_catalogue);
}

namespace tsuzuri {

namespace {

template <typename T>
const T *findId(const std::vector<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const catalogue::Role *Catalogue::role(const QString &id) const
{
    return findId(roles, id);
}

const catalogue::Control *Catalogue::control(const QString &id) const
{
    return findId(controls, id);
}

const catalogue::Document *Catalogue::document(const QString &id) const
{
    return findId(documents, id);
}

QStringList Catalogue::requirements(const QString &framework, const QString &control) const
{
    for (const catalogue::Link &link : links) {
        if (link.control == control && link.framework == framework)
            return link.full + link.partial;
    }
    return {};
}

const Result<Catalogue> &shippedCatalogue()
{
    static const Result<Catalogue> shipped = [] {
        initializeCatalogueResources();
        return readCatalogue(u":/catalogue"_s);
    }();
    return shipped;
}

} // namespace tsuzuri
