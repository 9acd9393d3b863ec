#include "core/model/dataset.h"
#include "tests/ui/desk.h"
#include "tests/ui/sample_copies.h"
#include "ui/detail/detail_pane.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"
#include "ui/shell/navigation.h"

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The window fits a small laptop, 1366×768, whatever it shows.
class TestSmallScreen : public QObject {
    Q_OBJECT

private:
    SampleCopies m_samples;

    static QString wider(const MainWindow &window, const QString &where)
    {
        const QSize least = window.minimumSizeHint();
        if (least.width() <= 1366 && least.height() <= 768)
            return {};
        const QSize page = window.page()->minimumSizeHint();
        const QSize detail = window.detail().minimumSizeHint();
        return u"%1 needs %2×%3 (page %4×%5, detail %6×%7)"_s.arg(where)
            .arg(least.width())
            .arg(least.height())
            .arg(page.width())
            .arg(page.height())
            .arg(detail.width())
            .arg(detail.height());
    }

private Q_SLOTS:
    void everyPage_fits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Japanese") << Language::Japanese;
        QTest::newRow("English") << Language::English;
    }
    void everyPage_fits()
    {
        QFETCH(Language, language);
        const Desk desk(language);
        QVERIFY(desk.open(m_samples.fresh()));
        MainWindow &window = desk.window();
        window.resize(1366, 768);
        QStringList problems;
        for (const NavigationItem &item : navigationItems()) {
            window.go({QString::fromLatin1(item.key)});
            QTest::qWait(1);
            problems << wider(window, QString::fromLatin1(item.key));
            for (const Kind kind : item.kinds) {
                if (window.session().data().size(kind) == 0)
                    continue;
                window.go({{}, kind, window.session().data().idAt(kind, 0)});
                QTest::qWait(1);
                problems << wider(window, kindCode(kind));
            }
        }
        problems.removeAll(QString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestSmallScreen)

#include "tst_small_screen.moc"
