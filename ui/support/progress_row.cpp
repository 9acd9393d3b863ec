#include "ui/support/progress_row.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace tsuzuri {

ProgressRow::ProgressRow(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    const int step = unit(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("cancel");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4 * step, step, 4 * step, 2 * step);
    layout->setSpacing(2 * step);
    layout->addWidget(new QLabel(what, this));
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
    hide();
}

void ProgressRow::start()
{
    m_bar->setValue(0);
    show();
}

void ProgressRow::setShare(double share)
{
    m_bar->setValue(qRound(share * 1000));
}

} // namespace tsuzuri
