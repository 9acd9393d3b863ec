#include "ui/session/change_text.h"

#include "core/model/held_file.h"
#include "core/store/log_tally.h"
#include "ui/registers/purposes.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QSet>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInWords = 2000; // changes; more would be felt at each step

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

/// The field that a column of the database belongs to, or -1.
int fieldOfColumn(const KindInfo &info, const QString &column)
{
    for (std::size_t field = 0; field < info.fields.size(); ++field) {
        if (columnNames(info.fields[field].name, info.fields[field].type).contains(column))
            return static_cast<int>(field);
    }
    return -1;
}

QString plainText(const SqlValue &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

/// Logged columns hold facts: links as ids, choices as codes.
QString valueText(const Session &session, Kind kind, int field, const SqlValue &cell)
{
    const FieldInfo &info = kindInfo(kind).fields[static_cast<std::size_t>(field)];
    const bool isWhole = columnCount(info.type) == 1;
    const Value value = isWhole ? valueFromSql(info.type, {&cell, 1}) : Value();
    if (const auto *id = std::get_if<Uuid>(&value); id && info.target)
        return id->isNull() ? QString() : session.reader().label(*info.target, *id);
    if (const auto *ids = std::get_if<std::vector<Uuid>>(&value); ids && info.target) {
        QStringList labels;
        for (const Uuid id : *ids)
            labels << session.reader().label(*info.target, id);
        return session.words().list(labels);
    }
    if (info.type == FieldType::Choice || info.type == FieldType::Text)
        return session.words().choice(kind, field, plainText(cell));
    if (info.type == FieldType::Boolean || info.type == FieldType::Flag) {
        const bool *flag = std::get_if<bool>(&value);
        return session.words().flag(flag ? std::optional(*flag) : std::nullopt);
    }
    return plainText(cell);
}

/// The heading of the one field that all changes concern; "" where there are several.
QString commonField(const Session &session, const std::vector<LogChange> &changes)
{
    QSet<QString> headings;
    for (const LogChange &change : changes) {
        for (const ColumnChange &column : columnChanges(change)) {
            if (const int field = fieldOfColumn(kindInfo(change.kind), column.column); field >= 0)
                headings.insert(session.words().field(change.kind, field));
        }
    }
    return headings.size() == 1 ? *headings.constBegin() : QString();
}

/// What was done to many cells at once; "" for all other reasons.
QString cellsText(const Session &session, const QString &reason, const std::vector<LogChange> &changes)
{
    const auto count = static_cast<int>(changes.size());
    const QString field = count > 0 ? commonField(session, changes) : QString();
    const QString registerName = count > 0 ? session.words().registerName(changes.front().kind) : QString();
    //: %1 in these sentences: heading of a column, or name of a register
    if (reason == "fill"_L1)
        return field.isEmpty()
            ? ChangeText::tr("Filled down in %n row(s) of %1", nullptr, count).arg(registerName)
            : ChangeText::tr("Filled down \"%1\" in %n row(s)", nullptr, count).arg(field);
    if (reason == "set"_L1)
        return field.isEmpty()
            ? ChangeText::tr("Changed %n row(s) of %1 alike", nullptr, count).arg(registerName)
            : ChangeText::tr("Set \"%1\" in %n row(s)", nullptr, count).arg(field);
    if (reason == "clear"_L1)
        return field.isEmpty()
            ? ChangeText::tr("Cleared cells in %n row(s) of %1", nullptr, count).arg(registerName)
            : ChangeText::tr("Cleared \"%1\" in %n row(s)", nullptr, count).arg(field);
    if (reason == "paste"_L1)
        return field.isEmpty()
            ? ChangeText::tr("Pasted into %n row(s) of %1", nullptr, count).arg(registerName)
            : ChangeText::tr("Pasted \"%1\" into %n row(s)", nullptr, count).arg(field);
    if (reason == "duplicate"_L1)
        return ChangeText::tr("Duplicated %n row(s) of %1", nullptr, count).arg(registerName);
    return {};
}

QString quotedOrNothing(const QString &text)
{
    return text.isEmpty() ? ChangeText::tr("nothing") : text.simplified();
}

/// What the words for an entry need to know of its changes.
struct EntryFacts {
    LogEntry entry;
    std::vector<LogTally> tallies; ///< one for each kind
    std::vector<LogChange> changes; ///< none of a big entry

    int count() const { return sum(&LogTally::total); }
    int added() const { return sum(&LogTally::added); }
    int deleted() const { return sum(&LogTally::deleted); }
    /// The first record of that kind; any where the changes are not known.
    QString label(const Session &session, Kind kind) const
    {
        if (const auto first = std::ranges::find(changes, kind, &LogChange::kind); first != changes.end())
            return session.reader().label(kind, first->id);
        const auto tally = std::ranges::find(tallies, kind, &LogTally::kind);
        return tally == tallies.end() ? QString() : session.reader().label(kind, tally->record);
    }

private:
    template <typename Number>
    int sum(Number number) const
    {
        int sum = 0;
        for (const LogTally &tally : tallies)
            sum += std::invoke(number, tally);
        return sum;
    }
};

/// Which records an entry is about.
QString recordsText(const Session &session, const EntryFacts &facts)
{
    if (facts.count() == 1)
        return facts.label(session, facts.tallies.front().kind);
    QStringList parts;
    for (const LogTally &tally : facts.tallies) {
        //: %1: name of a register, %n: number of its records
        parts << ChangeText::tr("%1: %n record(s)", nullptr, tally.total())
                     .arg(session.words().registerName(tally.kind));
    }
    return session.words().list(parts);
}

/// Of work that has words of its own; "" of all other.
QString workText(const Session &session, const EntryFacts &facts)
{
    const QString &reason = facts.entry.reason;
    if (reason == "new"_L1)
        return ChangeText::tr("Workspace created");
    if (reason == "sample"_L1)
        return ChangeText::tr("Sample company loaded");
    if (reason == "project"_L1)
        return ChangeText::tr("Project created: %1").arg(facts.label(session, Kind::Project));
    if (reason == "edition"_L1)
        return ChangeText::tr("Moved to another edition: %1").arg(facts.label(session, Kind::Project));
    if (reason == "capture"_L1)
        return ChangeText::tr("File captured: %1").arg(facts.label(session, Kind::DocumentVersion));
    if (reason == disposalCode)
        return ChangeText::tr("%n file(s) disposed of", nullptr, facts.count());
    if (reason == "redaction"_L1)
        return ChangeText::tr("Masked copy made: %1").arg(facts.label(session, Kind::EvidenceFile));
    return facts.entry.undoes == 0 ? cellsText(session, reason, facts.changes) : QString();
}

QString textOf(const Session &session, const EntryFacts &facts)
{
    if (const QString text = workText(session, facts); !text.isEmpty())
        return text;
    const QString &reason = facts.entry.reason;
    const QString what = recordsText(session, facts);
    if (facts.entry.undoes != 0)
        return ChangeText::tr("Taken back: %1").arg(what);
    if (reason == "import"_L1)
        return ChangeText::tr("Imported: %1").arg(what);
    if (reason == "handover"_L1)
        return ChangeText::tr("Handed over: %1").arg(what);
    if (reason == "sightings"_L1)
        return ChangeText::tr("Noted since when gaps are there");
    if (reason == "binder"_L1)
        return ChangeText::tr("Binder built");
    if (facts.count() > 0 && facts.added() == facts.count())
        return ChangeText::tr("Added: %1").arg(what);
    return (facts.deleted() > 0 ? ChangeText::tr("Deleted: %1") : ChangeText::tr("Changed: %1")).arg(what);
}

} // namespace

