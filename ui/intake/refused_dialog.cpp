#include "ui/intake/refused_dialog.h"

#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

RefusedDialog::RefusedDialog(const QStringList &sentences, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Not taken in"));
    auto *summary =
        new QLabel(tr("%n file(s) were not taken in.", nullptr, static_cast<int>(sentences.size())), this);
    auto *list = new QPlainTextEdit(sentences.join(u'\n'), this);
    list->setObjectName("refused");
    list->setReadOnly(true);
    list->setAccessibleName(summary->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(characters(this, 100), fontMetrics().height() * 20);
}

} // namespace tsuzuri
