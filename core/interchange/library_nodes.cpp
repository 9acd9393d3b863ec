#include "core/interchange/library_nodes.h"

#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QHash>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Index = QHash<QString, std::size_t>;

bool isExplanation(const LibraryNode &node, const std::vector<LibraryNode> &nodes, const Index &index,
    const QHash<QString, int> &children)
{
    const auto parent = index.constFind(node.parent);
    return !node.isAssessable && node.ref.isEmpty() && node.name.isEmpty() && !children.contains(node.key)
        && parent != index.cend() && nodes[*parent].isAssessable;
}

void join(QString &text, const QString &more)
{
    text += text.isEmpty() || more.isEmpty() ? more : u"\n\n"_s + more;
}

/// Its number, where no other node has it.
QString codeOf(const LibraryNode &node, const QHash<QString, int> &refs)
{
    return node.ref.isEmpty() || refs.value(node.ref) > 1 ? node.key : node.ref;
}

} // namespace

void addNodes(std::vector<LibraryNode> nodes, const std::vector<LibraryGroup> &groups, FrameworkDraft &draft,
    const BothWords &words)
{
    Index index;
    QHash<QString, int> refs;
    QHash<QString, int> children;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        index.insert(nodes[i].key, i);
        ++refs[nodes[i].ref];
        ++children[nodes[i].parent];
    }
    for (const LibraryGroup &group : groups)
        draft.pack.levels.push_back({frameworkIdOf(group.ref), group.name, pack::Choice::Any});
    std::vector<SourceRow> rows;
    QHash<QString, std::size_t> rowOfNode;
    for (const LibraryNode &node : nodes) {
        const auto parent = index.constFind(node.parent);
        if (isExplanation(node, nodes, index, children) && rowOfNode.contains(node.parent)) {
            pack::Requirement &explained = rows[rowOfNode.value(node.parent)].requirement;
            join(explained.text.ja, node.text.ja);
            join(explained.text.en, node.text.en);
            continue;
        }
        SourceRow row{node.place, {}};
        row.requirement.id = codeOf(node, refs);
        row.requirement.parent = parent == index.cend() ? node.parent : codeOf(nodes[*parent], refs);
        row.requirement.kind = node.isAssessable ? pack::Kind::Requirement : pack::Kind::Group;
        row.requirement.title = node.name.isEmpty() ? headingOf(node.text) : node.name;
        row.requirement.text = node.text;
        for (const QString &group : node.groups) {
            const QString level = frameworkIdOf(group);
            if (!row.requirement.levels.contains(level))
                row.requirement.levels << level;
        }
        rowOfNode.insert(node.key, rows.size());
        rows.push_back(std::move(row));
    }
    for (SourceRow &row : rows)
        row.requirement.text = {packText(row.requirement.text.ja), packText(row.requirement.text.en), {}};
    addRows(std::move(rows), draft, words);
    const std::size_t described = draft.pack.levels.size();
    addMissingLevels(draft.pack);
    for (std::size_t i = described; i < draft.pack.levels.size(); ++i) {
        const QString &level = draft.pack.levels[i].id;
        draft.notes.push_back({{}, level, words.text(framework::unknownLevel, {level})});
    }
}

LocalizedText libraryText(
    const QString &own, const QString &locale, const QString &japanese, const QString &english)
{
    LocalizedText text{packText(japanese), packText(english), {}};
    QString &side = locale.startsWith("ja"_L1) ? text.ja : text.en;
    if (side.isEmpty())
        side = packText(own);
    return text;
}

} // namespace tsuzuri
