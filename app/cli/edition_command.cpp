#include "app/cli/command.h"
#include "app/cli/inquiry.h"

#include "core/editions/edition_move.h"
#include "core/words/edition_words.h"

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(EditionState state)
{
    constexpr std::array codes{"kept", "changed", "merged", "split", "new", "withdrawn"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(state)));
}

QString codeOf(CarriedOver carried)
{
    constexpr std::array codes{"undecided", "stays", "carried", "to_review"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(carried)));
}

QString codeOf(CorrespondenceGround ground)
{
    constexpr std::array codes{"same_number", "mapping", "own_mapping", "replacement", "part"};
    return QString::fromLatin1(codes.at(static_cast<std::size_t>(ground)));
}

QJsonArray originsJson(const EditionRow &row)
{
    QJsonArray json;
    for (const EditionRow::Origin &origin : row.origins) {
        json.append(QJsonObject{{"ref"_L1, origin.code}, {"title"_L1, toJson(origin.title)},
            {"relation"_L1,
                QString::fromLatin1(
                    EnumCodes<MappingRelation>::codes[static_cast<std::size_t>(origin.relation)])},
            {"ground"_L1, codeOf(origin.ground)}});
    }
    return json;
}

QJsonArray changedJson(const EditionRow &row)
{
    QJsonArray json;
    for (const auto &[isChanged, word] :
        {std::pair{row.hasNewNumber, "number"}, std::pair{row.hasNewTitle, "title"},
            std::pair{row.hasNewText, "text"}, std::pair{row.hasNewChapter, "chapter"}}) {
        if (isChanged)
            json.append(QString::fromLatin1(word));
    }
    return json;
}

/// {"controls": ["C-001"], …}: what hangs on the requirement, by register.
QJsonObject answersJson(const EditionRow &row, const Dataset &data)
{
    QMap<QString, QJsonArray> byKind;
    for (const AnyId &record : row.hanging)
        byKind[QString::fromLatin1(kindInfo(record.kind).code)].append(data.refOf(record.kind, record.uuid));
    QJsonObject json;
    for (const auto &[kind, refs] : byKind.asKeyValueRange())
        json.insert(kind, refs);
    return json;
}

QJsonArray rowsJson(const EditionPreview &preview, const Dataset &data)
{
    QJsonArray rows;
    for (const EditionRow &row : preview.rows) {
        const bool isWithdrawn = row.state == EditionState::Withdrawn;
        rows.append(QJsonObject{{"ref"_L1, row.code}, {"title"_L1, toJson(row.title)},
            {"state"_L1, codeOf(row.state)}, {"origins"_L1, isWithdrawn ? QJsonArray() : originsJson(row)},
            {"changed"_L1, changedJson(row)},
            {"carried"_L1, isWithdrawn ? QJsonValue(QJsonValue::Null) : QJsonValue(codeOf(row.carried))},
            {"answers"_L1, answersJson(row, data)}});
    }
    return rows;
}

QJsonValue refOrNull(const Dataset &data, Id<Project> project)
{
    const Project *record = data.find(project);
    return record ? QJsonValue(record->ref) : QJsonValue(QJsonValue::Null);
}

/// `data` is that of after the move, where there was one.
QJsonObject moveJson(const EditionPreview &preview, const Dataset &data, const EditionMove &move)
{
    QJsonObject json{{"project"_L1, refOrNull(data, preview.question.project)},
        {"from"_L1, preview.question.from}, {"to"_L1, preview.question.to},
        {"levels"_L1, QJsonArray::fromStringList(preview.question.levels)},
        {"entry"_L1, move.commit.entry > 0 ? QJsonValue(move.commit.entry) : QJsonValue(QJsonValue::Null)},
        {"records"_L1, move.commit.records}, {"earlier_project"_L1, refOrNull(data, move.earlier)},
        {"rows"_L1, rowsJson(preview, data)}};
    QJsonArray others;
    for (const Id<Project> other : preview.alsoConcerned)
        others.append(refOrNull(data, other));
    json.insert("also_concerned"_L1, others);
    for (int state = 0; state < editionStateCount; ++state) {
        const auto each = static_cast<EditionState>(state);
        json.insert(codeOf(each), preview.count(each));
    }
    return json;
}

void tell(Console &console, const EditionPreview &preview)
{
    const Words &words = console.words();
    for (const EditionRow &row : preview.rows) {
        QStringList origins;
        for (const EditionRow::Origin &origin : row.origins)
            origins << origin.code;
        const bool isWithdrawn = row.state == EditionState::Withdrawn;
        console.line(QStringList{words.text(editions::states.at(static_cast<std::size_t>(row.state))),
            isWithdrawn ? QString() : row.code, origins.join(u' '),
            isWithdrawn ? QString() : words.text(editions::carried.at(static_cast<std::size_t>(row.carried))),
            row.title.best(words.language())}
                .join(u'\t'));
    }
}

struct Aim {
    EditionQuestion question;
    Pack target;
};

/// "--to fedramp_rev5:high", several levels of one pack joined by commas; "--from" where nobody can tell.
Result<Aim> aimOf(const Arguments &arguments, const Inquiry &inquiry)
{
    const Workspace &workspace = *inquiry.workspace;
    Aim aim;
    aim.question.project = inquiry.project;
    aim.question.from = arguments.value(u"from"_s);
    for (const QString &word : arguments.values(u"to"_s)) {
        const QString id = word.section(u':', 0, 0);
        if (!aim.question.to.isEmpty() && id != aim.question.to)
            return failure(ErrorCode::BadArgument, {"--to "_L1 + word});
        aim.question.to = id;
        if (const QString level = word.section(u':', 1); !level.isEmpty())
            aim.question.levels << level;
    }
    auto pack = packToMoveTo(workspace, aim.question.from, aim.question.to);
    if (!pack)
        return std::unexpected(pack.error());
    if (aim.question.from.isEmpty()) {
        aim.question.from = frameworkToLeave(*workspace.data().find(inquiry.project), *pack);
        if (aim.question.from.isEmpty())
            return std::unexpected(wrongCall(u"edition"_s));
        pack = packToMoveTo(workspace, aim.question.from, aim.question.to);
        if (!pack)
            return std::unexpected(pack.error());
    }
    aim.target = std::move(*pack);
    return aim;
}

} // namespace

Status runEdition(Console &console, const Arguments &arguments)
{
    if (!arguments.has(u"project"_s) || !arguments.has(u"to"_s))
        return console.fail(wrongCall(u"edition"_s));
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const QString folder = arguments.word(0);
    const auto inquiry = inquiryOf(arguments, isDryRun ? openForReading(folder) : openForWriting(folder));
    if (!inquiry)
        return console.fail(inquiry.error());
    const auto aim = aimOf(arguments, *inquiry);
    if (!aim)
        return console.fail(aim.error());
    const auto plan = planEdition(inquiry->data(), aim->question, aim->target, console.both());
    if (!plan)
        return console.fail(plan.error());
    EditionMove done;
    if (!isDryRun) {
        const auto move = moveToEdition(*inquiry->workspace, plan->preview, console.both());
        if (!move)
            return console.fail(move.error());
        done = *move;
    }
    if (arguments.isJson())
        console.json(moveJson(plan->preview, inquiry->data(), done));
    else
        tell(console, plan->preview);
    return Status::Done;
}

} // namespace tsuzuri::cli
