#pragma once

#include "core/base/safe_name.h"
#include "core/model/records.h"

namespace tsuzuri {

/// Names inside a binder (domain.md 4.2 and 4.3): Japanese ones in NFC, English ones in ASCII.
class BinderNames {
public:
    explicit BinderNames(Language language)
        : m_language(language)
    {
    }

    /// 03_文書/D-001_情報セキュリティ基本方針_第3版_20250601.pdf
    QString documentPath(const Document &document, const DocumentVersion &version);
    /// 04_証跡/C-025/E-0070_権限棚卸結果_20260405.xlsx; `index` counts the files of one item from 1, 0 for an only one.
    QString evidencePath(const Evidence &evidence, const QString &control, const EvidenceFile &file, int index);

    static QString folderName(
        const Project &project, const LocalizedText &company, Language language, QDate day, int build);

private:
    QString title(const LocalizedText &title) const;
    QString label(const QString &label) const;
    QString take(const QString &folder, const QStringList &tokens, const QString &fileName);

    Language m_language;
    UniqueNames m_taken;
};

} // namespace tsuzuri
