// What the rules ask of each item of a planned binder.

#include "core/binder/binder_gaps.h"
#include "core/binder/binder_rules.h"
#include "core/binder/record.h"
#include "core/words/words.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWindowsPath = 259; // MAX_PATH without its final NUL
constexpr qint64 megabyte = 1024 * 1024;

bool isOftenBlocked(const QString &suffix)
{
    static const QSet<QString> suffixes{u"exe"_s, u"bat"_s, u"cmd"_s, u"js"_s, u"vbs"_s, u"lnk"_s, u"ps1"_s,
        u"scr"_s, u"msi"_s, u"com"_s, u"jar"_s, u"docm"_s, u"xlsm"_s, u"pptm"_s};
    return suffixes.contains(suffix);
}

/// Microsoft's table of Shift-JIS. What it only resembles counts as missing.
class Cp932 {
public:
    /// Characters of a text that it has not, each once.
    QString missingOf(const QString &text)
    {
        QStringList missing;
        for (const char32_t code : text.toUcs4()) {
            const QString character = QString::fromUcs4(&code, 1);
            if (code >= 0x80 && !has(code, character) && !missing.contains(character))
                missing << character;
        }
        return missing.join(u' ');
    }

private:
    bool has(char32_t code, const QString &character)
    {
        const auto known = m_known.constFind(code);
        if (known != m_known.cend())
            return *known;
        const QByteArray bytes = m_encoder.encode(character);
        return *m_known.insert(code, !m_encoder.isValid() || QString(m_decoder.decode(bytes)) == character);
    }

    QStringEncoder m_encoder{"windows-31j", QStringEncoder::Flag::Stateless};
    QStringDecoder m_decoder{"windows-31j", QStringDecoder::Flag::Stateless};
    QHash<char32_t, bool> m_known;
};

/// "tracked_changes comments": codes that core/words has words for.
QString traceCodes(OfficeTraces traces)
{
    QStringList codes;
    for (const auto &[trace, code] : {std::pair{OfficeTrace::TrackedChanges, u"tracked_changes"_s},
             {OfficeTrace::Comments, u"comments"_s}, {OfficeTrace::HiddenSheets, u"hidden_sheets"_s},
             {OfficeTrace::ExternalLinks, u"external_links"_s}}) {
        if (traces.testFlag(trace))
            codes << code;
    }
    return codes.join(u' ');
}

class ItemRules {
public:
    explicit ItemRules(BinderAsking &asking)
        : m_asking(asking)
        , m_plan(asking.plan)
        , m_root(BinderNames::rootName(m_plan.record(), m_plan.companyName(), m_plan.request().language,
              m_plan.request().asOf, nextNumber(m_plan.data(), m_plan.request())))
    {
        for (const RefusedFile &file : m_plan.refused())
            m_refused.insert(file.ref);
    }

    void ask(const BinderItem &item)
    {
        const NamedText ref = named(u"b.ref"_s, item.ref);
        if (m_refused.contains(item.ref))
            m_asking.report(missingFileRule, item, {ref});
        if (!item.title.has(m_plan.request().language))
            m_asking.report(
                "BND-13"_L1, item, {ref, named(u"lang"_s, languageCode(m_plan.request().language))});
        if (item.omission == Omission::AboveAudience)
            askAudience(item);
        askVersion(item);
        for (const BinderFile &file : item.files) {
            askName(item, file);
            askContent(item, file);
        }
    }

private:
    void askAudience(const BinderItem &item);
    void askVersion(const BinderItem &item);
    void askName(const BinderItem &item, const BinderFile &file);
    void askContent(const BinderItem &item, const BinderFile &file);

    BinderAsking &m_asking;
    const BinderPlan &m_plan;
    std::optional<BothWords> m_words; ///< made when they are needed
    Cp932 m_cp932;
    QString m_root; ///< the binder's folder
    QSet<QString> m_refused;
};

