#pragma once

#include "core/base/safe_name.h"
#include "core/model/records.h"

namespace tsuzuri {

/// Folders of a binder's files (domain.md 4.2).
enum class BinderFolder : std::uint8_t { Documents, Evidence, Populations };

/// Names inside a binder (domain.md 4.3): Japanese ones in NFC, English ones in ASCII; unique ignoring case;
/// with the binder's own folder at most 150 UTF-16 units. Tokens are joined by `_`; where there is no room,
/// the title gives way.
class BinderNames {
public:
    explicit BinderNames(Language language)
        : m_language(language)
    {
    }

    /// 03_文書/D-001_情報セキュリティ基本方針_第3版_20250601.pdf
    QString documentPath(const Document &document, const DocumentVersion &version);
    /// 04_証跡/C-025_アクセス権の棚卸/E-0070_2026-Q1_権限棚卸結果_20260405.xlsx. `period` is the label of the
    /// occurrence, if the evidence has a single one; `index` counts the files of one item from 1, 0 for an
    /// only one.
    QString evidencePath(BinderFolder folder, const Evidence &evidence, const Control *control,
        const QString &period, const EvidenceFile &file, int index);

    /// ISMAP-2026_株式会社くもいと_監査バインダー_20261120_b7
    static QString rootName(
        const Project &project, const LocalizedText &company, Language language, QDate day, int build);

private:
    struct Tokens {
        QString before; ///< ref and period
        QString title;
        QString after; ///< version or number, and date
    };

    QString folderName(BinderFolder folder) const;
    QString token(const QString &text) const;
    QString title(const LocalizedText &title) const;
    QString take(const QString &folder, const Tokens &tokens, const QString &fileName);

    Language m_language;
    UniqueNames m_taken;
};

} // namespace tsuzuri
