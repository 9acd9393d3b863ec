#include "core/editions/edition_move.h"

#include "core/interchange/pack_keeper.h"

namespace tsuzuri {

Result<Pack> packToMoveTo(const Workspace &workspace, const QString &from, const QString &to)
{
    QStringList folders{packFolderOf(workspace.folder()), ownPackFolder()};
    if (from == to)
        std::ranges::reverse(folders);
    return PackShelf(folders).pack(to);
}

Result<EditionMove> moveToEdition(Workspace &workspace, const EditionPreview &shown, const BothWords &words)
{
    const EditionQuestion &question = shown.question;
    const auto pack = packToMoveTo(workspace, question.from, question.to);
    if (!pack)
        return std::unexpected(pack.error());
    auto plan = planEdition(workspace.data(), question, *pack, words);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->preview != shown) {
        return failure(
            ErrorCode::Conflict, {kindCode(Kind::Project), workspace.data().find(question.project)->ref});
    }
    const bool isSamePack = question.from == question.to;
    if (!isSamePack) {
        if (const auto taken = takeOwnPacks({question.to}, workspace); !taken)
            return std::unexpected(taken.error());
    }
    const auto commit = workspace.commit(std::move(plan->changes));
    if (!commit)
        return std::unexpected(commit.error());
    if (isSamePack) {
        if (const auto kept = keepAnewInWorkspace(*pack, workspace); !kept)
            return std::unexpected(kept.error());
    }
    return EditionMove{*commit, plan->earlier};
}

} // namespace tsuzuri
