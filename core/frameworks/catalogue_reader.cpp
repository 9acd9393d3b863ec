#include "core/frameworks/catalogue.h"
#include "core/frameworks/pack_node.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Need = PackNode::Need;
using Ids = QSet<QString>;

constexpr qint64 largestFile = 16 * 1024 * 1024; // bytes

/// One list of the catalogue: its file, read entry by entry.
class ListReader {
public:
    ListReader(const QString &folder, const char *name)
        : m_name(name)
        , m_path(folder + u'/' + QLatin1StringView(name) + ".json"_L1)
    {
    }

    /// `read(root, faults of all)` fills the lists.
    template <typename Read>
    Result<void> read(Read read)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {m_path}, file.errorString());
        const QByteArray json = file.read(largestFile + 1);
        if (json.size() > largestFile)
            return damaged(u"$"_s, QString::fromLatin1(packfault::tooLarge));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError)
            return damaged(u'@' + QString::number(error.offset), QString::fromLatin1(packfault::json));
        PackFaults faults;
        const QJsonValue value =
            document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        const PackNode root(value, u"$"_s, faults);
        root.allowOnly({"schema", "groups", m_name});
        if (root.months("schema") != 1)
            root.member("schema", Need::Required).fail(packfault::schema);
        read(root);
        if (const auto &fault = faults.first())
            return damaged(fault->path, fault->what);
        return {};
    }

private:
    Result<void> damaged(const QString &place, const QString &fault) const
    {
        return failure(ErrorCode::PackDamaged, {m_path, place, fault});
    }

    const char *m_name;
    QString m_path;
};

/// An id of the given form that was not there before.
QString newId(const PackNode &node, const QString &form, Ids &ids)
{
    const QString id = node.string("id", Need::Required);
    if (!id.isEmpty() && !QRegularExpression(QRegularExpression::anchoredPattern(form)).match(id).hasMatch())
        node.member("id", Need::Required).fail(packfault::value);
    if (ids.contains(id))
        node.member("id", Need::Required).fail(packfault::duplicate);
    ids.insert(id);
    return id;
}

/// A name of something that exists.
QString known(const PackNode &node, const char *key, const Ids &ids)
{
    const QString name = node.string(key, Need::Required);
    if (!name.isEmpty() && !ids.contains(name))
        node.member(key, Need::Required).fail(packfault::noTarget);
    return name;
}

QStringList knownList(const PackNode &node, const char *key, const Ids &ids)
{
    const QStringList names = node.strings(key);
    if (names.isEmpty())
        node.member(key, Need::Required).fail(packfault::missing);
    for (const QString &name : names) {
        if (!ids.contains(name))
            node.member(key, Need::Required).fail(packfault::noTarget);
    }
    return names;
}

/// A text in both languages.
LocalizedText bothTexts(const PackNode &node, const char *key)
{
    const LocalizedText text = node.text(key, Need::Required);
    if (text.ja.isEmpty() || text.en.isEmpty())
        node.member(key, Need::Required).fail(packfault::missing);
    return text;
}

template <Choice E>
E choice(const PackNode &node, const char *key)
{
    E value{};
    const QString found = node.string(key, Need::Required);
    if (!found.isEmpty() && !Codec<E>::read(found, value))
        node.member(key, Need::Required).fail(packfault::value);
    return value;
}

int number(const PackNode &node, const char *key, int most)
{
    const std::optional<int> value = node.months(key);
    if (!value || *value > most)
        node.member(key, Need::Required).fail(value ? packfault::value : packfault::missing);
    return value.value_or(0);
}

void readRoles(const PackNode &root, Catalogue &all, Ids &roles)
{
    for (const PackNode &node : root.list("roles")) {
        node.allowOnly({"id", "title", "kind", "rank"});
        all.roles.push_back({newId(node, u"[A-Z]{2,10}"_s, roles), bothTexts(node, "title"),
            choice<RoleKind>(node, "kind"), number(node, "rank", 100)});
    }
}

