#include "core/search/record_search.h"

#include "core/base/fold.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Kinds that people look for, in the order of the answer.
constexpr std::array searchedKinds {Kind::Document, Kind::Evidence, Kind::Control, Kind::Person, Kind::Request,
    Kind::Requirement, Kind::DocumentVersion, Kind::Location, Kind::SourceSystem, Kind::Project, Kind::Organisation,
    Kind::Role, Kind::Finding, Kind::Action, Kind::Decision, Kind::Population, Kind::Subservice, Kind::UserControl,
    Kind::NotifiableChange};

void appendText(QString &text, const Value &value)
{
    if (const QString *plain = std::get_if<QString>(&value))
        text += *plain + u'\n';
    else if (const LocalizedText *both = std::get_if<LocalizedText>(&value))
        text += both->ja + u'\n' + both->en + u'\n';
    else if (const QStringList *list = std::get_if<QStringList>(&value))
        text += list->join(u'\n') + u'\n';
}

bool hasAll(QStringView text, const QStringList &words)
{
    const QString folded = fold(text);
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

/// Names a record goes by: what a hit counts for most.
const QStringList nameFields {u"title"_s, u"name"_s, u"kana"_s, u"code"_s, u"file_name"_s, u"text"_s, u"definition"_s};

} // namespace

std::vector<AnyId> findRecords(const Dataset &data, QStringView query, int limit)
{
    const QStringList words = fold(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<AnyId> byName;
    std::vector<AnyId> byText;
    if (words.isEmpty())
        return byName;
    for (const Kind kind : searchedKinds) {
        const KindInfo &info = kindInfo(kind);
        for (int row = 0; row < data.size(kind); ++row) {
            QString names = data.refAt(kind, row) + u'\n';
            QString others;
            for (std::size_t i = 0; i < info.fields.size(); ++i) {
                const FieldType type = info.fields[i].type;
                if (type != FieldType::Text && type != FieldType::Localized && type != FieldType::Texts)
                    continue;
                const bool isName = nameFields.contains(QLatin1StringView(info.fields[i].name));
                appendText(isName ? names : others, data.valueAt(kind, row, static_cast<int>(i)));
            }
            if (hasAll(names, words))
                byName.push_back({kind, data.idAt(kind, row)});
            else if (hasAll(names + others, words))
                byText.push_back({kind, data.idAt(kind, row)});
        }
    }
    byName.insert(byName.end(), byText.begin(), byText.end());
    if (std::ssize(byName) > limit)
        byName.resize(static_cast<std::size_t>(limit));
    return byName;
}

LocalizedText titleOf(const Dataset &data, const AnyId &record)
{
    const KindInfo &info = kindInfo(record.kind);
    const int row = data.rowOf(record.kind, record.uuid);
    if (row < 0)
        return {};
    for (const QString &name : {u"title"_s, u"name"_s, u"text"_s, u"definition"_s, u"file_name"_s, u"address"_s}) {
        const int field = info.fieldIndex(name);
        if (field < 0)
            continue;
        const Value value = data.valueAt(record.kind, row, field);
        if (const LocalizedText *both = std::get_if<LocalizedText>(&value))
            return *both;
        if (const QString *plain = std::get_if<QString>(&value))
            return {*plain, *plain, {}};
    }
    return {};
}

} // namespace tsuzuri
