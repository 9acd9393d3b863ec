#include "ui/support/filter_row.h"

#include "ui/support/chip_button.h"
#include "ui/support/filter_field.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>

namespace tsuzuri {

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(this))
    , m_layout(new QHBoxLayout(this))
{
    const int step = unit(this);
    m_layout->setContentsMargins(4 * step, step, 4 * step, 2 * step);
    m_layout->setSpacing(2 * step);
    m_layout->addStretch();
    m_layout->addWidget(m_field);
}

ChipButton *FilterRow::addChip(const QString &key, const QString &word)
{
    auto *chip = new ChipButton(word, this);
    chip->setObjectName(key);
    insert(m_chips++, chip);
    return chip;
}

void FilterRow::add(QWidget *widget)
{
    insert(m_layout->indexOf(m_field), widget);
}

/// Tab goes from left to right, whatever was made first.
void FilterRow::insert(int place, QWidget *widget)
{
    m_layout->insertWidget(place, widget);
    setTabOrder(widget, m_field);
}

} // namespace tsuzuri
