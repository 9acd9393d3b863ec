#include "ui/dialogs/two_panes.h"

#include "ui/support/line_splitter.h"

#include <QDialog>
#include <QVBoxLayout>

namespace tsuzuri {

void layOut(QDialog &dialog, const TwoPanes &panes)
{
    auto *middle = new LineSplitter(Qt::Horizontal, &dialog);
    middle->addWidget(panes.left);
    middle->addWidget(panes.right);
    middle->setStretchFactor(middle->indexOf(panes.wide), 1);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(middle, 1);
    layout->addWidget(new Line(&dialog));
    layout->addWidget(panes.foot);
}

} // namespace tsuzuri
