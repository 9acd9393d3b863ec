#include "core/binder/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView sealBegin = "\"seal\": \"";
constexpr QByteArrayView sealEnd = "\"\n}\n";

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray json(const LocalizedText &text)
{
    return "{\"ja\": " + jsonText(text.ja) + ", \"en\": " + jsonText(text.en) + '}';
}

/// Writes members line by line, in the order in which they are given: a manifest of 100,000 files takes no
/// tree.
class ManifestWriter {
public:
    void add(const char *name, const QString &value) { addJson(name, jsonText(value)); }
    void add(const char *name, qint64 value) { addJson(name, QByteArray::number(value)); }
    void addJson(const char *name, const QByteArray &value)
    {
        m_text += QByteArrayLiteral("  \"") + name + "\": " + value + ",\n";
    }
    void beginList(const char *name)
    {
        m_text += QByteArrayLiteral("  \"") + name + "\": [";
        m_isFirst = true;
    }
    void addRow(const QByteArray &row)
    {
        m_text += m_isFirst ? "\n    " : ",\n    ";
        m_text += row;
        m_isFirst = false;
    }
    void endList() { m_text += m_isFirst ? "],\n" : "\n  ],\n"; }
    QByteArray sealed()
    {
        const QByteArray text = "{\n" + m_text + "  " + sealBegin.toByteArray();
        return text + Sha256::hash(text).bytes().toHex() + sealEnd.toByteArray();
    }

private:
    QByteArray m_text;
    bool m_isFirst = true;
};

struct Origin {
    const BinderItem *item;
    const BinderFile *file;
};

QHash<QString, Origin> originsOf(const BinderPlan &plan)
{
    QHash<QString, Origin> origins;
    for (const auto *items : {&plan.documents(), &plan.evidence()}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                origins.insert(file.path, {&item, &file});
        }
    }
    return origins;
}

void addFiles(ManifestWriter &writer, const BinderPlan &plan, const std::vector<PackagedFile> &files)
{
    const auto origins = originsOf(plan);
    writer.beginList("files");
    for (const PackagedFile &file : files) {
        QByteArray row = "{\"path\": " + jsonText(file.path) + ", \"sha256\": " + jsonText(file.sha256)
            + ", \"size\": " + QByteArray::number(file.size);
        if (const auto origin = origins.constFind(file.path); origin != origins.cend()) {
            row += ", \"item\": " + jsonText(origin->item->number) + ", \"ref\": "
                + jsonText(origin->item->ref) + ", \"original_name\": " + jsonText(origin->file->originalName)
                + ", \"title\": " + json(origin->item->title);
        }
        writer.addRow(row + '}');
    }
    writer.endList();
}

} // namespace

QByteArray manifestText(
    const BinderBook &book, const std::vector<pdf::FontFile> &fonts, const std::vector<PackagedFile> &files)
{
    const BinderPlan &plan = book.plan;
    const BuildFacts &facts = book.facts;
    ManifestWriter writer;
    writer.add("format", u"tsuzuri-binder-1"_s);
    writer.add("project", plan.record().ref);
    writer.addJson("project_name", json(plan.record().name));
    writer.addJson("company", plan.own() ? json(plan.own()->name) : json({}));
    writer.add("language", languageCode(book.language()));
    writer.add("profile", plan.profile() ? plan.profile()->ref : QString());
    writer.add("build", facts.number);
    writer.add("as_of", isoDate(plan.request().asOf));
    writer.add("state_of", facts.builtAt.toString(Qt::ISODate));
    writer.add("input_digest", facts.inputDigest);
    writer.add("log_head", facts.logHead);
    writer.add("log_entries", facts.logEntries);
    writer.add("program", u"Tsuzuri "_s + facts.programVersion);
    writer.beginList("fonts");
    for (const pdf::FontFile &font : fonts)
        writer.addRow(
            "{\"name\": " + jsonText(font.name) + ", \"sha256\": " + jsonText(font.sha256.hex()) + '}');
    writer.endList();
    writer.add("items", plan.fileCount());
    addFiles(writer, plan, files);
    writer.beginList("omitted");
    for (const OmittedItem &item : plan.omitted()) {
        writer.addRow("{\"ref\": " + jsonText(item.ref) + ", \"title\": " + json(item.title)
            + ", \"reason\": " + json(item.reason) + ", \"place\": " + jsonText(item.place) + '}');
    }
    writer.endList();
    writer.beginList("overrides");
    for (const QString &fingerprint : facts.overrides)
        writer.addRow(jsonText(fingerprint));
    writer.endList();
    return writer.sealed();
}

ManifestContent readManifest(const QByteArray &text)
{
    ManifestContent content;
    const qsizetype end = text.size() - sealEnd.size();
    const qsizetype begin = end - 64;
    if (begin > 0 && text.endsWith(sealEnd)) {
        const QByteArrayView body = QByteArrayView(text).first(begin);
        content.isWhole = body.endsWith(sealBegin)
            && Sha256::hash(body).bytes().toHex() == QByteArrayView(text).sliced(begin, 64);
    }
    if (!content.isWhole)
        return content;
    for (const QJsonValue &file : QJsonDocument::fromJson(text).object()["files"_L1].toArray()) {
        content.files.push_back(
            {file["path"_L1].toString(), file["sha256"_L1].toString(), file["size"_L1].toInteger()});
    }
    return content;
}

} // namespace tsuzuri
