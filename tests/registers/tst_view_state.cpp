#include "core/registers/column_filter.h"
#include "core/registers/register.h"
#include "core/registers/row_order.h"
#include "core/registers/view_state.h"
#include "core/words/words.h"
#include "tests/registers/registers_data.h"

#include <QTest>

#include <array>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// Saved views, filters of columns, and orders by several columns, without windows.
class ViewStateTest : public QObject {
    Q_OBJECT

private:
    BothWords m_words;
    SmallCompany m_company;
    RegisterReader m_reader{m_company.data, m_words.in(Language::English), QDate(2026, 11, 20)};

    const Column &column(QStringView key) const { return *registerOf(Kind::Document).find(key); }
    QString shown(const ColumnFilter &filter) const
    {
        const RowQuestion fits = questionOf(m_reader, Kind::Document, filter);
        QStringList refs;
        for (int row = 0; row < m_company.data.size(Kind::Document); ++row) {
            if (fits(row))
                refs << m_company.data.refAt(Kind::Document, row);
        }
        return refs.join(u' ');
    }

private Q_SLOTS:
    void view_comesBackAsItWas()
    {
        ViewState state;
        state.columns = {{u"ref"_s, 60}, {u"gaps"_s, 0}, {u"title"_s, 300}};
        state.sorted = {{u"owner"_s, RowOrder::Ascending}, {u"title"_s, RowOrder::Descending}};
        state.words = u"規程"_s;
        state.chips = {u"gaps"_s};
        state.filters = {{u"owner"_s, ColumnFilter::Test::OneOf, {}, {u"P-001"_s, QString()}, {}, {}},
            {u"next_review_on"_s, ColumnFilter::Test::Between, {}, {}, QDate(2026, 4, 1), {}},
            {u"location"_s, ColumnFilter::Test::Empty, {}, {}, {}, {}}};
        state.grouped = u"lifecycle"_s;
        QCOMPARE(readView(viewText(state)), state);
        QCOMPARE(viewText(readView(viewText(state))), viewText(state));
        QCOMPARE(viewText({}), u"{}"_s);
    }

    void brokenViews_areTheUsualOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"columns"_s;
        QTest::newRow("another kind of value") << u"{\"columns\":7,\"filters\":\"x\",\"sorted\":{}}"_s;
        QTest::newRow("an unknown test") << u"{\"filters\":[{\"column\":\"owner\",\"test\":\"drop\"}]}"_s;
        QTest::newRow("far too long") << QString(2'000'000, u'[');
    }
    void brokenViews_areTheUsualOne()
    {
        QFETCH(QString, text);
        QCOMPARE(readView(text), ViewState());
    }

    void columnFilter_asksOneColumn()
    {
        using Test = ColumnFilter::Test;
        QCOMPARE(shown({u"title"_s, Test::Contains, u"方針"_s, {}, {}, {}}), u"D-001"_s);
        QCOMPARE(shown({u"title"_s, Test::Contains, u"SECURITY policy"_s, {}, {}, {}}), u"D-001"_s);
        QCOMPARE(shown({u"existence"_s, Test::OneOf, {}, {u"unknown"_s}, {}, {}}), u"D-002"_s);
        QCOMPARE(shown({u"owner"_s, Test::OneOf, {}, {QString()}, {}, {}}), u"D-002"_s);
        QCOMPARE(shown({u"owner"_s, Test::OneOf, {}, {m_company.chihiro.ref}, {}, {}}), u"D-001"_s);
        QCOMPARE(shown({u"next_review_on"_s, Test::Between, {}, {}, QDate(2027, 5, 28), QDate(2027, 5, 28)}),
            u"D-001"_s);
        QCOMPARE(shown({u"next_review_on"_s, Test::Between, {}, {}, {}, QDate(2027, 5, 27)}), QString());
        QCOMPARE(shown({u"owner"_s, Test::Empty, {}, {}, {}, {}}), u"D-002"_s);
        QCOMPARE(shown({u"owner"_s, Test::Filled, {}, {}, {}, {}}), u"D-001"_s);
        QVERIFY(!questionOf(m_reader, Kind::Document, {u"no such column"_s, Test::Empty, {}, {}, {}, {}}));
    }

    void contents_areCountedInTheirOrder()
    {
        const std::array rows{0, 1};
        const auto owners = countCodes(m_reader, column(u"owner"), rows, 10);
        QCOMPARE(
            owners, (std::vector<CodeCount>{{m_company.chihiro.ref, u"Chihiro Saegusa"_s, 1}, {{}, {}, 1}}));
        QVERIFY(countCodes(m_reader, column(u"title"), rows, 1).empty());
    }

    void laterColumns_orderWhatIsEqualInTheFirst()
    {
        for (int i = 0; i < 4; ++i) {
            Document document = named<Document>(u"D-10%1"_s.arg(i));
            document.tier = 5 + i % 2;
            document.title = {u"文書%1"_s.arg(10 - i), {}, {}};
            m_company.put(document);
        }
        const std::array keys{
            SortKey{&column(u"tier"), RowOrder::Descending}, SortKey{&column(u"title"), RowOrder::Ascending}};
        QStringList refs;
        for (const int row : RowSorter(m_reader).rows(Kind::Document, keys))
            refs << m_company.data.refAt(Kind::Document, row);
        QCOMPARE(refs.first(4).join(u' '), u"D-103 D-101 D-102 D-100"_s); // 文書7, 9, 8, 10
    }
};

QTEST_GUILESS_MAIN(ViewStateTest)
#include "tst_view_state.moc"
