#include "core/tables/zip_package.h"

#include "core/tables/xml_scanner.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr qint64 mostParts = 10'000;
constexpr qint64 longestList = 1 << 22;

QString folded(QStringView name)
{
    return name.toString().replace(u'\\', u'/').toCaseFolded();
}

/// libzip keeps the whole directory in memory, so its entries are counted before: each begins with these
/// bytes.
qint64 countDirectoryEntries(QFile &file)
{
    constexpr QByteArrayView signature = "PK\x01\x02";
    constexpr qint64 blockSize = 1 << 20;
    qint64 count = 0;
    QByteArray block;
    file.seek(0);
    for (;;) {
        const QByteArray more = file.read(blockSize);
        if (more.isEmpty())
            return count;
        block = block.last(std::min(block.size(), signature.size() - 1)) + more;
        count += block.count(signature);
    }
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 size, qint64 limit)
    : m_file(file)
    , m_size(size)
    , m_limit(limit)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

double ZipPart::progress() const
{
    return m_size > 0 ? std::min(1.0, static_cast<double>(m_count) / static_cast<double>(m_size)) : 1.0;
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    const qint64 count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (count > 0)
        m_count += count;
    return isOverLimit() || m_count > m_size ? -1 : count;
}

void ZipPackage::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipPackage> ZipPackage::open(const QString &path, qint64 fileLimit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > fileLimit)
        return failure(ErrorCode::WorkbookTooLarge, {path, u"file"_s, QString::number(fileLimit)});
    if (countDirectoryEntries(file) > mostParts)
        return failure(ErrorCode::WorkbookTooLarge, {path, u"parts"_s, QString::number(mostParts)});
    ZipPackage package;
    package.m_path = path;
    int code = 0;
    package.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!package.m_archive)
        return failure(ErrorCode::NotAZip, {path}, QString::number(code));
    const zip_int64_t count = zip_get_num_entries(package.m_archive.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        const char *name =
            zip_get_name(package.m_archive.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW);
        const QString key = folded(QString::fromUtf8(name));
        if (!package.m_parts.contains(key))
            package.m_parts.insert(key, index);
    }
    return package;
}

bool ZipPackage::has(const QString &part) const
{
    return m_parts.contains(folded(part));
}

bool ZipPackage::isEncrypted() const
{
    return std::ranges::any_of(m_parts, [this](qint64 index) {
        zip_stat_t stat;
        return zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0
            && stat.encryption_method != ZIP_EM_NONE;
    });
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString &name, qint64 limit) const
{
    const auto found = m_parts.constFind(folded(name));
    zip_stat_t stat;
    if (found == m_parts.cend()
        || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(*found), 0, &stat) != 0)
        return failure(ErrorCode::XmlDamaged, {m_path, name});
    if (stat.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::WorkbookEncrypted, {m_path});
    if (stat.size > static_cast<zip_uint64_t>(limit))
        return failure(ErrorCode::WorkbookTooLarge, {m_path, u"part"_s, QString::number(limit)});
    zip_file *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(*found), 0);
    if (file == nullptr)
        return failure(
            ErrorCode::XmlDamaged, {m_path, name}, QString::fromUtf8(zip_strerror(m_archive.get())));
    return std::make_unique<ZipPart>(file, static_cast<qint64>(stat.size), limit);
}

Result<std::vector<Relationship>> ZipPackage::relationships(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    std::vector<Relationship> result;
    if (!has(name))
        return result;
    const auto device = this->part(name, longestList);
    if (!device)
        return std::unexpected(device.error());
    XmlScanner scanner(**device);
    for (;;) {
        const auto token = scanner.next();
        if (token == XmlScanner::Token::Failed)
            return failure(scanner.failure(), {m_path, name});
        if (token == XmlScanner::Token::Finished)
            return result;
        if (token != XmlScanner::Token::Start || scanner.name() != "Relationship"
            || scanner.attribute("TargetMode") == "External")
            continue;
        const QString target = resolvedPart(part, scanner.attributeText("Target"));
        if (!target.isEmpty())
            result.push_back(
                {scanner.attributeText("Id"), scanner.attributeText("Type").section(u'/', -1), target});
    }
}

QString resolvedPart(const QString &source, const QString &target)
{
    QStringList steps;
    if (!target.startsWith(u'/') && !target.startsWith(u'\\'))
        steps = source.split(u'/').first(source.count(u'/'));
    const QString plain = QString(target).replace(u'\\', u'/');
    for (const QString &step : plain.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..")
            steps.append(step);
        else if (steps.isEmpty())
            return {};
        else
            steps.removeLast();
    }
    return steps.join(u'/');
}

} // namespace tsuzuri
