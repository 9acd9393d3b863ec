#include "core/binder/book.h"
#include "core/words/binder_words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct IndexLine {
    const BinderItem *item;
    const BinderFile *file; ///< null for an item without one
    bool isEvidence;
};

std::vector<IndexLine> linesOf(const BinderPlan &plan)
{
    std::vector<IndexLine> lines;
    for (const auto &[items, isEvidence] : {std::pair {&plan.documents(), false}, {&plan.evidence(), true}}) {
        for (const BinderItem &item : *items) {
            for (const BinderFile &file : item.files)
                lines.push_back({&item, &file, isEvidence});
            if (item.files.empty())
                lines.push_back({&item, nullptr, isEvidence});
        }
    }
    return lines;
}

struct Details {
    QString version;
    QString date;
    QString owner;
    QString controls;
    QString kind;
    QString classification;
};

Details detailsOf(const BinderBook &book, const BinderItem &item)
{
    const Dataset &data = book.data();
    if (item.record.kind == Kind::Evidence) {
        const Evidence &evidence = *data.find(Id<Evidence> {item.record.uuid});
        QStringList controls;
        for (const Id<Control> &control : evidence.controls)
            controls << data.refOf(Kind::Control, control.uuid);
        return {QString(), book.words.period(evidence.covers()), book.person(evidence.capturedBy),
            controls.join(u", "_s), book.choice(Kind::Evidence, u"kind", code(evidence.kind)),
            book.choice(Kind::Evidence, u"classification", code(evidence.classification))};
    }
    const bool isVersion = item.record.kind == Kind::DocumentVersion;
    const DocumentVersion *version = isVersion ? data.find(Id<DocumentVersion> {item.record.uuid}) : nullptr;
    const Document &document = *data.find(version ? version->document : Id<Document> {item.record.uuid});
    return {version ? version->label : QString(),
        version && version->effectiveOn.isValid() ? version->effectiveOn.toString(Qt::ISODate) : QString(),
        book.person(document.owner), QString(), book.choice(Kind::Document, u"doc_type", code(document.type)),
        book.choice(Kind::Document, u"classification", code(document.classification))};
}

} // namespace

pdf::Table indexTable(const BinderBook &book)
{
    const Words &words = book.words;
    const auto lines = std::make_shared<std::vector<IndexLine>>(linesOf(book.plan));
    pdf::Table table;
    for (const Phrase &phrase : {binder::indexNumber, binder::section, binder::number, binder::title, binder::version,
             binder::date, binder::owner, binder::controls, binder::kind, binder::classification, binder::file,
             binder::originalName, binder::size, binder::sha256, binder::notes})
        table.columns.push_back({words.text(phrase)});
    table.rowCount = lines->size();
    table.row = [&book, lines](std::size_t index) {
        const IndexLine &line = (*lines)[index];
        const Details details = detailsOf(book, *line.item);
        const BinderFile *file = line.file;
        pdf::Row row;
        row.cells = {line.item->number, book.words.text(line.isEvidence ? binder::evidence : binder::documents),
            line.item->ref, book.text(line.item->title), details.version, details.date, details.owner,
            details.controls, details.kind, details.classification,
            file ? pdf::Cell(pdf::linked(file->path, pdf::Link::file(file->path))) : pdf::Cell(QString()),
            file ? file->originalName : QString(), file ? QString::number(file->size) : QString(),
            file ? file->sha256 : QString(),
            line.item->omittedBecause ? line.item->omittedBecause->in(book.language()) : QString()};
        return row;
    };
    table.heading = pdf::Heading {.level = 1, .text = words.text(binder::index)};
    return table;
}

} // namespace tsuzuri
