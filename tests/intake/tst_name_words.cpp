#include "core/intake/name_words.h"
#include "core/intake/word_index.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

class TestNameWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::newRow("underscores are blanks")
            << u"特権ロール一覧_2026-10.png"_s << u"特権ロール一覧 2026-10"_s;
        QTest::newRow("numbers of records go") << u"E-0181_C-026_権限一覧.csv"_s << u"権限一覧"_s;
        QTest::newRow("a copy") << u"権限一覧 - コピー.csv"_s << u"権限一覧"_s;
        QTest::newRow("the third copy") << u"権限一覧 (3).csv"_s << u"権限一覧"_s;
        QTest::newRow("the last of all") << u"権限一覧_最終版_final.xlsx"_s << u"権限一覧"_s;
        QTest::newRow("decomposed, from a Mac") << u"ハ\u3099ックアッフ\u309A.pdf"_s << u"バックアップ"_s;
        QTest::newRow("a dot that begins no extension") << u"容量 2026.10"_s << u"容量 2026.10"_s;
        QTest::newRow("a hidden file") << u".gitignore"_s << u".gitignore"_s;
        QTest::newRow("nothing but a number") << u"C-026_.png"_s << u"C-026"_s;
        QTest::newRow("ideographic blanks") << u"議事録　第3回.docx"_s << u"議事録 第3回"_s;
    }
    void titles()
    {
        QFETCH(const QString, name);
        QTEST(titleOfName(name), "title");
    }

    void nextMonthsFile_hasTheSameStem()
    {
        const QString stem = stemOfName(u"特権ロール一覧_2026-10.png"_s);
        QVERIFY(!stem.isEmpty());
        for (const QString &name : {u"特権ロール一覧_202609.png"_s, u"【2026年9月度】特権ﾛｰﾙ一覧.csv"_s,
                 u"特権ロール一覧_令和8年9月 (2).xlsx"_s, u"C-026_特権ロール一覧 2026年9月分.png"_s})
            QCOMPARE(stemOfName(name), stem);
        QVERIFY(stemOfName(u"2026-10.png"_s).isEmpty());
        QVERIFY(stemOfName(u"権限一覧.csv"_s) != stem);
    }

    void versions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *text, const char *version) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(version);
        };
        row("アクセス管理規程 第3版", "3");
        row("アクセス管理規程_第3.1版", "3.1");
        row("アクセス管理規程　第３版", "3");
        row("アクセス管理規程_3.1版", "3.1");
        row("policy v3", "3");
        row("policy_v3.0", "3");
        row("policy_V3.10", "3.10");
        row("policy Ver.2.1", "2.1");
        row("policy version 2", "2");
        row("policy Rev.3", "3");
        row("policy_rev3", "3");
        row("policy_r4", "4");
        row("点検表_R8.4", "");
        row("2026年版", "");
        row("review 3", "");
        row("規程", "");
    }
    void versions()
    {
        QFETCH(const QString, text);
        QTEST(versionIn(text), "version");
    }

    void refs_areFoundInAnyWriting()
    {
        QCOMPARE(refsIn(u"IAM-01_権限.csv"_s), QStringList{u"IAM-01"_s});
        QCOMPARE(refsIn(u"ｃ－０２６ と CTL012"_s), (QStringList{u"C-026"_s, u"CTL-012"_s}));
        QCOMPARE(refsIn(u"scan0012a"_s), QStringList());
        QCOMPARE(refsIn(u"特権ロール"_s), QStringList());
    }

    void index_findsTheTextThatANameSpeaksOf()
    {
        WordIndex index;
        index.add(0, u"特権アカウントの月次点検");
        index.add(0, u"Monthly check of privileged accounts");
        index.add(1, u"バックアップの監視");
        index.add(1, u"Backup monitoring");
        index.add(2, u"入退室ログの点検");
        QCOMPARE(index.find(u"特権ｱｶｳﾝﾄ一覧 2026-10").front().item, 0);
        QCOMPARE(index.find(u"backup-results_202610").front().item, 1);
        QCOMPARE(index.find(u"ばっくあっぷ結果").front().item, 1);
        QVERIFY(index.find(u"scan0012").empty());
        QVERIFY(index.find(u"").empty());
        QCOMPARE(index.find(u"点検", 1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNameWords)
#include "tst_name_words.moc"
