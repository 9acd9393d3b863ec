#include "core/interchange/oscal_writer.h"

#include "core/interchange/oscal_ids.h"
#include "core/model/records.h"
#include "core/words/words.h"

#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The release of OSCAL whose models these documents follow.
constexpr auto writtenVersion = "1.2.1"_L1;
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

QJsonArray valuesOf(const std::map<QString, QJsonObject> &objects)
{
    QJsonArray array;
    for (const auto &[key, object] : objects)
        array.append(object);
    return array;
}

} // namespace

QString oscalDay(QDate day)
{
    const bool isWritable = day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
    return isWritable ? day.toString(Qt::ISODate) + "T00:00:00Z"_L1 : QString();
}

QString oscalInstant(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return oscalDay(utc.date()).isEmpty() ? QString() : utc.toString(Qt::ISODate);
}

QJsonArray oscalReferences(QLatin1StringView key, const QStringList &values)
{
    QJsonArray array;
    for (const QString &value : values)
        array.append(QJsonObject{{key, value}});
    return array;
}

LocalizedText OscalWriter::sentence(const Phrase &phrase, const std::vector<LocalizedText> &texts) const
{
    LocalizedText sentence;
    for (const Language language : {Language::Japanese, Language::English}) {
        QStringList arguments;
        for (const LocalizedText &text : texts)
            arguments << text.best(language);
        (language == Language::Japanese ? sentence.ja : sentence.en) =
            m_words.in(language).text(phrase, arguments);
    }
    return sentence;
}

QString OscalWriter::addParty(const QString &name, QLatin1StringView type, const LocalizedText &words)
{
    const QString uuid = oscalUuid(name);
    QJsonObject party{{"uuid"_L1, uuid}, {"type"_L1, QString(type)}, {"name"_L1, oscalLine(words, name)}};
    OscalProps props;
    props.addOther(u"name"_s, words);
    props.putInto(party);
    m_parties.insert_or_assign(uuid, party);
    return uuid;
}

QString OscalWriter::party(Id<Person> id)
{
    const Person *person = data().find(id);
    return person ? addParty(u"person/"_s + id.toString(), "person"_L1, person->name) : QString();
}

QString OscalWriter::party(Id<Organisation> id)
{
    const Organisation *organisation = data().find(id);
    return organisation ? addParty(u"organisation/"_s + id.toString(), "organization"_L1, organisation->name)
                        : QString();
}

QString OscalWriter::party(const QString &organisation)
{
    const LocalizedText name{{}, organisation, {}};
    return organisation.isEmpty() ? QString()
                                  : addParty(u"organisation/"_s + organisation, "organization"_L1, name);
}

QString OscalWriter::ownCompany()
{
    const auto &organisations = data().table<Organisation>();
    const auto own = std::ranges::find(organisations, OrganisationKind::Own, &Organisation::kind);
    return own == organisations.end() ? QString() : party(own->id);
}

QString OscalWriter::role(Id<Role> id)
{
    const Role *role = data().find(id);
    if (!role)
        return {};
    const QString token = oscalToken(role->ref);
    QJsonObject object{{"id"_L1, token}, {"title"_L1, oscalLine(role->name, role->ref)}};
    OscalProps props;
    props.addOther(u"title"_s, role->name);
    props.putInto(object);
    m_roles.insert_or_assign(token, object);
    return token;
}

QString OscalWriter::role(const QString &id, const Phrase &title)
{
    const LocalizedText words = m_words.text(title);
    QJsonObject object{{"id"_L1, id}, {"title"_L1, oscalLine(words, id)}};
    OscalProps props;
    props.addOther(u"title"_s, words);
    props.putInto(object);
    m_roles.insert_or_assign(id, object);
    return id;
}

QString OscalWriter::addResource(const QString &name, QJsonObject object)
{
    const QString uuid = oscalUuid(name);
    object.insert("uuid"_L1, uuid);
    m_resources.insert_or_assign(uuid, object);
    return u'#' + uuid;
}

/// Under the name that an export of the framework as a catalog has.
QString OscalWriter::resource(const OscalFramework &framework)
{
    QJsonObject object{{"title"_L1, oscalLine(framework.title, framework.id)},
        {"rlinks"_L1,
            QJsonArray{QJsonObject{
                {"href"_L1, framework.id + ".json"_L1}, {"media-type"_L1, u"application/oscal+json"_s}}}}};
    OscalProps props;
    props.addOther(u"title"_s, framework.title);
    props.add(u"framework-id"_s, framework.id);
    props.add(u"edition"_s, framework.edition);
    props.putInto(object);
    return addResource(u"framework/"_s + framework.id, object);
}

QString OscalWriter::resource(const Document &document)
{
    QJsonObject object{{"title"_L1, oscalLine(document.title, document.ref)}};
    OscalProps props;
    props.add(u"ref"_s, document.ref);
    props.addOther(u"title"_s, document.title);
    props.putInto(object);
    return addResource(u"document/"_s + document.id.toString(), object);
}

QString OscalWriter::resource(const EvidenceFile &file)
{
    const QString name = file.name.simplified().isEmpty() ? file.ref : file.name.simplified();
    QJsonObject link{{"href"_L1, QString::fromLatin1(QUrl::toPercentEncoding(name))}};
    if (!file.sha256.isEmpty())
        link.insert(
            "hashes"_L1, QJsonArray{QJsonObject{{"algorithm"_L1, u"SHA-256"_s}, {"value"_L1, file.sha256}}});
    const QJsonObject object{{"title"_L1, name}, {"rlinks"_L1, QJsonArray{link}}};
    return addResource(u"evidence_file/"_s + file.id.toString(), object);
}

QString OscalWriter::resource(const QString &name, const LocalizedText &title)
{
    QJsonObject object{{"title"_L1, oscalLine(title, name)}};
    OscalProps props;
    props.addOther(u"title"_s, title);
    props.putInto(object);
    return addResource(name, object);
}

QJsonObject OscalWriter::document(const QString &root, const QString &name, const LocalizedText &title,
    const QString &version, QJsonObject content)
{
    QJsonObject metadata{{"title"_L1, oscalLine(title, name)}, {"last-modified"_L1, oscalInstant(m_changed)},
        {"version"_L1, version}, {"oscal-version"_L1, QString(writtenVersion)}};
    OscalProps props;
    props.addOther(u"title"_s, title);
    props.putInto(metadata);
    insertUnlessEmpty(metadata, u"roles"_s, valuesOf(m_roles));
    insertUnlessEmpty(metadata, u"parties"_s, valuesOf(m_parties));
    content.insert("uuid"_L1, oscalUuid(root + u'/' + name));
    content.insert("metadata"_L1, metadata);
    if (!m_resources.empty())
        content.insert("back-matter"_L1, QJsonObject{{"resources"_L1, valuesOf(m_resources)}});
    return {{root, content}};
}

} // namespace tsuzuri
