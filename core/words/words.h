#pragma once

#include "core/base/error.h"
#include "core/base/localized_text.h"
#include "core/base/period.h"
#include "core/words/phrase.h"

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace tsuzuri {

enum class Kind : std::uint8_t;
struct FieldInfo;

/// A choice of a field: what is stored and what people read.
struct ChoiceLabel {
    QString code;
    QString label;

    bool operator==(const ChoiceLabel &) const = default;
};

/// The words of one language. Made once for each language that is needed and passed by reference: the
/// screen's and the binder's are two objects. Safe to ask from several threads.
class Words {
public:
    explicit Words(Language language);
    ~Words();
    Words(Words &&) noexcept;
    Words &operator=(Words &&) noexcept;

    Language language() const { return m_language; }

    /// The sentence with %1 to %9 filled by the arguments, which are never filled themselves.
    QString text(const Phrase &phrase, const QStringList &arguments = {}) const;
    /// A phrase of QT_TRANSLATE_N_NOOP: its form for `count`, which takes the place of %n.
    QString count(const Phrase &phrase, qint64 count, const QStringList &arguments = {}) const;

    /// One sentence: what, where, what to do. Codes of kinds, fields and choices among the arguments are
    /// worded.
    QString error(const Error &error) const;

    /// One record: "Document", "文書".
    const QString &kind(Kind kind) const;
    /// The whole register: "Document inventory", "文書台帳".
    const QString &registerName(Kind kind) const;
    /// The heading of what people call the record by: "Document no.", "文書番号".
    const QString &refHeading(Kind kind) const;
    /// The heading of a field, for columns and forms.
    const QString &field(Kind kind, int index) const;
    /// The same for one side of a Localized field: "Title (English)", "名称(英語)".
    QString field(Kind kind, int index, Language side) const;
    /// The heading by "title", "title.en" or "ref"; the name itself where the kind has no such field.
    QString field(Kind kind, QStringView name) const;
    /// "No.", "番号": the heading of refs where the kind is clear.
    const QString &number() const { return m_number; }
    /// In the order of the field table's codes, "" first where the field may be empty. Of a Text or Texts
    /// field: the codes that it usually holds.
    const std::vector<ChoiceLabel> &choices(Kind kind, int field) const;
    /// The label of a choice; the code itself where the field has no such choice.
    QString choice(Kind kind, int field, QStringView code) const;
    /// "Yes", "No", "" where nobody knows.
    QString flag(std::optional<bool> flag) const;

    /// 2026年4月1日, 1 April 2026: for covers and letters. Tables have ISO dates.
    QString longDate(QDate date) const;
    /// 2026-04-01～2027-03-31, 2026-04-01 – 2027-03-31; an open end stays empty.
    QString period(const Period &period) const;
    /// "1.5 MB": units of 1,024.
    QString size(qint64 bytes) const;
    QString listSeparator() const; ///< 、 or a comma
    QString list(const QStringList &items) const;

private:
    struct KindWords {
        QString kind;
        QString registerName;
        QString refHeading;
        std::vector<QString> fields;
        std::vector<std::vector<ChoiceLabel>> choices; // by field
    };

    void loadKinds();
    std::vector<ChoiceLabel> labelsOf(Kind kind, const FieldInfo &field) const;
    QString translated(const Phrase &phrase, int count = -1) const;
    const KindWords &of(Kind kind) const;
    QString argumentOf(const QStringList &arguments, qsizetype index, char type) const;
    QString choiceList(Kind kind, int field, const QString &otherwise) const;

    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
    QString m_number;
    std::vector<KindWords> m_kinds;
};

/// Both languages at once: for texts that are stored or written as {"ja": …, "en": …}.
class BothWords {
public:
    BothWords();

    const Words &in(Language language) const { return language == Language::Japanese ? m_ja : m_en; }

    LocalizedText text(const Phrase &phrase, const QStringList &arguments = {}) const;
    LocalizedText count(const Phrase &phrase, qint64 count, const QStringList &arguments = {}) const;
    LocalizedText error(const Error &error) const;

private:
    Words m_ja;
    Words m_en;
};

} // namespace tsuzuri
