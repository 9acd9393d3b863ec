#include "ui/places/place_bar.h"

#include "core/base/clock.h"
#include "core/gaps/workspace_index.h"
#include "core/locations/opening.h"
#include "core/model/by_ref.h"
#include "core/registers/place.h"
#include "ui/places/open_place.h"
#include "ui/places/shares_dialog.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

PlaceBar::PlaceBar(Session &session, Preferences &preferences, Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(themedIcon(u"document-open"_s), tr("Open"), this))
    , m_confirm(new QPushButton(themedIcon(u"dialog-ok"_s), tr("It is the right file"), this))
    , m_copy(new QPushButton(themedIcon(u"edit-copy"_s), QString(), this))
    , m_shares(new QPushButton(tr("Names of shares…"), this))
    , m_self(new QComboBox(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->setObjectName("placeText");
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setObjectName("openPlace");
    m_confirm->setObjectName("confirmPlace");
    m_copy->setObjectName("copyPlace");
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_self->setObjectName("self");
    m_self->setAccessibleName(tr("Who are you?"));
    m_self->hide();
    m_shares->hide();
    const int step = unit(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(step);
    row->addWidget(m_open);
    row->addWidget(m_confirm);
    row->addWidget(m_copy);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    layout->setSpacing(step);
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addWidget(m_self);
    layout->addWidget(m_shares, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &PlaceBar::open);
    connect(m_confirm, &QPushButton::clicked, this, &PlaceBar::confirm);
    connect(m_copy, &QPushButton::clicked, this, &PlaceBar::copy);
    connect(m_shares, &QPushButton::clicked, this, &PlaceBar::nameShares);
    connect(m_self, &QComboBox::activated, this, &PlaceBar::askSelf);
}

void PlaceBar::setLocation(Id<Location> id)
{
    const Location *location = m_session.data().find(id);
    m_location = location ? id : Id<Location>();
    m_mail.clear();
    m_self->hide();
    m_shares->hide();
    setVisible(location != nullptr);
    if (!location)
        return;
    const Opening opening = openingOf(*location, PathVariables(m_preferences.shareFolders()));
    QStringList lines = linesOf(*location);
    if (opening.how == Opening::How::NoVariable) {
        lines << tr("This computer does not know yet where %1 is.")
                     .arg(u"${"_s + PathVariables::variableOf(location->address) + u'}');
        m_shares->show();
    } else if (opening.how == Opening::How::Elsewhere) {
        lines << tr("This path belongs to another system. Copy it and open it there.");
    } else if (opening.how == Opening::How::Refused) {
        lines << tr("This address is not opened: it could start something, or it holds a password.");
    }
    m_open->setText(tr("Open"));
    m_open->setVisible(opening.how == Opening::How::File || opening.how == Opening::How::Browser);
    m_confirm->setVisible(true);
    m_confirm->setText(
        location->kind == LocationKind::PhysicalCabinet ? tr("It is there") : tr("It is the right file"));
    m_confirm->setEnabled(!m_session.isReadOnly());
    m_copy->setVisible(!location->address.isEmpty());
    showLines(lines);
}

void PlaceBar::setNowhere(Id<Document> id)
{
    const Document *document = m_session.data().find(id);
    const bool isMissed = document && document->existence != Existence::NotNeeded
        && document->existence != Existence::ToBeCreated && document->lifecycle != Lifecycle::Retired;
    setVisible(isMissed);
    m_location = {};
    m_mail.clear();
    if (!isMissed)
        return;
    const WorkspaceIndex index(m_session.data(), m_session.today());
    const Person *person = m_session.data().find(document->askPerson);
    if (!person)
        person = index.owner(*document);
    QStringList lines{document->existence == Existence::Unknown ? tr("Nobody knows where it is.")
                                                                : tr("No place is recorded.")};
    if (person) {
        m_mail = person->email;
        //: %1: name of a person
        lines << tr("%1 might know.").arg(person->name.best(m_session.language()));
        m_open->setText(tr("Ask by mail"));
    } else {
        lines << tr("Nobody is named who could be asked. Name a person to ask or an owner.");
    }
    m_open->setVisible(!m_mail.isEmpty());
    m_confirm->hide();
    m_copy->hide();
    m_self->hide();
    m_shares->hide();
    showLines(lines);
}

void PlaceBar::showLines(const QStringList &lines)
{
    m_text->setText(lines.join(u'\n'));
    fitText();
}

/// A wrapped text gets all of its lines, whatever the layouts around it think.
void PlaceBar::fitText()
{
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width())));
    setMinimumHeight(layout()->minimumSize().height());
}

void PlaceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

QStringList PlaceBar::linesOf(const Location &location) const
{
    const Language language = m_session.language();
    QStringList lines;
    const QString place = placeText(location, m_session.words());
    lines << (location.kind == LocationKind::PhysicalCabinet ? place : location.address);
    if (!location.binderNumber.isEmpty())
        lines << tr("Binder %1").arg(location.binderNumber);
    if (const Person *holder = m_session.data().find(location.keyHolder))
        lines << tr("%1 has the key.").arg(holder->name.best(language));
    if (!location.accessNote.isEmpty())
        lines << location.accessNote.best(language);
    lines << checkLine(location);
    return lines;
}

QString PlaceBar::checkLine(const Location &location) const
{
    if (!location.lastCheckedAt.isValid())
        return tr("Nobody has checked it yet.");
    const int field = kindInfo(Kind::Location).fieldIndex(u"check_result");
    const QString result =
        m_session.words().choice(Kind::Location, field, QString::fromLatin1(code(location.checkResult)));
    const QString when =
        location.lastCheckedAt.toTimeZone(m_session.workspace().zone()).toString(u"yyyy-MM-dd HH:mm");
    if (const Person *person = m_session.data().find(location.checkedBy))
        //: %1: result of a check, %2: name of a person, %3: day and time
        return tr("%1: seen by %2 on %3").arg(result, person->name.best(m_session.language()), when);
    //: %1: result of a check, %2: day and time
    return tr("%1: checked by the program on %2").arg(result, when);
}

void PlaceBar::open()
{
    if (!m_mail.isEmpty()) {
        QDesktopServices::openUrl(
            QUrl(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_mail, "@"))));
        return;
    }
    const Location *location = m_session.data().find(m_location);
    if (!location)
        return;
    if (!openPlace(*location, PathVariables(m_preferences.shareFolders())))
        m_ask.tell(this, tr("No program of this computer opens it. Copy the address and look for yourself."));
}

void PlaceBar::copy()
{
    if (const Location *location = m_session.data().find(m_location)) {
        const PathVariables variables(m_preferences.shareFolders());
        QGuiApplication::clipboard()->setText(
            variables.expand(location->address).value_or(location->address));
    }
}

void PlaceBar::confirm()
{
    const Id<Person> self{Uuid::fromString(m_preferences.self()).value_or(Uuid())};
    if (m_session.data().find(self)) {
        confirmAs(self);
        return;
    }
    m_self->clear();
    m_self->addItem(tr("Who are you?"));
    for (const Person *person : byRef(m_session.data().table<Person>())) {
        if (isActive(*person, m_session.today()))
            m_self->addItem(m_session.reader().label(Kind::Person, person->id.uuid), person->id.toString());
    }
    m_self->setVisible(true);
    m_self->setFocus();
}

void PlaceBar::askSelf()
{
    const auto chosen = Uuid::fromString(m_self->currentData().toString());
    if (!chosen || chosen->isNull())
        return;
    m_preferences.setSelf(chosen->toString());
    confirmAs({*chosen});
}

void PlaceBar::confirmAs(Id<Person> person)
{
    const Location *location = m_session.data().find(m_location);
    if (!location)
        return;
    Location seen = *location;
    seen.checkResult = CheckResult::Ok;
    seen.lastCheckedAt = currentInstant();
    seen.checkedBy = person;
    ChangeSet changes(u"check"_s);
    changes.change(std::move(seen));
    if (const auto stored = m_session.commit(std::move(changes)); !stored)
        m_ask.tell(this, m_session.words().error(stored.error()));
    setLocation(m_location);
}

void PlaceBar::nameShares()
{
    const Location *location = m_session.data().find(m_location);
    SharesDialog dialog(m_preferences, m_ask, this);
    if (location)
        dialog.addName(PathVariables::variableOf(location->address));
    if (dialog.exec() == QDialog::Accepted)
        setLocation(m_location);
}

} // namespace tsuzuri
