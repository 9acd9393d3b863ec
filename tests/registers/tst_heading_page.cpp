#include "core/base/fold.h"
#include "core/registers/header_matcher.h"
#include "core/words/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// docs/headings.md lists every heading that imports understand. This test makes the page from the program's
/// own words and holds both equal; with TSUZURI_WRITE=1 it writes the page anew.
class TestHeadingPage : public QObject {
    Q_OBJECT

private:
    BothWords m_words;
    HeaderMatcher m_matcher{m_words};

    static QString path() { return QStringLiteral(TSUZURI_SOURCE_DIR "/docs/headings.md"); }

    /// Everything that may be written above a column, as far as this kind understands it as this column.
    QStringList headingsOf(const Column &column) const
    {
        QStringList candidates;
        for (const Language language : {Language::Japanese, Language::English}) {
            if (column.source == ColumnSource::Side)
                break; // the page says once how sides are named
            candidates << column.heading(m_words.in(language)) << column.exportHeading(m_words.in(language));
        }
        for (const bool isOwn : {true, false}) {
            for (const HeaderSynonyms &synonyms : headerSynonyms()) {
                const bool isMeant = isOwn ? synonyms.kind == column.kind : !synonyms.kind;
                if (isMeant && column.key == QStringView(synonyms.key))
                    candidates += QString::fromUtf16(synonyms.words).split(u'|');
            }
        }
        QStringList headings;
        QSet<QString> known;
        for (const QString &heading : candidates) {
            if (m_matcher.column(column.kind, heading) == &column && !known.contains(foldTight(heading)))
                headings << heading;
            known.insert(foldTight(heading));
        }
        return headings;
    }

    static QString cell(const QStringList &headings)
    {
        return headings.join(u" · "_s).replace(u'|', u"\\|"_s);
    }

    QString rowOf(const Column &column) const
    {
        static const QRegularExpression kanaOrKanji(u"[\\x{3040}-\\x{30FF}\\x{4E00}-\\x{9FFF}]"_s);
        const QStringList headings = headingsOf(column);
        if (headings.isEmpty())
            return {};
        const QStringList japanese = headings.filter(kanaOrKanji);
        QStringList english = headings;
        english.removeIf([&](const QString &heading) { return japanese.contains(heading); });
        return u"| `%1` | %2 | %3 |\n"_s.arg(column.key, cell(japanese), cell(english));
    }

    QString page() const
    {
        QString text =
            u"# Headings that imports understand\n\n"
            "One table for each KIND of `tsuzuri-cli import`. FIELD is the name in `set`, in `list` and in a "
            "`--map` "
            "file; it is\nunderstood as a heading too. Case, full and half width, hiragana and katakana, "
            "blanks, hyphens and brackets make no\ndifference. For a text in two languages, 日本語, 和文, "
            "Japanese or ja before or behind the heading means the Japanese\nside, 英語, 英文, English or en "
            "the "
            "English one: 名称（英語）, Title (English), title_en.\n\n"
            "Made from the program's own words; `TSUZURI_WRITE=1 build/release/tests/tst_heading_page`, "
            "inside "
            "`scripts/env`,\nwrites it anew.\n"_s;
        for (const Kind kind : allKinds()) {
            text += u"\n## `%1`: %2, %3\n\n| FIELD | Japanese | English |\n|---|---|---|\n"_s.arg(
                QLatin1StringView(kindInfo(kind).code), m_words.in(Language::Japanese).registerName(kind),
                m_words.in(Language::English).registerName(kind));
            for (const Column &column : registerOf(kind).columns) {
                if (column.source != ColumnSource::Computed || column.key == "files"_L1)
                    text += rowOf(column);
            }
            if (kind == Kind::DocumentVersion) // takes files by the headings of evidence
                text += rowOf(*registerOf(Kind::Evidence).find(u"files"));
        }
        return text;
    }

private Q_SLOTS:
    void page_tellsWhatImportsUnderstand()
    {
        const QString expected = page();
        if (qEnvironmentVariableIsSet("TSUZURI_WRITE")) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(expected.toUtf8());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList now = expected.split(u'\n');
        for (qsizetype line = 0; line < qMax(written.size(), now.size()); ++line)
            QCOMPARE(written.value(line), now.value(line));
    }
};

QTEST_GUILESS_MAIN(TestHeadingPage)
#include "tst_heading_page.moc"