/// It is left out, so nothing leaks; but its reader will miss it.
void ItemRules::askAudience(const BinderItem &item)
{
    const Dataset &data = m_plan.data();
    const auto *version = data.find(Id<DocumentVersion>{item.record.uuid});
    const auto *evidence = data.find(Id<Evidence>{item.record.uuid});
    const Document *document = version ? data.find(version->document) : nullptr;
    const Classification classification = evidence ? evidence->classification
        : document                                 ? document->classification
                                                   : Classification::Unset;
    const int field = kindInfo(Kind::Document).fieldIndex(u"classification");
    const QString code =
        QString::fromLatin1(EnumCodes<Classification>::codes[static_cast<std::size_t>(classification)]);
    if (!m_words)
        m_words.emplace();
    const LocalizedText word{m_words->in(Language::Japanese).choice(Kind::Document, field, code),
        m_words->in(Language::English).choice(Kind::Document, field, code)};
    const BinderProfile *profile = m_plan.profile();
    const QString audience = !profile ? QString()
        : profile->audience.isEmpty() ? profile->ref
                                      : profile->audience;
    m_asking.report("BND-06"_L1, item, {named(u"class"_s, word), named(u"audience"_s, audience)},
        {.severity = Severity::Minor});
}

void ItemRules::askVersion(const BinderItem &item)
{
    const auto *version = m_plan.data().find(Id<DocumentVersion>{item.record.uuid});
    const Document *document = version ? m_plan.data().find(version->document) : nullptr;
    if (!document)
        return;
    const bool isDraft = version->status == Lifecycle::Draft || version->status == Lifecycle::UnderReview;
    const bool isOld = version->status == Lifecycle::Superseded && !m_plan.isNeeded(*version, *document);
    if (isDraft || isOld)
        m_asking.report("BND-15"_L1, item, {named(u"b.ref"_s, item.ref), named(u"label"_s, version->label)});
}

void ItemRules::askName(const BinderItem &item, const BinderFile &file)
{
    const RuleParameters &parameters = m_plan.project().parameters;
    const qsizetype length = parameters.assumedRootLength + 1 + m_root.size() + 1 + file.path.size();
    if (length > std::min<qsizetype>(parameters.warnPath, longestWindowsPath))
        m_asking.report("BND-01"_L1, item,
            {named(u"n"_s, static_cast<qint64>(length)), named(u"b.output_path"_s, file.path)},
            {.discriminator = file.sha256,
                .severity = length > longestWindowsPath ? Severity::Blocker : Severity::Minor});
    const QString composed = file.originalName.normalized(QString::NormalizationForm_C);
    if (file.originalName != composed)
        m_asking.report("BND-04"_L1, item, {named(u"b.ref"_s, item.ref), named(u"name"_s, composed)},
            {.discriminator = file.path});
    if (const QString characters = m_cp932.missingOf(file.path); !characters.isEmpty())
        m_asking.report("BND-05"_L1, item, {named(u"chars"_s, characters)}, {.discriminator = file.sha256});
}

void ItemRules::askContent(const BinderItem &item, const BinderFile &file)
{
    const NamedText ref = named(u"b.ref"_s, item.ref);
    const BinderProfile *profile = m_plan.profile();
    const qint64 limit = profile ? profile->maxPartMegabytes.value_or(0) : 0;
    if (limit > 0 && file.size > limit * megabyte)
        m_asking.report("BND-10"_L1, item, {named(u"part"_s, file.path), named(u"max"_s, limit)},
            {.discriminator = file.sha256});
    const OfficeTraces traces =
        m_asking.files ? m_asking.files->checks.value(file.sha256).traces : OfficeTraces();
    if (traces)
        m_asking.report("BND-17"_L1, item, {ref, named(u"traces"_s, traceCodes(traces))},
            {.label = file.originalName, .discriminator = file.sha256});
    const QString suffix = QFileInfo(file.originalName).suffix().toLower();
    if (isOftenBlocked(suffix))
        m_asking.report("BND-18"_L1, item, {ref, named(u"ext"_s, suffix)}, {.discriminator = file.path});
}

} // namespace

void askOfItems(BinderAsking &asking)
{
    ItemRules rules(asking);
    for (const auto *items : {&asking.plan.documents(), &asking.plan.evidence()}) {
        for (const BinderItem &item : *items)
            rules.ask(item);
    }
}

} // namespace tsuzuri
