#include "core/model/kind.h"
#include "tests/app/json_shape.h"
#include "tests/app/program.h"

#include <QTest>

using namespace tsuzuri;

namespace {

const auto packShape =
    u"applies_to:words, audits:[{id:text, period_kind:text, title:words}], cycle:{gapless:flag, "
    "max_period_months:number, min_period_months:number, note:words, renewal_months:number, "
    "surveillance_months:null, validity_months:number}, edition:text, groups:number, id:text, "
    "levels:[{id:text, requirements:number, title:words}], operator:words, related:[{id:text, "
    "title:words}], requirements:number, "_s;

QString countsShape()
{
    QStringList names{u"files:number"_s};
    for (const Kind kind : allKinds())
        names << QLatin1StringView(kindInfo(kind).code) + ":number"_L1;
    names.sort();
    return u"counts:{"_s + names.join(u", "_s) + u'}';
}

} // namespace

/// The names and types of what `--json` prints, and the exit statuses: scripts rely on them.
class TestCliContract : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString sample() const { return at(u"sample.tsuzuri"_s); }

    /// WS: the sample, COPY: one of its own, OUT: a place for files.
    QStringList filled(const QStringList &words)
    {
        QStringList arguments;
        for (const QString &word : words)
            arguments << QString(word)
                             .replace("WS"_L1, sample())
                             .replace("COPY"_L1, at(u"copy.tsuzuri"_s))
                             .replace("OUT"_L1, at(u"out"_s));
        return arguments;
    }

    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(runCli({u"sample"_s, sample()}).status, 0);
        QVERIFY(QDir().mkpath(at(u"out"_s)));
        write(at(u"out/t.csv"_s), "証跡番号,証跡名,統制,対象期間(自)\nX-1,一,ない,\nX-2,二,,2026/2/30\n");
        write(at(u"out/a.txt"_s), "evidence");
    }
    void init() { QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, sample(), at(u"copy.tsuzuri"_s)}).status, 0); }
    void cleanup() { QDir(at(u"copy.tsuzuri"_s)).removeRecursively(); }

    void json_hasTheseNamesAndTypes_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const char *call, int status, const QString &shape) {
            QTest::newRow(name) << words(call) << status << shape;
        };
        row("new", "new OUT/n.tsuzuri --name-ja 会社", 0, u"{path:text}"_s);
        row("info", "info WS", 0,
            u'{' + countsShape()
                + u", log_entries:number, log_head:text, organisation:words, projects:[{as_of:text?, "
                  "from:text?, name:words, period_kind:text, phase:text, ref:text, scheme:text, to:text?}], "
                  "schema:number}"_s);
        row("set", "set COPY documents D-001 title.en=New --reason because", 0,
            u"{entry:number, records:number}"_s);
        row("undo", "undo COPY", 0, u"{records:number, undone:number}"_s);
        row("backup", "backup WS OUT/b.zip", 0, u"{path:text}"_s);
        row("restore", "restore OUT/b.zip OUT/r.tsuzuri/", 0, u"{path:text}"_s);
        row("frameworks", "frameworks", 0,
            u"[{"_s
                + QString(packShape)
                    .replace("months:number"_L1, "months:number?"_L1)
                    .replace("months:null"_L1, "months:number?"_L1)
                + u"title:words, withdrawn:number}]"_s);
        row("framework show", "framework show ismap_control_criteria", 0,
            u'{' + packShape
                + u"rows:[{kind:text, levels:[text], parent:text?, ref:text, tags:[text], title:words, "
                  "withdrawn:flag}], title:words, withdrawn:number}"_s);
        const QString difference =
            u"{chapters:[{covered:number, open:number, partial:number, ref:text, title:words}], "
            "covered:number, effort:%1, held:[text], open:number, partial:number, "
            "requirements:number, rows:[{catalogue_controls:[text], chapter:text, "
            "controls:%2, documents:%3, evidence:%3, ref:text, state:text, title:words, "
            "via:[{chain:[text], relation:text, source:text, weakest:{author:words, from:text, "
            "origin:text, relation:text, source:words, strength:text, to:text}}]}], "
            "target:text}"_s;
        row("difference", "difference --held aicpa_tsc_2017 --target bsi_c5_2020", 0,
            difference.arg(u"[]"_s, u"[]"_s, u"[]"_s));
        row("difference of a workspace", "difference WS --held iso27001_2022 --target ismap_control_criteria",
            0,
            difference.arg(
                u"[{documents:number, evidence:number, name:words?, person:text?, requirements:number}]"_s,
                u"[text]"_s, u"[{ref:text, reuse:text, title:words}]"_s));
        row("project add",
            "project add COPY --scheme soc2_type1 --framework aicpa_tsc_2017 --name-ja 監査 --name-en Audit "
            "--as-of "
            "2026-01-01",
            0, u"{ref:text}"_s);
        row("import", "import COPY OUT/t.csv --into evidence", 1,
            u"{added:number, changed:number, files:number, read:number, refused:[{column:text, reason:words, "
            "row:number, value:text}], unchanged:number, warnings:[{column:text, reason:words, row:number, "
            "value:text}]}"_s);
        row("export", "export WS --table controls --format csv --out OUT/c.csv", 0, u"{path:text}"_s);
        row("add-evidence",
            "add-evidence COPY OUT/a.txt --from 2026-04-01 --to 2026-06-30 --collected 2026-07-01", 0,
            u"[{file:text, ref:text, sha256:text, size:number}]"_s);
        row("dispose", "dispose COPY", 0, u"[]"_s);
        row("dispose of a file", "dispose COPY EF-00012 --reason-en over --force-retention", 0,
            u"[{file:text, kept_until:null, kind:text, ref:text, sha256:text}]"_s);
        row("find", "find COPY 規程", 0,
            u"[{in_file:{file:text, part:text, text:text}?, kind:text, ref:text, title:words}]"_s);
        row("extract", "extract OUT/a.txt", 0,
            u"{created:null, file:text, kind:text, parts:[{name:text, text:text}], title:text, truncated:flag}"_s);
        row("where", "where WS D-0", 0,
            u"[{ask_person:words?, kind:text, locations:[{address:text, cabinet:text, check_result:text, "
            u"kind:text, "
            "last_checked_at:text, primary:flag, ref:text, room:words, shelf:text, site:words}], ref:text, "
            "title:words}]"_s);
        const QString gaps =
            u"{as_of:text, broken_rules:[], counts:{advice:number, blocker:number, major:number, "
            u"minor:number}, "
            "gaps:[{fingerprint:text, label:text, message:words, project:text?, rule:text, severity:text, "
            "subject:text, subject_kind:text, waived:flag}], rules:number, rules_defined:number, switched_off:[]}"_s;
        row("locations", "locations check COPY", 0,
            u"{counts:{changed:number, moved:number, no_permission:number, not_found:number, ok:number, "
            u"timeout:number, "
            "unsupported:number}, findings:[], "
            "places:number}"_s);
        row("gaps", "gaps WS", 0, gaps);
        row("gaps --strict", "gaps WS --strict", 1, gaps);
        row("occurrences plan", "occurrences plan COPY --as-of 2026-11-20", 0,
            u"{added:[], as_of:text, entry:null, removed:[]}"_s);
        row("calendar", "calendar WS --person P-005 --out OUT/p.ics --as-of 2026-11-20", 0,
            u"{entries:number, path:text}"_s);
        row("oscal", "oscal results WS --project SOC2-2026 --out OUT/r.json --gaps", 0, u"{path:text}"_s);
        row("oscal mapping", "oscal mapping WS --from aicpa_tsc_2017 --to coso_2013 --out OUT/m.json", 0,
            u"{path:text}"_s);
        row("oscal import", "oscal import COPY OUT/m.json", 0,
            u"{added:number, entry:null, left_out:number, read:number, refused:[], unchanged:number, warnings:[]}"_s);
        row("statement check", "statement check WS --project SOC2-2026 --out OUT/c.txt", 0, u"{path:text}"_s);
        row("binder", "binder COPY --project ISMAP-2026 --lang en --out OUT/binders", 0,
            u"{build:number, bytes:number, folder:text, index:text, items:number, manifest:text, "
            "omitted:[{place:text, reason:words, ref:text, title:words}], pages:number, pdf:text, "
            "refused_because:[], zips:[text]}"_s);
        row("verify", "verify WS", 0,
            u"{changed:[], extra:[], files:number, kind:text, log_chain:text, missing:[], ok:number}"_s);
    }

    void json_hasTheseNamesAndTypes()
    {
        QFETCH(QStringList, call);
        QFETCH(int, status);
        QFETCH(QString, shape);
        if (call.first() == "undo"_L1)
            QCOMPARE(runCli(filled(words("set COPY documents D-001 title.en=New"))).status, 0);
        const Ran ran = runCli(filled(call) + QStringList{u"--json"_s});
        QCOMPARE(QString::fromUtf8(ran.err), QString());
        QCOMPARE(shapeOf(ran.document()), shape);
        QCOMPARE(ran.status, status);
    }

    void list_hasEveryFieldOfEveryKind()
    {
        for (const Kind kind : allKinds()) {
            const KindInfo &info = kindInfo(kind);
            QStringList names{u"id"_s, u"ref"_s, u"revision"_s, u"unresolved"_s};
            for (const FieldInfo &field : info.fields)
                names << QString::fromLatin1(field.name);
            names.sort();
            const QString code = QString::fromLatin1(info.code);
            const Ran ran = runCli({u"list"_s, sample(), code, u"--json"_s});
            QCOMPARE(ran.status, 0);
            for (const QJsonValue record : ran.array())
                QCOMPARE(record.toObject().keys(), names);
        }
    }

    void log_tellsEveryChange()
    {
        QCOMPARE(runCli(filled(words("set COPY documents D-001 title.en=New --reason because"))).status, 0);
        const QJsonArray log = runCli(filled(words("log COPY --json"))).array();
        const QJsonObject entry = log.last().toObject();
        QCOMPARE(shapeOf({QJsonValue(entry)}),
            u"{actor:text, at:text, changes:[{fields:{title_en:[text], title_older:[text]}, id:text, "
            u"kind:text, "
            "ref:text, revision:number}], comment:text, device:text, entry:number, hash:text, reason:text, "
            "undoes:null}"_s);
        QCOMPARE(entry["comment"_L1].toString(), u"because"_s);
        QCOMPARE(entry["changes"_L1][0]["fields"_L1]["title_en"_L1][1].toString(), u"New"_s);
    }

    void asOf_comesFromTheCallElseFromTheEpochInTokyo()
    {
        const auto day = [&](const QStringList &more, const QStringList &environment) {
            return runCli(
                QStringList{u"gaps"_s, sample(), u"--rule"_s, u"LOC-01"_s, u"--json"_s} + more, environment)
                .object()["as_of"_L1]
                .toString();
        };
        const QStringList noon{u"SOURCE_DATE_EPOCH=1795219200"_s}; // 2026-11-21T00:00Z
        const QStringList evening{u"SOURCE_DATE_EPOCH=1795273200"_s, u"TZ=America/New_York"_s}; // 15:00Z
        QCOMPARE(day({}, noon), u"2026-11-21"_s);
        QCOMPARE(day({}, evening), u"2026-11-22"_s);
        QCOMPARE(day({u"--as-of"_s, u"2026/3/1"_s}, noon), u"2026-03-01"_s);
        QCOMPARE(day({u"--as-of=2026-03-01"_s}, evening), u"2026-03-01"_s);
    }

    void verify_endsWithOneWhereAFileDiffers()
    {
        const auto files = QDir(at(u"copy.tsuzuri/files"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QDir folder(at(u"copy.tsuzuri/files/"_s + files.first()));
        const QString hash = folder.entryList(QDir::Files).first();
        write(folder.filePath(hash), "something else");
        const Ran ran = runCli(filled(words("verify COPY --json")));
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.object()["changed"_L1].toArray(), QJsonArray{hash});
        // A binder that would hold it is refused, and nothing is written.
        const Ran binder =
            runCli(filled(words("binder COPY --project ISMAP-2026 --lang ja --out OUT/refused --json")));
        const Ran other =
            runCli(filled(words("binder COPY --project SOC2-2026 --lang ja --out OUT/refused --json")));
        QVERIFY(binder.status == 1 || other.status == 1);
        const QJsonArray reasons =
            (binder.status == 1 ? binder : other).object()["refused_because"_L1].toArray();
        QCOMPARE(shapeOf({QJsonValue(reasons)}), u"[{file:text, reason:words, ref:text}]"_s);
    }

    void documentation_namesEveryCommandOptionAndKind()
    {
        const QString page =
            QString::fromUtf8(bytesOf(QStringLiteral(TSUZURI_SOURCE_DIR) + "/docs/cli.md"_L1));
        QVERIFY(!page.isEmpty());
        const QStringList lines =
            QString::fromUtf8(runCli({u"--help"_s}).out).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 15);
        static const QRegularExpression option(u"--[a-z-]+"_s);
        for (const QString &line : lines.sliced(1)) {
            const QString command = line.trimmed().section(u' ', 0, 0);
            QVERIFY2(page.contains(u'`' + command), qPrintable(command));
            for (const auto &match : option.globalMatch(line))
                QVERIFY2(page.contains(match.captured()), qPrintable(line));
        }
        for (const Kind kind : allKinds())
            QVERIFY2(page.contains(QLatin1StringView(kindInfo(kind).code)), kindInfo(kind).code);
    }

    void stdout_holdsNothingButTheDocument()
    {
        const Ran ran = runCli(filled(words("import COPY OUT/t.csv --into evidence --json --dry-run")));
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(ran.out, &error).isObject());
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QString reason = ran.object()["refused"_L1][0]["reason"_L1]["ja"_L1].toString();
        QVERIFY2(reason.contains(u"2026/2/30"_s), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_cli_contract.moc"
