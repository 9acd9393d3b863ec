#include "core/search/file_index.h"
#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTabBar>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// 「この資料どこ?」 with the keyboard alone.
class TestFind : public QObject, private SampleDesk {
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened << url; }

private:
    QList<QUrl> m_opened;

    FindDialog *dialog() const { return window().findChild<FindDialog *>(); }
    QListView &results() const { return *dialog()->findChild<QListView *>(u"results"_s); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(dialog()->findChild<QLineEdit *>(u"words"_s), static_cast<Qt::Key>(key), modifiers);
    }
    /// Ctrl+K and the words, as if typed by an input method.
    void find(const QString &words) const
    {
        window().actions().find->trigger();
        dialog()->findChild<QLineEdit *>(u"words"_s)->setText(words);
    }
    QString shown(int role = Qt::DisplayRole) const { return results().currentIndex().data(role).toString(); }
    QStringList all(int role) const
    {
        QStringList texts;
        for (int row = 0; row < results().model()->rowCount(); ++row)
            texts << results().model()->index(row, 0).data(role).toString();
        return texts;
    }
    QStringList sections() const
    {
        const auto *tabs = dialog()->findChild<QTabBar *>(u"sections"_s);
        QStringList texts;
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
        return texts;
    }
    QString section() const
    {
        const auto *tabs = dialog()->findChild<QTabBar *>(u"sections"_s);
        return tabs->tabText(tabs->currentIndex());
    }
    template <typename Change>
    void change(const QString &ref, Change change) const
    {
        Document document = *data().table<Document>().findRef(ref);
        change(document);
        ChangeSet changes;
        changes.change(document);
        QVERIFY(window().session().commit(std::move(changes)));
    }
    void putPlace(const QString &ref, Location location) const
    {
        ChangeSet changes;
        for (Location old : data().table<Location>()) {
            const DocumentVersion *version = data().find(Id<DocumentVersion>{old.subject.uuid});
            const Uuid owner = version ? version->document.uuid : old.subject.uuid;
            old.retired = Flag::Yes;
            if (owner == data().idOf(Kind::Document, ref))
                changes.change(old);
        }
        location.subject = {Kind::Document, data().idOf(Kind::Document, ref)};
        if (!location.address.isEmpty() || !location.cabinet.isEmpty())
            changes.add(std::move(location));
        QVERIFY(window().session().commit(std::move(changes)));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(open(Language::Japanese));
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
        QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        close();
    }

    void wordAndEnter_leadToWhereTheDocumentLives_data()
    {
        QTest::addColumn<bool>("isPaper");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("a page of the web") << false << false;
        QTest::newRow("a cabinet") << true << false;
        QTest::newRow("a page of the web, the title is English alone") << false << true;
        QTest::newRow("a cabinet, the title is English alone") << true << true;
    }
    void wordAndEnter_leadToWhereTheDocumentLives()
    {
        QFETCH(bool, isPaper);
        QFETCH(bool, isEnglish);
        if (isEnglish) {
            for (const QString &ref : {u"D-012"_s, u"D-033"_s, u"D-034"_s})
                change(ref, [&](Document &each) { each.title = {{}, u"Incident rules "_s + ref, {}}; });
        }
        Location place;
        place.kind = isPaper ? LocationKind::PhysicalCabinet : LocationKind::Confluence;
        if (isPaper) {
            place.cabinet = u"A-1"_s;
            place.keyHolder = data().table<Person>().rows().front().id;
        } else {
            place.address = u"https://wiki.example.jp/display/SEC/1"_s;
        }
        putPlace(u"D-012"_s, place);

        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        QInputMethodEvent typed;
        typed.setCommitString(u"インシデント"_s);
        QApplication::sendEvent(dialog()->findChild<QLineEdit *>(u"words"_s), &typed);
        QCOMPARE(shown(FindModel::NumberRole), u"D-012"_s);
        const QString whereabouts = shown(FindModel::RemarkRole);
        QVERIFY(!shown(FindModel::HintRole).isEmpty());
        press(Qt::Key_Return);

        QVERIFY(!dialog()->isVisible());
        QCOMPARE(window().place().record, data().idOf(Kind::Document, u"D-012"_s));
        if (isPaper) {
            QVERIFY2(whereabouts.contains(u"A-1"_s), qPrintable(whereabouts));
            QCOMPARE(window().messages().sentence(), whereabouts);
            QCOMPARE(window().place().tab, u"location"_s);
            QVERIFY(m_opened.isEmpty());
        } else {
            QCOMPARE(m_opened, QList{QUrl(place.address)});
        }
    }

    void ctrlEnter_showsTheDocumentInItsRegister()
    {
        Location wiki;
        wiki.kind = LocationKind::Confluence;
        wiki.address = u"https://wiki.example.jp/display/SEC/1"_s;
        putPlace(u"D-012"_s, wiki);
        find(u"インシデント"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog()->isVisible());
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(window().place().record, data().idOf(Kind::Document, u"D-012"_s));
    }

    void kinds_areTabsWithCountsThatTabWalksThrough()
    {
        find(u"インシデント"_s);
        const int rows = results().model()->rowCount();
        QVERIFY2(sections().front().startsWith(u"すべて "_s), qPrintable(sections().join(u'|')));
        const QString documents = u"文書台帳 3"_s;
        QVERIFY2(sections().contains(documents), qPrintable(sections().join(u'|')));
        press(Qt::Key_Tab);
        QCOMPARE(section(), sections()[1]);
        QCOMPARE(section(), documents);
        QCOMPARE(results().model()->rowCount(), 4); // a heading, then all of them
        for (const QString &number : all(FindModel::NumberRole).sliced(1))
            QVERIFY2(number.startsWith(u"D-"_s), qPrintable(number));
        QVERIFY(!shown(FindModel::NumberRole).isEmpty()); // Enter works at once
        press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(section(), sections()[2]);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(section(), sections().front());
        QCOMPARE(results().model()->rowCount(), rows);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(section(), sections().back());
        QCOMPARE(dialog()->focusWidget(), dialog()->findChild<QLineEdit *>(u"words"_s));
    }

    void chosenKind_staysWhileWordsAreTyped()
    {
        find(u"インシデント"_s);
        press(Qt::Key_Tab);
        QLineEdit *line = dialog()->findChild<QLineEdit *>(u"words"_s);
        line->setText(u"インシデント管理"_s);
        QVERIFY2(section().startsWith(u"文書台帳 "_s), qPrintable(section()));
        line->setText(u"どこにもない言葉"_s);
        QCOMPARE(section(), u"文書台帳 0"_s);
        QCOMPARE(results().model()->rowCount(), 0);
        find(u"インシデント"_s); // anew
        QCOMPARE(section(), sections().front());
    }

    void kindAlone_showsMoreThanTheBestSix()
    {
        find(u"規程"_s);
        const QStringList before = all(FindModel::NumberRole);
        QCOMPARE(before.filter(QRegularExpression(u"^D-"_s)).size(), 6);
        press(Qt::Key_Tab);
        QVERIFY2(section().startsWith(u"文書台帳 "_s), qPrintable(section()));
        const qsizetype count = section().section(u' ', -1).toInt();
        QVERIFY(count > 6);
        QCOMPARE(all(FindModel::NumberRole).size(), count + 1);
    }

    void englishTitle_isFoundByTheJapaneseWord()
    {
        change(
            u"D-012"_s, [](Document &document) { document.title = {{}, u"Incident handling rules"_s, {}}; });
        find(u"インシデント ruleS"_s);
        QCOMPARE(shown(), u"Incident handling rules"_s);
    }

    void pageOfTheWeb_opensInTheBrowser()
    {
        Location wiki;
        wiki.kind = LocationKind::Confluence;
        wiki.address = u"https://wiki.example.jp/display/SEC/1"_s;
        putPlace(u"D-012"_s, wiki);
        find(u"d-012"_s);
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_opened, QList{QUrl(wiki.address)});
        QVERIFY(!dialog()->isVisible());
    }

    void fileOfAShare_opensUnlessItWouldRun()
    {
        Location share;
        share.kind = LocationKind::LocalPath;
        share.address = u"/srv/規程集/D-012.pdf"_s;
        putPlace(u"D-012"_s, share);
        find(u"d-012"_s);
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(share.address)});
        share.address = u"/srv/規程集/D-013.sh"_s;
        putPlace(u"D-013"_s, share);
        find(u"d-013"_s);
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_opened.last(), QUrl::fromLocalFile(u"/srv/規程集"_s));
    }

    void place_isCopied()
    {
        Location share;
        share.kind = LocationKind::FileShare;
        share.address = u"\\\\fs01\\規程集\\D-012.pdf"_s;
        putPlace(u"D-012"_s, share);
        find(u"d-012"_s);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), share.address);
    }

    void cabinet_isShownWithItsKeyHolder()
    {
        Location cabinet;
        cabinet.kind = LocationKind::PhysicalCabinet;
        cabinet.site.ja = u"本社"_s;
        cabinet.cabinet = u"A-1"_s;
        cabinet.keyHolder = data().table<Person>().rows().front().id;
        putPlace(u"D-012"_s, cabinet);
        find(u"d-012"_s);
        const QString place = shown(FindModel::RemarkRole);
        QVERIFY2(place.contains(u"A-1"_s) && place.contains(data().table<Person>().rows().front().name.ja),
            qPrintable(place));
        press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(window().place().tab, u"location"_s);
        QCOMPARE(window().messages().sentence(), place);
    }

    void unknownPlace_namesThePersonToAskAndLeadsToWhereItIsNoted()
    {
        const Person asked = data().table<Person>().rows()[2];
        putPlace(u"D-012"_s, {});
        change(u"D-012"_s, [&](Document &document) { document.askPerson = asked.id; });
        find(u"d-012"_s);
        QVERIFY2(
            shown(FindModel::RemarkRole).contains(asked.name.ja), qPrintable(shown(FindModel::RemarkRole)));
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(window().place().record, data().idOf(Kind::Document, u"D-012"_s));
        QCOMPARE(window().place().tab, u"location"_s);
    }

    void textInsideAFile_isFoundAfterTheRecords()
    {
        const Workspace &workspace = window().session().workspace();
        const QString path = searchPath(workspace.folder());
        const auto files = filesToIndex(data(), window().session().workspace().vault());
        const auto report =
            indexFiles(path, files, {1, QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1, {}, {}});
        QVERIFY(report && report->read == 3);
        find(u"組織図"_s);
        QTRY_VERIFY(all(FindModel::RemarkRole).contains(u"組織図"_s));
        QVERIFY2(sections().last().startsWith(u"ファイルの中 "_s), qPrintable(sections().last()));
        const auto row = static_cast<int>(all(FindModel::RemarkRole).lastIndexOf(u"組織図"_s));
        results().setCurrentIndex(results().model()->index(row, 0));
        press(Qt::Key_Return);
        QCOMPARE(window().place().record, data().idOf(Kind::Evidence, u"E-0011"_s));
    }

    void command_isFoundInEitherLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("the screen's") << u"バインダーを作成"_s;
        QTest::newRow("the other one") << u"build the bin"_s;
    }
    void command_isFoundInEitherLanguage()
    {
        QFETCH(QString, words);
        find(words);
        QVERIFY2(all(Qt::DisplayRole).contains(window().actions().buildBinder->text()),
            qPrintable(all(Qt::DisplayRole).join(u' ')));
    }

    void nothingTyped_showsWhatWasLookedAtLast()
    {
        find(u"d-012"_s);
        press(Qt::Key_Return);
        find({});
        QCOMPARE(shown(FindModel::NumberRole), u"D-012"_s);
        press(Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void arrows_passOverHeadings()
    {
        find(u"インシデント"_s);
        const int first = results().currentIndex().row();
        for (int i = 0; i < 8; ++i) {
            press(Qt::Key_Down);
            QVERIFY(!results().currentIndex().data(FindModel::HeadingRole).toBool());
        }
        QVERIFY(results().currentIndex().row() > first + 7);
    }

    void change_isFoundAtOnce()
    {
        find(u"まったく新しい"_s);
        QCOMPARE(results().model()->rowCount(), 0);
        change(u"D-012"_s, [](Document &document) { document.title.ja = u"まったく新しい規程"_s; });
        find(u"まったく新しい"_s);
        find(u"まったく新しい規程"_s);
        QCOMPARE(shown(FindModel::NumberRole), u"D-012"_s);
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
