#include "core/search/record_text.h"

#include "core/base/fold.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// Names that a record goes by.
const QStringList titleFields{u"title"_s, u"name"_s, u"code"_s, u"file_name"_s, u"text"_s, u"definition"_s};

struct TextFields {
    std::vector<int> titles;
    std::vector<int> kana;
    std::vector<int> others;
};

const TextFields &textFields(Kind kind)
{
    static const std::vector<TextFields> all = [] {
        std::vector<TextFields> made(kindCount);
        for (const Kind each : allKinds()) {
            TextFields &fields = made[static_cast<std::size_t>(each)];
            const auto &infos = kindInfo(each).fields;
            for (std::size_t i = 0; i < infos.size(); ++i) {
                const QString name = QString::fromLatin1(infos[i].name);
                const FieldType type = infos[i].type;
                if (type != FieldType::Text && type != FieldType::Localized && type != FieldType::Texts)
                    continue;
                auto &group = titleFields.contains(name) ? fields.titles
                    : name == "kana"_L1                  ? fields.kana
                                                         : fields.others;
                group.push_back(static_cast<int>(i));
            }
        }
        return made;
    }();
    return all[static_cast<std::size_t>(kind)];
}

void addLine(QString &text, QStringView line)
{
    if (line.isEmpty())
        return;
    text += line;
    text += u'\n';
}

void addFields(QString &text, const Dataset &data, Kind kind, int row, const std::vector<int> &fields)
{
    for (const int field : fields) {
        const Value value = data.valueAt(kind, row, field);
        if (const QString *plain = std::get_if<QString>(&value)) {
            addLine(text, *plain);
        } else if (const LocalizedText *both = std::get_if<LocalizedText>(&value)) {
            addLine(text, both->ja);
            addLine(text, both->en);
        } else if (const QStringList *list = std::get_if<QStringList>(&value)) {
            addLine(text, list->join(u'\n'));
        }
    }
}

/// D-012 is also found as d012 and as d12.
void addNumber(QString &text, const QString &ref)
{
    addLine(text, ref);
    const qsizetype dash = ref.lastIndexOf(u'-');
    if (dash < 0)
        return;
    const QString digits = ref.sliced(dash + 1);
    addLine(text, ref.first(dash) + digits);
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    if (zeros > 0)
        addLine(text, ref.first(dash) + digits.sliced(zeros));
}

AnyId ownerOf(const Dataset &data, const AnyId &subject)
{
    if (subject.kind != Kind::DocumentVersion)
        return subject;
    const DocumentVersion *version = data.find(Id<DocumentVersion>{subject.uuid});
    return {Kind::Document, version ? version->document.uuid : Uuid()};
}

AnyId ownerOf(const Dataset &data, const Location &location)
{
    return location.retired == Flag::Yes ? AnyId() : ownerOf(data, location.subject);
}

AnyId ownerOf(const Dataset &, const DocumentVersion &version)
{
    return {Kind::Document, version.document.uuid};
}

AnyId ownerOf(const Dataset &, const EvidenceFile &file)
{
    return {Kind::Evidence, file.evidence.uuid};
}

} // namespace

template <typename T>
void Belongings::take()
{
    const auto &table = m_data.table<T>();
    for (int row = 0; row < table.size(); ++row) {
        const AnyId owner = tsuzuri::ownerOf(m_data, table.rows()[static_cast<std::size_t>(row)]);
        if (!owner.isNull())
            m_sorted.push_back({owner.uuid, kindOf<T>, row});
    }
}

Belongings::Belongings(const Dataset &data)
    : m_data(data)
{
    take<DocumentVersion>();
    take<EvidenceFile>();
    take<Location>();
    std::ranges::stable_sort(m_sorted, {}, &Belonging::owner);
}

QString Belongings::textsOf(Uuid owner) const
{
    QString text;
    for (const Belonging &each : std::ranges::equal_range(m_sorted, owner, {}, &Belonging::owner)) {
        const auto row = static_cast<std::size_t>(each.row);
        if (each.kind == Kind::DocumentVersion)
            addLine(text, m_data.table<DocumentVersion>().rows()[row].fileName);
        else if (each.kind == Kind::EvidenceFile)
            addLine(text, m_data.table<EvidenceFile>().rows()[row].name);
        else
            addLine(text, m_data.table<Location>().rows()[row].address);
    }
    return text;
}

AnyId Belongings::ownerOf(const Dataset &data, Kind kind, Uuid id)
{
    const auto found = [&]<typename T>(
                           const T *record) { return record ? tsuzuri::ownerOf(data, *record) : AnyId(); };
    switch (kind) {
    case Kind::DocumentVersion:
        return found(data.table<DocumentVersion>().findAlsoDeleted({id}));
    case Kind::EvidenceFile:
        return found(data.table<EvidenceFile>().findAlsoDeleted({id}));
    case Kind::Location:
        return found(data.table<Location>().findAlsoDeleted({id}));
    default:
        return {};
    }
}

RecordText recordText(const Dataset &data, const Belongings &belongings, Kind kind, int row)
{
    const TextFields &fields = textFields(kind);
    RecordText result;
    const auto close = [&](QString &raw) {
        result.text += fold(raw);
        raw.clear();
        return result.text.size();
    };
    QString raw;
    addNumber(raw, data.refAt(kind, row));
    if (kind == Kind::Requirement)
        addLine(raw, data.table<Requirement>().rows()[static_cast<std::size_t>(row)].code);
    result.numberEnd = close(raw);
    addFields(raw, data, kind, row, fields.titles);
    result.titleEnd = close(raw);
    addFields(raw, data, kind, row, fields.kana);
    result.kanaEnd = close(raw);
    addFields(raw, data, kind, row, fields.others);
    raw += belongings.textsOf(data.idAt(kind, row));
    close(raw);
    return result;
}

} // namespace tsuzuri
