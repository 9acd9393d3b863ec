#pragma once

#include "core/sample/files_plan.h"

#include <QByteArray>

#include <memory>

namespace tsuzuri {

struct MadeFile {
    QByteArray bytes;
    int pages = 0; ///< of a PDF
};

/// The files of the sample company, made when they are asked for: the same bytes every time and on every
/// machine with the same library and font versions. Texts and tables are in resources/sample/contents.
class SampleFiles {
public:
    /// Errors: FontsMissing, PackDamaged, FileUnreadable and those of TableReader.
    static Result<SampleFiles> load();

    SampleFiles(SampleFiles &&) noexcept;
    SampleFiles &operator=(SampleFiles &&) noexcept;
    ~SampleFiles();

    /// Which file belongs to which version, evidence and illustrative hash.
    const SamplePlan &plan() const;

    /// PDF, PNG, XLSX, CSV or TXT by `request.fileKind`. Errors: BadArgument for another kind, PdfFailed,
    /// TableWriteFailed and those of a temporary file. One thread at a time.
    Result<MadeFile> make(const SampleFileRequest &request) const;
    /// The bytes alone.
    Result<QByteArray> bytes(const SampleFileRequest &request) const;

private:
    struct Data;
    explicit SampleFiles(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace tsuzuri
