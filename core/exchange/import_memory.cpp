#include "core/exchange/import_memory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

QString registerCodeOf(Kind kind)
{
    return u"import:"_s + kindCode(kind);
}

HeaderChoices readChoices(const QString &content)
{
    HeaderChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object()["headings"_L1].toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        choices.insert(entry.key(), entry.value().toString());
    return choices;
}

QString contentOf(const HeaderChoices &choices)
{
    QJsonObject headings;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        headings.insert(choice.key(), choice.value());
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{"headings"_L1, headings}}).toJson(QJsonDocument::Compact));
}

/// What an older or newer program has kept and this one does not know is left out.
void dropUnknown(HeaderChoices &choices, Kind kind)
{
    choices.removeIf([kind](const auto &choice) {
        const QString &key = choice.value();
        const Column *column = registerOf(kind).find(key);
        const bool isField = column && column->source != ColumnSource::Computed;
        return !key.isEmpty() && !isField && key != recordIdKey && !(key == fileKey && takesFiles(kind));
    });
}

} // namespace

std::vector<ImportMemory> importMemories(const Dataset &dataset, Kind kind)
{
    std::vector<ImportMemory> memories;
    for (const SavedView &view : dataset.table<SavedView>()) {
        if (view.registerCode != registerCodeOf(kind))
            continue;
        ImportMemory memory{view.id, readChoices(view.content)};
        dropUnknown(memory.choices, kind);
        memories.push_back(std::move(memory));
    }
    return memories;
}

const ImportMemory *memoryFor(const std::vector<ImportMemory> &memories, const QStringList &headings)
{
    const ImportMemory *best = nullptr;
    qsizetype most = 0;
    for (const ImportMemory &memory : memories) {
        const qsizetype common = std::ranges::count_if(
            headings, [&](const QString &heading) { return memory.choices.contains(heading); });
        if (common > most && 2 * common >= memory.choices.size()) {
            best = &memory;
            most = common;
        }
    }
    return best;
}

void remember(ChangeSet &changes, const Dataset &dataset, Kind kind, const QString &fileName,
    const HeaderChoices &choices)
{
    const auto memories = importMemories(dataset, kind);
    const ImportMemory *known = memoryFor(memories, choices.keys());
    SavedView view;
    HeaderChoices all = choices;
    if (known) {
        view = *dataset.find(known->id);
        for (auto choice = known->choices.begin(); choice != known->choices.end(); ++choice) {
            if (!all.contains(choice.key()))
                all.insert(choice.key(), choice.value());
        }
        const QString content = contentOf(all);
        if (view.content == content)
            return;
        view.content = content;
        changes.change(std::move(view));
        return;
    }
    view.name.ja = fileName;
    view.registerCode = registerCodeOf(kind);
    view.content = contentOf(all);
    changes.add(std::move(view));
}

} // namespace tsuzuri
