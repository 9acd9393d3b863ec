#include "core/registers/header_matcher.h"

#include "core/base/fold.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// What is left of a heading when its brackets, marks and blanks are gone: 対象期間（自）※ and 対象期間(自)
/// are one.
QString tightHeader(QStringView header)
{
    QString tight = foldTight(header);
    constexpr QStringView marks = u"()[]{}「」【】〔〕<>:;,.*※#/\"'’";
    tight.removeIf([marks](QChar character) { return marks.contains(character); });
    return tight;
}

/// What a heading says after the name of a field to mean one language of it.
constexpr QStringView japaneseMarks[] = {u"日本語", u"和文", u"日", u"japanese", u"ja", u"jp"};
constexpr QStringView englishMarks[] = {u"英語", u"英文", u"英", u"english", u"en"};

class HeaderCollector {
public:
    HeaderCollector(const Register &owner, QHash<QString, const Column *> &headers)
        : m_owner(owner)
        , m_headers(headers)
    {
    }

    /// The first one to claim a heading keeps it.
    void add(const Column &column, QStringView header)
    {
        const QString tight = tightHeader(header);
        if (!tight.isEmpty() && !m_headers.contains(tight))
            m_headers.insert(tight, &column);
    }
    /// With the headings of both sides, where the column has sides.
    void addWithSides(const Column &column, QStringView header)
    {
        add(column, header);
        addSide(column, header, u".ja", japaneseMarks);
        addSide(column, header, u".en", englishMarks);
    }

private:
    void addSide(
        const Column &column, QStringView header, QStringView key, std::span<const QStringView> marks)
    {
        const Column *side =
            column.source == ColumnSource::Field ? m_owner.find(QString(column.key).append(key)) : nullptr;
        if (!side)
            return;
        for (const QStringView mark : marks) {
            add(*side, header.toString().append(mark));
            add(*side, mark.toString().append(header));
        }
    }

    const Register &m_owner;
    QHash<QString, const Column *> &m_headers;
};

void addSynonyms(HeaderCollector &collector, const Register &owner, bool ofThisKind)
{
    for (const HeaderSynonyms &synonyms : headerSynonyms()) {
        const bool isMeant = ofThisKind ? synonyms.kind == owner.kind : !synonyms.kind;
        const Column *column = isMeant ? owner.find(QStringView(synonyms.key)) : nullptr;
        if (!column)
            continue;
        for (const QStringView word : QStringView(synonyms.words).tokenize(u'|'))
            collector.addWithSides(*column, word);
    }
}

} // namespace

HeaderMatcher::HeaderMatcher(const BothWords &words)
    : m_kinds(kindCount)
{
    for (const Kind kind : allKinds()) {
        const Register &owner = registerOf(kind);
        HeaderCollector collector(owner, m_kinds[static_cast<std::size_t>(kind)]);
        for (const Language language : {Language::Japanese, Language::English}) {
            for (const Column &column : owner.columns)
                collector.add(column, column.exportHeading(words.in(language)));
        }
        for (const Column &column : owner.columns)
            collector.addWithSides(column, column.key);
        addSynonyms(collector, owner, true);
        addSynonyms(collector, owner, false);
        for (const Language language : {Language::Japanese, Language::English}) {
            for (const Column &column : owner.columns)
                collector.addWithSides(column, column.heading(words.in(language)));
        }
    }
}

const Column *HeaderMatcher::column(Kind kind, QStringView header) const
{
    return m_kinds[static_cast<std::size_t>(kind)].value(tightHeader(header), nullptr);
}

} // namespace tsuzuri
