#include "ui/dialogs/oscal_mapping_dialog.h"

#include "core/frameworks/pack_names.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

OscalMappingDialog::OscalMappingDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_pairs(mappedPairs(session.data()))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Mapping between two frameworks"));
    auto *note =
        new QLabel(tr("What the workspace and Tsuzuri map between two frameworks is written as one document. "
                      "Mappings of the workspace go before those of Tsuzuri."),
            this);
    note->setWordWrap(true);
    m_list->setObjectName("pairs");
    m_list->setAccessibleName(tr("Frameworks"));
    m_list->setAlternatingRowColors(true);
    fill(session);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *write = buttons->addButton(tr("Write…"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(characters(this, 90), fontMetrics().height() * 26);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
}

/// The first pair that the workspace works with is chosen.
void OscalMappingDialog::fill(const Session &session)
{
    const auto &frameworks = session.data().table<Framework>();
    const auto &names = frameworkNames();
    const auto nameOf = [&](const QString &id) {
        if (const Framework *held = frameworks.findRef(id))
            return held->title.best(session.language());
        const auto known = std::ranges::find(names, id, &PackName::code);
        return known == names.end() ? id : known->name.best(session.language());
    };
    int chosen = 0;
    for (int row = static_cast<int>(m_pairs.size()) - 1; row >= 0; --row) {
        const MappedPair &pair = m_pairs[static_cast<std::size_t>(row)];
        if (frameworks.findRef(pair.from) && frameworks.findRef(pair.to))
            chosen = row;
    }
    for (const MappedPair &pair : m_pairs) {
        //: %1, %2: names of frameworks
        m_list->addItem(
            tr("%1 and %2: %n mapping(s)", nullptr, pair.rows).arg(nameOf(pair.from), nameOf(pair.to)));
    }
    m_list->setCurrentRow(chosen);
}

MappedPair OscalMappingDialog::pair() const
{
    return m_pairs[static_cast<std::size_t>(std::max(0, m_list->currentRow()))];
}

} // namespace tsuzuri
