#include "core/sample/files_compose.h"
#include "core/sample/files_plan.h"

#include <QFile>
#include <QTextStream>
#include <QTest>
#include <QElapsedTimer>
using namespace tsuzuri;
class T : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void t();
};
static void table(QTextStream &o, const SampleTable &t)
{
    if (t.columns.isEmpty()) return;
    o << "  | " << t.columns.join(u" | ") << "\n";
    for (std::size_t i = 0; i < t.rows.size(); ++i) {
        if (i == 6 && t.rows.size() > 60) { o << "  ... " << t.rows.size() << " rows\n"; i = t.rows.size() - 2; }
        QStringList s; for (auto &v : t.rows[i]) s << sampleText(v);
        o << "  | " << s.join(u" | ") << "\n";
    }
}
void T::t()
{
    QElapsedTimer e; e.start();
    auto plan = planSampleFiles();
    auto recipes = SampleRecipes::load();
if (!plan) qDebug() << plan.error().arguments;
    if (!recipes) qDebug() << recipes.error().arguments;
    QVERIFY(plan && recipes);
    QFile f(QStringLiteral("/tmp/gen/dump.txt")); f.open(QIODevice::WriteOnly); QTextStream o(&f);
    auto dump = [&](const SampleFile &file, const SampleContent &c) {
        o << "\n#### " << file.ref << " " << file.fileName << "\n" << c.title << " [" << c.classification << "] " << c.company << "\n";
        if (c.screen) o << "SCREEN " << c.screen->application << " | " << c.screen->address << " | " << c.screen->clock << "\n";
        for (auto &[a, b] : c.facts) o << "  " << a << ": " << b << "\n";
        for (auto &s : c.sections) { o << "== " << s.heading << "\n"; for (auto &p : s.paragraphs) o << "  " << p << "\n"; for (auto &[a, b] : s.facts) o << "    " << a << ": " << b << "\n"; table(o, s.table); }
        table(o, c.table);
        if (c.diagram) for (auto &[a,b] : c.diagram->groups) o << "BOX " << a << ": " << b.join(u" / ") << "\n";
        o << c.text.left(1500);
    };
    for (auto lang : {Language::Japanese, Language::English}) {
    for (auto &x : plan->evidence) { auto r = x.request; if (lang == Language::English) r.language = lang; dump(x, composeEvidence(r, *recipes, plan->people)); }
    for (auto &x : plan->versions) { auto r = x.request; if (lang == Language::English) r.language = lang; dump(x, composeDocument(r, *recipes)); }
    }
    qDebug() << e.elapsed() << plan->illustrative.size() << plan->versions.size() << plan->evidence.size();
}
QTEST_GUILESS_MAIN(T)
#include "tst_tmpdump.moc"
