#pragma once

#include "core/interchange/oscal_frameworks.h"
#include "core/interchange/oscal_props.h"
#include "core/words/phrase.h"

#include <QDateTime>

#include <map>

namespace tsuzuri {

class BothWords;

/// Midnight UTC of a day; "" where OSCAL can't write it (before 1900).
QString oscalDay(QDate day);
/// An instant in UTC.
QString oscalInstant(const QDateTime &instant);

/// [{KEY: value}, …]: how OSCAL refers to several others.
QJsonArray oscalReferences(QLatin1StringView key, const QStringList &values);

/// Puts a document of OSCAL together. Whom and what its content names – people, roles, frameworks, documents,
/// files – is gathered for its metadata and back matter: of people their names only, of files name and hash.
class OscalWriter {
public:
    /// `changed`: when what is written was changed last. All must outlive it.
    OscalWriter(OscalFrameworks &frameworks, const BothWords &words, const QDateTime &changed)
        : m_frameworks(frameworks)
        , m_words(words)
        , m_changed(changed)
    {
    }

    const Dataset &data() const { return m_frameworks.data(); }
    OscalFrameworks &frameworks() const { return m_frameworks; }
    /// In both languages, filled with the texts' sides.
    LocalizedText sentence(const Phrase &phrase, const std::vector<LocalizedText> &texts = {}) const;

    // Each is "" for what does not live.
    QString party(Id<Person> person);
    QString party(Id<Organisation> organisation);
    QString party(const QString &organisation); ///< one that is only known by its name
    QString ownCompany();
    QString role(Id<Role> role);
    QString role(const QString &id, const Phrase &title);
    // "#uuid" of a resource.
    QString resource(const OscalFramework &framework);
    QString resource(const Document &document);
    QString resource(const EvidenceFile &file);
    QString resource(const QString &name, const LocalizedText &title); ///< one that is only named

    /// The whole document: {ROOT: …}. `name` tells it apart from others of its kind.
    QJsonObject document(const QString &root, const QString &name, const LocalizedText &title,
        const QString &version, QJsonObject content);

private:
    QString addParty(const QString &name, QLatin1StringView type, const LocalizedText &words);
    QString addResource(const QString &name, QJsonObject object);

    OscalFrameworks &m_frameworks;
    const BothWords &m_words;
    QDateTime m_changed;
    std::map<QString, QJsonObject> m_roles; // by id
    std::map<QString, QJsonObject> m_parties; // by UUID
    std::map<QString, QJsonObject> m_resources; // by UUID
};

} // namespace tsuzuri
