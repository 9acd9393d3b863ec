#include "ui/import/done_step.h"

#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

DoneStep::DoneStep(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sign(new SignLabel(this))
    , m_sentence(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo the import"), this))
{
    m_sign->setSign({Shape::Tick, Tone::Good});
    m_sentence->setObjectName("done");
    m_sentence->setFont(sized(font(), TextSize::Detail));
    m_sentence->setWordWrap(true);
    m_remark->setWordWrap(true);
    m_undo->setObjectName("undo");
    m_undo->setAutoDefault(false);
    m_undo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * unit(this));
    first->addWidget(m_sign);
    first->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3 * unit(this));
    layout->addSpacing(4 * unit(this));
    layout->addLayout(first);
    layout->addWidget(m_remark);
    layout->addWidget(m_undo);
    layout->addStretch();
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undo);
}

void DoneStep::setResult(const ImportResult &result)
{
    m_result = result;
    //: %1: name of a register, %2: rows added, %3: rows changed
    m_sentence->setText(tr("%1: %2 added, %3 changed.")
            .arg(m_session.words().registerName(result.kind))
            .arg(result.added)
            .arg(result.changed));
    QStringList remarks{tr("%n row(s) were as they are already.", nullptr, result.unchanged)};
    if (result.refusedRows > 0)
        remarks << tr(
            "%n row(s) were left out. Correct them in the file and import it again: only what differs is "
            "changed.",
            nullptr, result.refusedRows);
    m_remark->setText(remarks.join(u'\n'));
    m_undo->setEnabled(true);
}

void DoneStep::undo()
{
    m_undo->setEnabled(false);
    if (m_session.entryToUndo() != m_result.entry)
        return m_remark->setText(
            tr("Something else was changed since. Undo that first, in the main window."));
    const auto undone = m_session.undo();
    m_sentence->setText(undone ? tr("The import is undone.") : m_session.words().error(undone.error()));
    m_remark->setText(undone ? tr("Everything is as it was before.") : QString());
}

} // namespace tsuzuri
