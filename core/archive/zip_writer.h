#pragma once

#include "core/base/sha256.h"

#include <QDateTime>

#include <atomic>
#include <future>
#include <memory>
#include <vector>

namespace tsuzuri {

class ZipContainer;

/// One file of an archive that shall be written.
struct ZipItem {
    QString name; ///< path inside, with '/', NFC
    QString path; ///< file to read
    bool isCompressed = false; ///< deflate what shrinks (text, CSV, logs), store the rest
};

struct ZipOptions {
    QDateTime modified; ///< of every entry, in the zone that it carries: the same everywhere
    CancelTest isCancelled;
    std::function<void(double)> progress; ///< 0 to 1
    bool isSealed = false; ///< see zip_seal.h
};

/// An archive that can be begun while the last of its files are still being made. Names are UTF-8 with bit 11
/// set, ZIP64 where needed. It appears under its name only when it is complete and has been reopened and
/// compared. What is compressed goes through every core of the machine; the same items give the same bytes.
class ZipDraft {
public:
    ZipDraft(QString path, ZipOptions options);
    ~ZipDraft();

    /// Starts to write the first files in another thread and returns at once.
    void begin(std::vector<ZipItem> items);
    /// Adds the last files. Errors: DiskFull, ZipFailed, FileUnreadable, FileUnwritable,
    /// FileChangedWhileRead, Cancelled; also of what was begun.
    Result<void> finish(const std::vector<ZipItem> &items);

private:
    QString part() const { return m_path + QStringLiteral(".part"); }
    Result<void> add(
        const std::vector<ZipItem> &items, int lanes, const std::function<void(double)> &progress);

    QString m_path;
    ZipOptions m_options;
    std::unique_ptr<ZipContainer> m_container;
    bool m_isOpen = false;
    std::vector<ZipItem> m_items;
    std::atomic<bool> m_isDropped = false;
    std::future<Result<void>> m_begun;
};

/// A whole archive at once.
Result<void> writeZip(const QString &path, const std::vector<ZipItem> &items, const ZipOptions &options);

} // namespace tsuzuri
