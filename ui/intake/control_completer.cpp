#include "ui/intake/control_completer.h"

#include "core/intake/typed_controls.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QStringListModel>

namespace tsuzuri {

namespace {

constexpr std::size_t mostOffered = 12;

} // namespace

ControlCompleter::ControlCompleter(Session &session, QLineEdit *line)
    : QCompleter(line)
    , m_session(session)
    , m_offered(new QStringListModel(this))
{
    setModel(m_offered);
    setCompletionMode(UnfilteredPopupCompletion);
    connect(line, &QLineEdit::textEdited, this, &ControlCompleter::offer);
}

void ControlCompleter::offer(const QString &typed)
{
    QStringList names;
    if (!typed.trimmed().isEmpty()) {
        for (const Control *control : controlsLike(m_session.data(), typed, mostOffered))
            names << m_session.reader().label(Kind::Control, control->id.uuid);
    }
    m_offered->setStringList(names);
}

} // namespace tsuzuri
