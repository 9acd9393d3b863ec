#include "core/sample/files_compose.h"
#include "core/sample/files_plan.h"
#include "core/sample/files_write.h"
#include "core/sample/files_drawing.h"
#include "core/pdf/fonts.h"

#include <QFile>
#include <QTest>
#include <QElapsedTimer>
using namespace tsuzuri;
class T : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void t();
};
void T::t()
{
    auto plan = planSampleFiles();
    auto recipes = SampleRecipes::load();
    auto fonts = pdf::Fonts::load();
    QVERIFY(plan); QVERIFY(recipes); QVERIFY(fonts);
    QElapsedTimer e; e.start();
    int n = 0; qint64 total = 0;
    for (auto lang : {Language::Japanese, Language::English}) {
        auto put = [&](const SampleFile &f, const SampleContent &c) {
            if (c.diagram || c.isPhoto) { auto b = c.isPhoto ? drawPhoto() : drawDiagram(c, *fonts); QFile o(QStringLiteral("/tmp/gen/out/") + languageCode(lang) + u'-' + f.ref + QStringLiteral(".png")); if (b && o.open(QIODevice::WriteOnly)) o.write(*b); return; }
            if (f.request.fileKind != u"pdf" || (qEnvironmentVariableIsSet("ONLY") && !qEnvironmentVariable("ONLY").split(u',').contains(f.ref))) return;
            auto bytes = writeSamplePdf(c, *fonts);
            if (!bytes) { qDebug() << f.ref << int(bytes.error().code) << bytes.error().arguments << bytes.error().detail; return; }
            QFile o(QStringLiteral("/tmp/gen/out/") + languageCode(lang) + u'-' + f.ref + QStringLiteral(".pdf"));
            if (o.open(QIODevice::WriteOnly)) o.write(*bytes);
            ++n; total += bytes->size();
        };
        for (auto &x : plan->evidence) { auto r = x.request; r.language = lang; put(x, composeEvidence(r, *recipes, plan->people)); }
        for (auto &x : plan->versions) { auto r = x.request; r.language = lang; put(x, composeDocument(r, *recipes)); }
    }
    qDebug() << n << total << e.elapsed();
}
QTEST_GUILESS_MAIN(T)
#include "tst_tmpdump.moc"
