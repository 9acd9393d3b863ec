#include "core/gaps/file_facts.h"

#include "core/base/sha256.h"
#include "core/model/held_file.h"
#include "core/model/records.h"

#include <QFileInfo>
#include <QtEndian>

namespace tsuzuri {

using namespace Qt::StringLiterals;

quint64 keyMark(QStringView key)
{
    const QString plain = key.toString().normalized(QString::NormalizationForm_KC).trimmed();
    return qFromBigEndian<quint64>(Sha256::hash(plain.toUtf8()).bytes().constData());
}

bool ListFacts::holdsKey(QStringView key) const
{
    return std::ranges::binary_search(keys, keyMark(key));
}

qint64 ListFacts::rowsOutside(const Period &period) const
{
    qint64 count = 0;
    for (const auto &[day, daysRows] : days)
        count += period.contains(day) ? 0 : daysRows;
    return count;
}

const ListFacts *FileFacts::list(const ListKey &key) const
{
    const auto found = lists.constFind(key);
    return found == lists.cend() ? nullptr : found->get();
}

std::vector<ListKey> listsOf(const Population &population, std::span<const EvidenceFile *const> files)
{
    static const QSet<QString> suffixes{u"csv"_s, u"tsv"_s, u"xlsx"_s, u"xlsm"_s};
    std::vector<ListKey> lists;
    for (const EvidenceFile *file : files) {
        const QString hash =
            file->redactionOf.isNull() ? heldHash(*file) : QString(); // a masked copy is no list
        if (!hash.isEmpty() && suffixes.contains(QFileInfo(file->name).suffix().toLower()))
            lists.push_back({hash, population.keyColumn, population.dateColumn});
    }
    return lists;
}

} // namespace tsuzuri
