#include "ui/difference/held_dialog.h"

#include "ui/dialogs/pack_picker.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

HeldDialog::HeldDialog(Language language, const PackShelf &shelf, const QStringList &held, QWidget *parent)
    : QDialog(parent)
    , m_packs(new PackPicker(language, shelf, this))
{
    setWindowTitle(tr("Schemes that are held"));
    for (const QString &framework : held)
        m_packs->choose(framework);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto arrange = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_packs->frameworks().isEmpty());
    };
    connect(m_packs, &PackPicker::changed, this, arrange);
    arrange();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_packs, 1);
    layout->addWidget(buttons);
    resize(characters(this, 110), fontMetrics().height() * 30);
}

QStringList HeldDialog::held() const
{
    return m_packs->frameworks();
}

} // namespace tsuzuri
