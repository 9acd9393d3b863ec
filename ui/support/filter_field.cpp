#include "ui/support/filter_field.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName("filter");
    setPlaceholderText(tr("Filter this table"));
    setAccessibleName(tr("Filter this table"));
    setClearButtonEnabled(true);
    addAction(themedIcon(u"view-filter"_s), LeadingPosition);
    setMaximumWidth(characters(this, 26));
}

} // namespace tsuzuri