void readControls(const PackNode &root, Catalogue &all, const Ids &roles, Ids &controls)
{
    using catalogue::Responsibility;
    Ids groups;
    for (const PackNode &node : root.list("groups")) {
        node.allowOnly({"id", "title"});
        all.groups.push_back({newId(node, u"[A-Za-z0-9_]{1,64}"_s, groups), bothTexts(node, "title")});
    }
    for (const PackNode &node : root.list("controls")) {
        node.allowOnly({"id", "group", "title", "statement", "nature", "automation", "frequency",
            "responsibility", "performer", "approver"});
        catalogue::Control control;
        control.id = newId(node, u"TC-[0-9]{3}"_s, controls);
        control.group = known(node, "group", groups);
        control.title = bothTexts(node, "title");
        control.statement = bothTexts(node, "statement");
        control.nature = choice<ControlNature>(node, "nature");
        control.automation = choice<Automation>(node, "automation");
        control.frequency = choice<Frequency>(node, "frequency");
        control.responsibility = node.word<Responsibility>("responsibility",
            {{"provider", Responsibility::Provider}, {"customer", Responsibility::Customer},
                {"shared", Responsibility::Shared}});
        control.performer = known(node, "performer", roles);
        control.approver = known(node, "approver", roles);
        all.controls.push_back(std::move(control));
    }
}

void readDocuments(const PackNode &root, Catalogue &all, const Ids &roles, const Ids &controls)
{
    Ids ids;
    for (const PackNode &node : root.list("documents")) {
        node.allowOnly({"id", "title", "type", "tier", "approver", "review_months", "retention_years",
            "purpose", "controls"});
        catalogue::Document document;
        document.id = newId(node, u"TD-[0-9]{3}"_s, ids);
        document.title = bothTexts(node, "title");
        document.type = choice<DocumentType>(node, "type");
        document.tier = number(node, "tier", 4);
        document.approver = known(node, "approver", roles);
        document.reviewMonths = node.months("review_months");
        document.retentionYears = number(node, "retention_years", 100);
        document.purpose = bothTexts(node, "purpose");
        document.controls = knownList(node, "controls", controls);
        all.documents.push_back(std::move(document));
    }
}

void readEvidence(const PackNode &root, Catalogue &all, const Ids &controls)
{
    using catalogue::Per;
    Ids ids;
    for (const PackNode &node : root.list("evidence")) {
        node.allowOnly({"id", "control", "title", "kind", "nature", "per", "cadence", "shows"});
        catalogue::Evidence evidence;
        evidence.id = newId(node, u"TE-[0-9]{3}"_s, ids);
        evidence.control = known(node, "control", controls);
        evidence.title = bothTexts(node, "title");
        evidence.kind = choice<EvidenceKind>(node, "kind");
        evidence.nature = choice<EvidenceNature>(node, "nature");
        evidence.per = node.word<Per>(
            "per", {{"instance", Per::Instance}, {"period", Per::Period}, {"sample", Per::Sample}});
        evidence.cadence = choice<Frequency>(node, "cadence");
        evidence.shows = bothTexts(node, "shows");
        all.evidence.push_back(std::move(evidence));
    }
}

void readQuestions(const PackNode &root, Catalogue &all, const Ids &controls)
{
    Ids ids;
    for (const PackNode &node : root.list("questions")) {
        node.allowOnly({"id", "question", "controls"});
        all.questions.push_back({newId(node, u"TQ-[0-9]{3}"_s, ids), bothTexts(node, "question"),
            knownList(node, "controls", controls)});
    }
}

void readLinks(const PackNode &root, Catalogue &all, const Ids &controls)
{
    QSet<std::pair<QString, QString>> seen;
    for (const PackNode &node : root.list("links")) {
        node.allowOnly({"framework", "control", "full", "partial"});
        catalogue::Link link{node.identifier("framework", Need::Required), known(node, "control", controls),
            node.strings("full"), node.strings("partial")};
        if (link.full.isEmpty() && link.partial.isEmpty())
            node.member("full", Need::Required).fail(packfault::missing);
        const std::pair pair(link.framework, link.control);
        if (seen.contains(pair))
            node.member("control", Need::Required).fail(packfault::duplicate);
        seen.insert(pair);
        all.links.push_back(std::move(link));
    }
}

} // namespace

Result<Catalogue> readCatalogue(const QString &folder)
{
    Catalogue all;
    Ids roles;
    Ids controls;
    Result<void> ok;
    const auto take = [&](const char *name, auto read) {
        if (ok)
            ok = ListReader(folder, name).read(read);
    };
    take("roles", [&](const PackNode &root) { readRoles(root, all, roles); });
    take("controls", [&](const PackNode &root) { readControls(root, all, roles, controls); });
    take("documents", [&](const PackNode &root) { readDocuments(root, all, roles, controls); });
    take("evidence", [&](const PackNode &root) { readEvidence(root, all, controls); });
    take("questions", [&](const PackNode &root) { readQuestions(root, all, controls); });
    take("links", [&](const PackNode &root) { readLinks(root, all, controls); });
    if (!ok)
        return std::unexpected(ok.error());
    return all;
}

} // namespace tsuzuri
