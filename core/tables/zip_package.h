#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

struct zip;
struct zip_file;

namespace tsuzuri {

/// One part of a package, unpacked while it is read. Its checksum is checked at its end; a wrong one, damaged
/// data, more bytes than the directory promises and more than `limit` are read errors.
class ZipPart : public QIODevice {
public:
    ZipPart(zip_file *file, qint64 size, qint64 limit);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    bool isOverLimit() const { return m_count > m_limit; }
    /// Bytes read of those that the directory promises, from 0 to 1.
    double progress() const;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_size;
    qint64 m_limit;
    qint64 m_count = 0;
};

/// What a part says about another one.
struct Relationship {
    QString id;
    QString type; ///< the last word of the type's address: "worksheet", "styles"; the two editions differ
                  ///< before it
    QString target; ///< name of the part inside the package
};

/// An office package (ISO/IEC 29500-2) for reading.
class ZipPackage {
public:
    /// Errors: FileUnreadable, NotAZip, WorkbookEncrypted, WorkbookTooLarge.
    static Result<ZipPackage> open(const QString &path, qint64 fileLimit);

    ZipPackage(ZipPackage &&) noexcept = default;
    ZipPackage &operator=(ZipPackage &&) noexcept = default;
    ~ZipPackage() = default;

    const QString &path() const { return m_path; }
    bool has(const QString &part) const;
    /// Names of all parts, folded.
    QStringList parts() const { return m_parts.keys(); }
    /// Whether any part is.
    bool isEncrypted() const;
    /// Names of parts are compared without case, as the standard says. One part is read at a time. Errors:
    /// XmlDamaged (also for a missing part), WorkbookEncrypted, WorkbookTooLarge where the directory promises
    /// too much.
    Result<std::unique_ptr<ZipPart>> part(const QString &name, qint64 limit) const;
    /// The relationships of a part, "" for those of the package; empty where there are none. Those that lead
    /// out of the package are left out. Errors: XmlDamaged, XmlEntities.
    Result<std::vector<Relationship>> relationships(const QString &part) const;

private:
    ZipPackage() = default;

    struct Discard {
        void operator()(zip *archive) const;
    };

    QString m_path;
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, qint64> m_parts; // folded name to index
};

/// Resolves a relationship's target against the part that names it: "xl/workbook.xml" and
/// "worksheets/sheet1.xml" or
/// "/xl/worksheets/sheet1.xml". Empty where it leaves the package.
QString resolvedPart(const QString &source, const QString &target);

} // namespace tsuzuri
