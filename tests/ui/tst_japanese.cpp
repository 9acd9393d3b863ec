#include "core/model/dataset.h"
#include "core/registers/register.h"
#include "tests/ui/desk.h"
#include "tests/ui/every_tab.h"
#include "tests/ui/sample_copies.h"
#include "ui/coverage/forecast_dialog.h"
#include "ui/detail/detail_pane.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/dialogs/pack_picker.h"
#include "ui/documents/compare_dialog.h"
#include "ui/gaps/own_rule_dialog.h"
#include "ui/gaps/rules_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/meetings/close_dialog.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/prepare_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/people/handover_dialog.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/shares_dialog.h"
#include "ui/planning/project_wizard.h"
#include "ui/redaction/mask_view.h"
#include "ui/redaction/redaction_dialog.h"
#include "ui/registers/change_rows_dialog.h"
#include "ui/registers/field_row.h"
#include "ui/session/session.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/window_actions.h"
#include "ui/support/message_line.h"
#include "ui/support/preferences.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QXmlStreamReader>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// On a Japanese screen nothing stands in English but names, codes and what people have written themselves.
class TestJapanese : public QObject {
    Q_OBJECT

private:
    enum class Of { Screen, Content };

    SampleCopies m_samples;
    std::unique_ptr<Desk> m_desk;
    QSet<QString> m_english; ///< sentences whose Japanese is another
    QList<QRegularExpression> m_patterns; ///< the same with places for words
    QSet<QString> m_seen;

    MainWindow &window() const { return m_desk->window(); }

    void take(const QString &source, const QStringList &translations)
    {
        static const QRegularExpression place(u"%(L?\\d|n)"_s);
        if (translations.contains(source))
            return;
        if (!source.contains(place)) {
            m_english.insert(source);
            return;
        }
        QString words = source;
        words.remove(place);
        if (words.count(QRegularExpression(u"[A-Za-z]"_s)) < 4)
            return;
        QStringList parts;
        for (QString part : source.split(place))
            parts << QRegularExpression::escape(part).replace(u"\\(s\\)"_s, u"s?"_s);
        m_patterns << QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u".+"_s)));
    }
    void readSentences()
    {
        QFile file(QStringLiteral(TSUZURI_SOURCE_DIR "/translations/tsuzuri_ja.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                take(source, {xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()});
        }
        QVERIFY(m_english.size() > 1000);
    }

    /// Content of records may hold words of any language, so that only whole sentences of ours stand out in
    /// it.
    static QStringList contentOf(const QWidget &widget)
    {
        QStringList texts;
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && holdsContent(*label))
            texts << label->text();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            for (int row = 0; row < std::min(view->model()->rowCount(), 100); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
            }
        }
        return texts;
    }
    static bool holdsContent(const QLabel &label)
    {
        const bool isHead =
            label.parentWidget() && label.parentWidget()->findChild<QLabel *>(u"detailTitle"_s);
        return isHead
            || (qobject_cast<const FieldRow *>(label.parentWidget()) && label.textFormat() == Qt::RichText);
    }
    static QStringList wordsOf(const QWidget &widget)
    {
        QStringList texts{
            widget.toolTip(), widget.accessibleName(), widget.isWindow() ? widget.windowTitle() : QString()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !holdsContent(*label))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            texts << line->placeholderText();
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int item = 0; item < box->count(); ++item)
                texts << box->itemText(item);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts << view->model()->headerData(column, Qt::Horizontal).toString();
        }
        return texts;
    }
    static void addMenus(const QList<QAction *> &actions, QStringList &texts)
    {
        for (const QAction *action : actions) {
            texts << action->text() << action->toolTip();
            if (action->menu())
                addMenus(action->menu()->actions(), texts);
        }
    }
    static QString plain(QString text)
    {
        static const QRegularExpression tags(u"<[^>]*>"_s);
        static const QRegularExpression mnemonic(u"\\(&[A-Z]\\)"_s);
        return text.remove(tags).remove(mnemonic).remove(u'&').simplified();
    }
    bool fitsPattern(const QString &words) const
    {
        return std::ranges::any_of(
            m_patterns, [&](const QRegularExpression &pattern) { return pattern.match(words).hasMatch(); });
    }
    void check(const QStringList &texts, const QString &where, Of of)
    {
        // The name of the language, and a heading of the frameworks that is a word of ours too.
        const QStringList allowed{u"English"_s, u"Availability"_s};
        for (const QString &text : texts) {
            const QString words = plain(text);
            if (words.isEmpty() || m_seen.contains(words) || allowed.contains(words))
                continue;
            m_seen.insert(words);
            if (m_english.contains(words) || (of == Of::Screen && fitsPattern(words)))
                QFAIL(qPrintable(u"%1: \"%2\" is English"_s.arg(where, words)));
        }
    }
    void checkWidgets(QWidget &top, const QString &where)
    {
        QWidgetList widgets = top.findChildren<QWidget *>();
        widgets.removeIf([&](const QWidget *widget) { return !widget->isVisibleTo(&top); });
        for (const QWidget *widget : widgets << &top) {
            check(wordsOf(*widget), where, Of::Screen);
            check(contentOf(*widget), where, Of::Content);
        }
    }