QStringList changeLines(const Session &session, const LogChange &change)
{
    const KindInfo &info = kindInfo(change.kind);
    QStringList lines;
    for (const ColumnChange &column : columnChanges(change)) {
        if (column.column == "deleted_on"_L1) {
            lines << (plainText(column.after).isEmpty() ? ChangeText::tr("Brought back")
                                                        : ChangeText::tr("Deleted"));
            continue;
        }
        const int field = fieldOfColumn(info, column.column);
        if (field < 0 || column.column.endsWith("_older"_L1) || column.column.endsWith("_kind"_L1))
            continue;
        const QString before = valueText(session, change.kind, field, column.before);
        const QString after = valueText(session, change.kind, field, column.after);
        const QString heading = column.column.endsWith("_ja"_L1)
            ? session.words().field(change.kind, field, Language::Japanese)
            : column.column.endsWith("_en"_L1) ? session.words().field(change.kind, field, Language::English)
                                               : session.words().field(change.kind, field);
        if (before.isEmpty()) {
            //: %1: name of a field, %2: its new content
            lines << ChangeText::tr("%1: %2").arg(heading, after.simplified());
        } else {
            //: %1: name of a field, %2: old content, %3: new content
            lines << ChangeText::tr("%1: %2 → %3").arg(heading, before.simplified(), quotedOrNothing(after));
        }
    }
    return lines;
}

QString entryText(const Session &session, qint64 entry)
{
    Workspace &workspace = session.workspace();
    const auto entries = workspace.log().entries(entry, 1);
    auto tallies = entryTallies(workspace.database(), entry);
    if (!entries || entries->empty() || !tallies)
        return {};
    EntryFacts facts{entries->front(), std::move(*tallies), {}};
    if (facts.count() <= mostInWords) {
        auto changes = workspace.log().changes(entry);
        if (changes)
            facts.changes = std::move(*changes);
    }
    return textOf(session, facts);
}

QString momentText(const Session &session, const QString &utc)
{
    const QDateTime moment =
        QDateTime::fromString(utc, Qt::ISODateWithMs).toTimeZone(session.workspace().zone());
    return moment.isValid() ? moment.toString(u"yyyy-MM-dd HH:mm"_s) : utc;
}

} // namespace tsuzuri
