#include "ui/places/place_words.h"

#include "core/gaps/workspace_index.h"
#include "core/registers/place.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr Sign good{Shape::Tick, Tone::Good};
constexpr Sign wrong{Shape::TriangleMark, Tone::Major};
constexpr Sign open{Shape::EmptyRing, Tone::Later};

QString subjectLabel(const Session &session, const AnyId &subject)
{
    // One of its own: rows are worked out in other threads, too.
    const RegisterReader reader(session.data(), session.words(), session.today());
    const auto *version = subject.kind == Kind::DocumentVersion
        ? session.data().find(Id<DocumentVersion>{subject.uuid})
        : nullptr;
    if (!version)
        return reader.label(subject.kind, subject.uuid);
    return reader.label(Kind::Document, version->document.uuid) + u' ' + version->label;
}

QString resultWord(const Session &session, CheckResult result)
{
    static const int field = kindInfo(Kind::Location).fieldIndex(u"check_result");
    return session.words().choice(Kind::Location, field, QString::fromLatin1(code(result)));
}

QString lastCheck(const Session &session, const Location &location)
{
    if (!location.lastCheckedAt.isValid())
        return Places::tr("Never checked");
    //: %1: result of a check, %2: a day
    return Places::tr("%1, %2").arg(resultWord(session, location.checkResult),
        location.lastCheckedAt.toTimeZone(session.workspace().zone()).date().toString(Qt::ISODate));
}

/// This computer could not look: nothing is known that was not known before.
bool isUnchecked(const PlaceCheck *check)
{
    return !check || check->result == CheckResult::Unsupported || check->result == CheckResult::Timeout;
}

} // namespace

QString typeWord(PlaceType type)
{
    switch (type) {
    case PlaceType::Share:
        return Places::tr("File share");
    case PlaceType::Drive:
        return Places::tr("Mapped drive");
    case PlaceType::Folder:
        return Places::tr("Folder of one computer");
    case PlaceType::Site:
        return Places::tr("Site");
    case PlaceType::Repository:
        return Places::tr("Repository");
    case PlaceType::Cabinet:
        return Places::tr("Cabinet");
    case PlaceType::Mail:
        return Places::tr("Mail");
    case PlaceType::Person:
        return Places::tr("Somebody's own");
    case PlaceType::Other:
        break;
    }
    return Places::tr("Other place");
}

RowModel::Row rowOf(const Session &session, const KnownPlace &place)
{
    RowModel::Row row;
    row.cells = {place.name.best(session.language()), typeWord(place.type), QString::number(place.masters),
        QString::number(place.copies), place.lost > 0 ? QString::number(place.lost) : QString()};
    if (place.type == PlaceType::Person)
        row.signs[1] = wrong;
    if (place.lost > 0)
        row.signs[4] = wrong;
    return row;
}

RowModel::Row rowOf(const Session &session, const PlacedThing &thing, const Location &location)
{
    RowModel::Row row;
    row.record = {Kind::Location, location.id.uuid};
    row.cells = {subjectLabel(session, thing.subject),
        thing.isMaster ? Places::tr("Master copy") : Places::tr("Copy", "location"),
        thing.isLost ? Places::tr("Only here") : QString(), lastCheck(session, location),
        location.kind == LocationKind::PhysicalCabinet ? placeText(location, session.words())
                                                       : location.address};
    if (thing.isLost)
        row.signs[2] = wrong;
    return row;
}

RowModel::Row nowhereRow(const Session &session, const WorkspaceIndex &index, const Document &document)
{
    RowModel::Row row;
    row.record = {Kind::Document, document.id.uuid};
    const Person *person = session.data().find(document.askPerson);
    if (!person)
        person = index.owner(document);
    const bool isToCome = document.existence == Existence::ToBeCreated;
    row.cells = {subjectLabel(session, {Kind::Document, document.id.uuid}), {},
        isToCome ? Places::tr("To be created") : Places::tr("Nobody knows"), {},
        //: %1: name of a person
        person && !isToCome ? Places::tr("Ask %1").arg(person->name.best(session.language())) : QString()};
    row.signs[2] = isToCome ? open : Sign{Shape::Question, Tone::Blocker};
    return row;
}

RowModel::Row rowOf(const Session &session, const PastedPlace &line)
{
    using State = PastedPlace::State;
    RowModel::Row row;
    const QString subject = line.subject.isNull() ? QString() : subjectLabel(session, line.subject);
    const QString address = line.state == State::NoPlace ? line.line : line.place.address;
    switch (line.state) {
    case State::Known: {
        const QString by = line.by == PastedPlace::By::Content ? Places::tr("Same content")
            : line.by == PastedPlace::By::Number               ? Places::tr("By its number")
                                                               : Places::tr("By its title");
        row = {{Places::tr("New place"), subject, by, address}, {{0, good}}, line.subject};
        break;
    }
    case State::New:
        row = {{Places::tr("New document"), line.title.best(session.language()), QString(), address},
            {{0, open}}, {}};
        break;
    case State::Duplicate:
        row = {{Places::tr("Recorded already"), subject,
                   line.recorded.isNull() ? Places::tr("Stands above") : QString(), address},
            {{0, {Shape::Cross, Tone::Draft}}}, line.subject};
        break;
    case State::NoPlace:
        row = {{Places::tr("Left out"), QString(), Places::tr("No address"), address},
            {{0, {Shape::Cross, Tone::Draft}}}, {}};
        break;
    }
    return row;
}

RowModel::Row resultRow(const Session &session, const Location &location, const PlaceToCheck *place,
    const PlaceCheck *check, const QString &when)
{
    RowModel::Row row;
    row.record = {Kind::Location, location.id.uuid};
    QString result;
    QString remark;
    if (isUnchecked(check)) {
        result = Places::tr("Unchecked");
        remark = !check                             ? Places::tr("To be opened by a person")
            : check->result == CheckResult::Timeout ? Places::tr("No answer in time")
                                                    : Places::tr("Out of reach for this computer");
        row.signs[0] = open;
    } else if (check->isChanged(*place)) {
        result = Places::tr("Changed", "file");
        remark = Places::tr("Not the content that was recorded");
        row.signs[0] = wrong;
    } else {
        result = resultWord(session, check->result);
        remark = check->foundAt;
        row.signs[0] = check->result == CheckResult::Ok ? good : wrong;
    }
    row.cells = {result, subjectLabel(session, location.subject),
        isUnchecked(check) ? lastCheck(session, location) : when, remark, location.address};
    return row;
}

QString checkSummary(const Session &session, const std::vector<PlaceToCheck> &places,
    const std::vector<PlaceCheck> &checks, int others)
{
    QMap<CheckResult, int> counts;
    int changed = 0;
    int unchecked = others;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (isUnchecked(&checks[i]))
            ++unchecked;
        else if (checks[i].isChanged(places[i]))
            ++changed;
        else
            ++counts[checks[i].result];
    }
    QStringList parts;
    const auto add = [&](const QString &word, int count) {
        if (count > 0)
            //: %1: result of a check, %2: number of places
            parts << Places::tr("%1 %2").arg(word).arg(count);
    };
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        add(resultWord(session, count.key()), count.value());
    add(Places::tr("Changed", "file"), changed);
    add(Places::tr("Unchecked"), unchecked);
    //: %1: results and their numbers
    return Places::tr("Places checked: %1").arg(session.words().list(parts));
}

} // namespace tsuzuri
