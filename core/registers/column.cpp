#include "core/registers/column.h"

#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

QString Column::heading(const Words &words) const
{
    return source == ColumnSource::Ref ? words.number() : exportHeading(words);
}

QString Column::exportHeading(const Words &words) const
{
    switch (source) {
    case ColumnSource::Ref:
        return words.refHeading(kind);
    case ColumnSource::Field:
        return words.field(kind, field);
    case ColumnSource::Side:
        return words.field(kind, field, side);
    case ColumnSource::Computed:
        return words.text(title);
    }
    return key;
}

QString Column::path() const
{
    return kindCode(kind) + u'.' + key;
}

bool Column::isLink() const
{
    return type == FieldType::Link || type == FieldType::Links || type == FieldType::AnyLink;
}

} // namespace tsuzuri
