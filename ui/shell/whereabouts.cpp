#include "ui/shell/whereabouts.h"

#include "core/locations/recognise.h"
#include "core/registers/place.h"
#include "core/registers/reader_index.h"
#include "core/words/register_words.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr Sign found{Shape::Tick, Tone::Good};
constexpr Sign unsure{Shape::RingDot, Tone::Advice};
constexpr Sign wrong{Shape::TriangleMark, Tone::Major};
constexpr Sign later{Shape::EmptyRing, Tone::Later};
constexpr Sign unknown{Shape::Question, Tone::Blocker};

/// Puts the sentences of one record together.
class Teller {
    Q_DECLARE_TR_FUNCTIONS(tsuzuri::Whereabouts)

public:
    explicit Teller(const Session &session)
        : m_session(session)
    {
    }

    Whereabouts ofDocument(const Document &document) const;
    Whereabouts ofEvidence(const Evidence &evidence) const;

private:
    std::vector<const Location *> locationsOf(Uuid subject) const;
    Whereabouts ofLocations(const std::vector<const Location *> &locations) const;
    Whereabouts withoutLocation(const Document &document) const;
    Sign signOf(const Location &location) const;
    QString sentenceOf(const Location &location) const;
    QString withMore(const QString &sentence, std::size_t more) const
    {
        return m_session.words().text(places::andMore, {sentence, QString::number(more)});
    }
    QString nameOf(Id<Person> person) const { return m_session.reader().name(Kind::Person, person.uuid); }

    const Session &m_session;
};

/// Living ones, the master copy first.
std::vector<const Location *> Teller::locationsOf(Uuid subject) const
{
    std::vector<const Location *> living;
    for (const Location *location : m_session.reader().index().locations.of(subject)) {
        if (location->retired != Flag::Yes)
            living.push_back(location);
    }
    std::ranges::stable_partition(living, [](const Location *each) { return each->isPrimary == Flag::Yes; });
    return living;
}

Sign Teller::signOf(const Location &location) const
{
    switch (location.checkResult) {
    case CheckResult::Ok:
        return location.personal == Flag::Yes ? wrong : found;
    case CheckResult::NotFound:
    case CheckResult::Moved:
    case CheckResult::NoPermission:
        return wrong;
    default:
        return location.personal == Flag::Yes ? wrong : unsure;
    }
}

QString Teller::sentenceOf(const Location &location) const
{
    const QString place = placeText(location, m_session.words());
    if (location.kind == LocationKind::PhysicalCabinet && !nameOf(location.keyHolder).isEmpty())
        //: %1: a cabinet, %2: a person
        return tr("%1 · key: %2").arg(place, nameOf(location.keyHolder));
    if (location.checkResult == CheckResult::NotFound)
        //: %1: a place
        return tr("%1 · not found there").arg(place);
    if (location.checkResult == CheckResult::Moved)
        //: %1: a place
        return tr("%1 · moved away from there").arg(place);
    if (location.personal == Flag::Yes)
        //: %1: a place
        return tr("%1 · a person's own place").arg(place);
    const bool hasFile = location.address.contains(u'\\') || location.address.contains(u'/');
    const QString file = hasFile && !location.address.contains("://"_L1)
        ? QString(location.address).replace(u'\\', u'/').section(u'/', -1)
        : QString();
    return file.isEmpty() ? place : place + u" › "_s + file;
}

Whereabouts Teller::ofLocations(const std::vector<const Location *> &locations) const
{
    const Location &first = *locations.front();
    const QString sentence = sentenceOf(first);
    const auto more = locations.size() - 1;
    return {signOf(first), more == 0 ? sentence : withMore(sentence, more), first.address, first};
}

Whereabouts Teller::withoutLocation(const Document &document) const
{
    if (document.existence == Existence::ToBeCreated) {
        //: %1: a day
        return {later,
            document.targetOn.isValid()
                ? tr("Not written yet, planned for %1").arg(document.targetOn.toString(Qt::ISODate))
                : tr("Not written yet"),
            {}, {}};
    }
    if (document.existence == Existence::NotNeeded)
        return {unsure, tr("Not needed"), {}, {}};
    const QString asked = nameOf(document.askPerson.isNull() ? document.owner : document.askPerson);
    //: %1: a person
    return {unknown,
        asked.isEmpty() ? tr("Nobody knows where it is") : tr("Nobody knows where it is. Ask %1").arg(asked),
        {}, {}};
}

/// Where the version in force lives, else the document itself, else its newest version that lives anywhere.
Whereabouts Teller::ofDocument(const Document &document) const
{
    const auto &versions = m_session.reader().index().versions.of(document.id);
    std::vector<const Location *> locations;
    if (const DocumentVersion *version = versionInForce(m_session.reader(), document.id))
        locations = locationsOf(version->id.uuid);
    std::ranges::copy(locationsOf(document.id.uuid), std::back_inserter(locations));
    for (auto version = versions.rbegin(); locations.empty() && version != versions.rend(); ++version)
        locations = locationsOf((*version)->id.uuid);
    return locations.empty() ? withoutLocation(document) : ofLocations(locations);
}

Whereabouts Teller::ofEvidence(const Evidence &evidence) const
{
    const auto &files = m_session.reader().index().files.of(evidence.id.uuid);
    if (!files.empty()) {
        //: %1: name of a file
        const QString sentence = tr("Kept in the workspace: %1").arg(files.front()->name);
        const auto more = files.size() - 1;
        return {found, more == 0 ? sentence : withMore(sentence, more), {}, {}};
    }
    if (const auto locations = locationsOf(evidence.id.uuid); !locations.empty())
        return ofLocations(locations);
    const QString words = evidence.originalLocation.isEmpty() ? evidence.location : evidence.originalLocation;
    if (!words.isEmpty()) {
        Location place;
        const RecognisedPlace recognised = recognisePlace(words);
        place.kind = recognised.kind;
        place.address = recognised.address;
        return {unsure, words, words, place};
    }
    return {later, tr("No file yet"), {}, {}};
}

} // namespace

Whereabouts whereaboutsOf(const Session &session, const AnyId &record)
{
    const Teller teller(session);
    if (const Document *document =
            record.kind == Kind::Document ? session.data().find(Id<Document>{record.uuid}) : nullptr)
        return teller.ofDocument(*document);
    if (const Evidence *evidence =
            record.kind == Kind::Evidence ? session.data().find(Id<Evidence>{record.uuid}) : nullptr)
        return teller.ofEvidence(*evidence);
    return {};
}

} // namespace tsuzuri
