#include "tests/ui/sample_desk.h"
#include "ui/detail/detail_pane.h"
#include "ui/pages/page.h"
#include "ui/shell/navigation.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The window fits a small laptop, 1366×768, whatever it shows.
class TestSmallScreen : public QObject, SampleDesk {
    Q_OBJECT

private:
    QString wider(const QString &where) const
    {
        const QSize least = window().minimumSizeHint();
        if (least.width() <= 1366 && least.height() <= 768)
            return {};
        const QSize page = window().page()->minimumSizeHint();
        const QSize detail = window().detail().minimumSizeHint();
        return u"%1 needs %2×%3 (page %4×%5, detail %6×%7)"_s.arg(where)
            .arg(least.width())
            .arg(least.height())
            .arg(page.width())
            .arg(page.height())
            .arg(detail.width())
            .arg(detail.height());
    }

private Q_SLOTS:
    void cleanup() { close(); }
    void everyPage_fits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Japanese") << Language::Japanese;
        QTest::newRow("English") << Language::English;
    }
    void everyPage_fits()
    {
        QFETCH(Language, language);
        QVERIFY(open(language));
        QStringList problems;
        for (const NavigationItem &item : navigationItems()) {
            window().go({QString::fromLatin1(item.key)});
            QTest::qWait(1);
            problems << wider(QString::fromLatin1(item.key));
            for (const Kind kind : item.kinds) {
                if (data().size(kind) == 0)
                    continue;
                window().go({{}, kind, data().idAt(kind, 0)});
                QTest::qWait(1);
                problems << wider(kindCode(kind));
            }
        }
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestSmallScreen)

#include "tst_small_screen.moc"
