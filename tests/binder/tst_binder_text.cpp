#include "core/binder/binder_gaps.h"
#include "core/binder/book.h"
#include "tests/pdf/pdf_tools.h"
#include "tests/sample/sample_dataset.h"

#include <QTemporaryDir>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The binder of the whole sample company, as another program reads its pages.
class TestBinderText : public QObject {
    Q_OBJECT

private:
    std::optional<Dataset> m_data;

    BinderRequest request(Language language) const
    {
        BinderRequest asked;
        asked.project = m_data->table<Project>().findRef(u"SOC2-2026"_s)->id;
        asked.language = language;
        asked.asOf = QDate(2026, 11, 20);
        return asked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto data = sampleDataset();
        QVERIFY(data);
        m_data.emplace(std::move(*data));
    }

    void everyString_comesBackFromThePages_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::newRow("in Japanese") << true;
        QTest::newRow("in English") << false;
    }

    void everyString_comesBackFromThePages()
    {
        QFETCH(bool, isJapanese);
        const Language language = isJapanese ? Language::Japanese : Language::English;
        const BinderPlan plan(*m_data, request(language), {});
        const Words words(language);
        const GapReport gaps = binderGaps(plan);
        BuildFacts facts;
        facts.number = 7;
        facts.logHead = QString(64, u'a');
        facts.inputDigest = QString(64, u'a');
        facts.builtAt = QDateTime(QDate(2026, 11, 20), QTime(15, 30), QTimeZone("Asia/Tokyo"));
        const BinderBook book(plan, words, gaps, facts);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"binder.pdf"_s);
        const auto summary =
            pdf::writePdf(path, binderDocument(book), pdf::testFonts(), {.recordStrings = true});
        QVERIFY(summary);
        QVERIFY(summary->pages > 100);
        QVERIFY(summary->strings.size() > 5000);
        pdf::verifyText(path, *summary);
    }
};

QTEST_MAIN(TestBinderText)
#include "tst_binder_text.moc"