private Q_SLOTS:
    void initTestCase() { readSentences(); }
    void init()
    {
        m_desk = std::make_unique<Desk>(Language::Japanese);
        m_seen.clear();
    }
    void cleanup() { m_desk.reset(); }

    void check_findsEnglishWords()
    {
        QVERIFY(m_english.contains(u"Filter this table"_s));
        QVERIFY(fitsPattern(u"12 records"_s));
    }

    void startWindow_isJapanese() { checkWidgets(*m_desk->workbench->startWindow(), u"start"_s); }

    void menusAndMessages_areJapanese()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        QStringList texts;
        addMenus(window().menuBar()->actions(), texts);
        check(texts, u"menus"_s, Of::Screen);
        window().actions().about->trigger();
        window().tellDone(u"完了"_s);
        checkWidgets(window(), u"message"_s);
    }

    void everyPage_isJapaneseEmptyAndFull()
    {
        for (const bool isFull : {false, true}) {
            const QString empty = m_desk->folder.filePath(u"空.tsuzuri"_s);
            if (isFull)
                QVERIFY(m_desk->open(m_samples.fresh()));
            else
                m_desk->workbench->createWorkspace({u"株式会社空"_s, {}, {}}, empty);
            QVERIFY(m_desk->isOpen());
            window().resize(1366, 768);
            window().session().setProject({});
            for (const NavigationItem &item : navigationItems()) {
                window().go({QString::fromLatin1(item.key)});
                checkWidgets(window(), QString::fromLatin1(item.key));
                for (const Kind kind : item.kinds) {
                    window().go({{}, kind});
                    checkWidgets(window(), kindCode(kind));
                }
            }
        }
    }

    void everyTabOfTheDetailPane_isJapanese()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().resize(1366, 768);
        visitEveryTab(window(), [this](const QString &where) { checkWidgets(window().detail(), where); });
    }

    void dialogs_areJapanese()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().go({u"documents"_s});
        Session &session = window().session();
        Preferences preferences(m_desk->settings);
        ImportDialog import(session, preferences, m_desk->answers, Kind::Evidence, &window());
        checkWidgets(import, u"import"_s);
        QSignalSpy previewed(&import, &ImportDialog::previewed);
        QFile table(m_desk->folder.filePath(u"証跡.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("証跡番号,証跡名,取得日,統制,メモ欄\nE-0001,別の名,2026/2/30,C-001,甲\n,新規,2026/4/"
                    "1,ない統制,乙\n");
        table.close();
        import.setFile(table.fileName());
        QVERIFY(previewed.wait(20'000));
        for (const auto step :
            {ImportDialog::File, ImportDialog::Columns, ImportDialog::Preview, ImportDialog::Done}) {
            import.goTo(step);
            checkWidgets(import, u"import %1"_s.arg(step));
        }
        ExportDialog exporting(session, preferences, m_desk->answers, Kind::Document, nullptr, &window());
        checkWidgets(exporting, u"export"_s);
        BinderDialog binder(session, preferences, m_desk->answers, &window());
        checkWidgets(binder, u"binder"_s);
        RulesDialog rules(session, m_desk->answers, &window());
        for (const char *tab : {"rules", "numbers", "own"}) {
            rules.showTab(QString::fromLatin1(tab));
            checkWidgets(rules, u"rules"_s);
        }
        OwnRuleDialog own(session, m_desk->answers, {}, &window());
        checkWidgets(own, u"own rule"_s);
        ForecastDialog forecast(session, preferences, m_desk->answers, &window());
        QTRY_VERIFY_WITH_TIMEOUT(!forecast.isBusy(), 60'000);
        checkWidgets(forecast, u"forecast"_s);
        ProjectWizard project(session, {}, &window());
        project.packs().choose(u"aicpa_tsc_2017"_s);
        checkWidgets(project, u"project"_s);
        CompareDialog compare(session, {session.data().idOf(Kind::Document, u"D-001"_s)}, &window());
        checkWidgets(compare, u"compare"_s);
        PastePlacesDialog paste(session, preferences, u"\\\\nas\\x\\D-001.pdf\nご連絡です"_s, &window());
        QTRY_VERIFY_WITH_TIMEOUT(!paste.isReading(), 30'000);
        checkWidgets(paste, u"paste places"_s);
        SharesDialog shares(preferences, m_desk->answers, &window());
        checkWidgets(shares, u"shares"_s);
        NewWorkspaceDialog making(m_desk->answers, m_desk->folder.path(), &window());
        checkWidgets(making, u"new"_s);
        const auto file =
            std::ranges::find(session.data().table<EvidenceFile>(), u"画面.png"_s, &EvidenceFile::name);
        auto source = PageSource::open(session.workspace().vault().path(file->sha256));
        RedactionDialog masking(session, m_desk->answers, file->id, std::move(*source), &window());
        masking.view().addMask();
        checkWidgets(masking, u"masking"_s);
        HandoverDialog handover(session, {session.data().idOf(Kind::Person, u"P-004"_s)}, &window());
        checkWidgets(handover, u"handover"_s);
        for (const Kind kind : allKinds()) {
            if (session.data().size(kind) == 0)
                continue;
            ChangeRowsDialog change(session, kind, {session.data().idAt(kind, 0)}, &window());
            auto *column = change.findChild<QComboBox *>(u"column"_s);
            for (int index = 0; index < column->count(); ++index) {
                column->setCurrentIndex(index);
                checkWidgets(change, kindCode(kind) + u' ' + column->currentText());
            }
        }
        window().actions().find->trigger();
        auto *find = window().findChild<FindDialog *>();
        find->findChild<QLineEdit *>()->setText(u"アクセス"_s);
        checkWidgets(*find, u"find"_s);
    }

    void meeting_isJapanese()
    {
        QVERIFY(m_desk->open(m_samples.fresh()));
        window().go({u"meetings"_s});
        auto *page = window().findChild<MeetingsPage *>();
        page->prepare();
        auto *dialog = page->findChild<PrepareDialog *>();
        checkWidgets(*dialog, u"prepare"_s);
        dialog->findChild<QPushButton *>(u"prepare"_s)->click();
        MeetingWindow &meeting = *page->hold();
        for (const auto form : {MeetingWindow::Form::Table, MeetingWindow::Form::Item}) {
            meeting.setForm(form);
            checkWidgets(meeting, u"meeting"_s);
        }
        for (const int key : {Qt::Key_M, Qt::Key_2, Qt::Key_Down, Qt::Key_A, Qt::Key_T, Qt::Key_D, Qt::Key_C,
                 Qt::Key_G, Qt::Key_R, Qt::Key_N, Qt::Key_Return}) {
            QVERIFY(meeting.press(key));
            checkWidgets(meeting, u"meeting"_s);
        }
        page->closeNext();
        checkWidgets(*meeting.findChild<CloseDialog *>(), u"close"_s);
    }
};

QTEST_MAIN(TestJapanese)
#include "tst_japanese.moc"
