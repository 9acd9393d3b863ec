#include "core/exchange/tray_intake.h"
#include "core/registers/register.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/dialogs/pack_picker.h"
#include "ui/dialogs/project_dialog.h"
#include "ui/documents/compare_dialog.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/intake/existing_item_dialog.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/status_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/places_page.h"
#include "ui/people/handover_dialog.h"
#include "ui/registers/change_rows_dialog.h"
#include "ui/registers/register_model.h"
#include "ui/registers/register_pane.h"
#include "ui/session/session.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/searcher.h"
#include "ui/shell/start_window.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/workbench.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1366, 768);
constexpr int settling = 250; // ms, for layouts and the first page of a PDF
constexpr int patience = 60'000; // ms, for a workspace to open

/// Which pictures are drawn in all four looks; the others only in Japanese light and English dark.
enum class Rank : std::uint8_t { Main, Other };

int difference(QRgb left, QRgb right)
{
    return std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right))
        + std::abs(qBlue(left) - qBlue(right));
}

/// The same picture in 256 colours, the most used of those that can be told apart: a fourth of the bytes.
QImage inFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb left, QRgb right) {
        return std::pair(counts[left], left) > std::pair(counts[right], right);
    });
    QList<QRgb> chosen;
    for (const int least : {18, 4}) {
        for (const QRgb colour : std::as_const(colours)) {
            const auto isNear = [&](QRgb other) { return difference(colour, other) < least; };
            if (chosen.size() < 256 && std::ranges::none_of(chosen, isNear))
                chosen << colour;
        }
    }
    return picture.convertToFormat(QImage::Format_Indexed8, chosen);
}

class Photographer {
public:
    Photographer(QString folder, QString suffix)
        : m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
        , m_takesAll(m_suffix == "ja-light"_L1 || m_suffix == "en-dark"_L1)
    {
    }

    void take(QWidget &widget, const QString &name, Rank rank, QSize size = screen) const
    {
        if (rank == Rank::Other && !m_takesAll)
            return;
        widget.resize(size);
        QTest::qWait(settling);
        const QImage picture = inFewColours(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        if (!picture.save(path, "PNG", 0))
            qFatal("cannot write %s", qPrintable(path));
    }
    void take(QDialog &dialog, const QString &name, Rank rank) const
    {
        take(dialog, name, rank, dialog.size());
    }

private:
    QString m_folder;
    QString m_suffix;
    bool m_takesAll;
};

struct Picture {
    QString name;
    Rank rank;
    Place place;
};

std::vector<Picture> pictures(const Dataset &data)
{
    const auto record = [&](Kind kind, const char *ref, const QString &tab) {
        return Place{{}, kind, data.idOf(kind, QString::fromLatin1(ref)), {}, tab};
    };
    const auto page = [](const QString &key) { return Place{key}; };
    return {{u"home"_s, Rank::Main, page(u"home"_s)},
        {u"requirements"_s, Rank::Other, page(u"requirements"_s)},
        {u"controls"_s, Rank::Other, record(Kind::Control, "C-001", u"control_instance"_s)},
        {u"documents"_s, Rank::Main, record(Kind::Document, "D-011", u"overview"_s)},
        {u"document-locations"_s, Rank::Other, record(Kind::Document, "D-012", u"location"_s)},
        {u"document-versions"_s, Rank::Other, record(Kind::Document, "D-012", u"document_version"_s)},
        {u"document-gaps"_s, Rank::Other, record(Kind::Document, "D-012", u"gaps"_s)},
        {u"document-history"_s, Rank::Other, record(Kind::Document, "D-012", u"history"_s)},
        {u"locations"_s, Rank::Other, {{}, Kind::Location}},
        {u"required-documents"_s, Rank::Main, page(u"required"_s)},
        {u"required-tree"_s, Rank::Other, {u"required"_s, {}, {}, u"tree"_s, {}}},
        {u"places"_s, Rank::Main, page(u"places"_s)},
        {u"evidence"_s, Rank::Main, record(Kind::Evidence, "E-0012", u"evidence_file"_s)},
        {u"evidence-form"_s, Rank::Other, record(Kind::Evidence, "E-0014", u"overview"_s)},
        {u"calendar"_s, Rank::Other, page(u"calendar"_s)}, {u"gaps"_s, Rank::Main, page(u"gaps"_s)},
        {u"requests"_s, Rank::Other, page(u"requests"_s)}, {u"samples"_s, Rank::Other, page(u"samples"_s)},
        {u"findings"_s, Rank::Other, page(u"findings"_s)}, {u"meetings"_s, Rank::Other, page(u"meetings"_s)},
        {u"binder"_s, Rank::Other, page(u"binder"_s)}, {u"people"_s, Rank::Other, page(u"people"_s)},
        {u"assignments"_s, Rank::Other, {{}, Kind::Assignment}},
        {u"person-duties"_s, Rank::Other, record(Kind::Person, "P-014", u"duties"_s)},
        {u"raci"_s, Rank::Main, {u"raci"_s, Kind::Control}},
        {u"raci-documents"_s, Rank::Other, {u"raci"_s, Kind::Document}},
        {u"work"_s, Rank::Main, {u"work"_s, {}, {}, {}, data.idOf(Kind::Person, u"P-005"_s).toString()}},
        {u"projects"_s, Rank::Other, page(u"projects"_s)}};
}

void photographEditing(MainWindow &window, const Photographer &photographer)
{
    const Dataset &data = window.session().data();
    window.go({{}, Kind::Document, data.idOf(Kind::Document, u"D-012"_s), {}, u"overview"_s});
    const auto *page = qobject_cast<RegistersPage *>(window.page());
    RegisterView &view = page->pane().view();
    const Column *title = registerOf(Kind::Document).find(u"title");
    const QModelIndex cell = view.currentIndex().siblingAtColumn(view.registerModel().sectionOf(title));
    view.setCurrentIndex(cell);
    view.edit(cell);
    photographer.take(window, u"documents-editing"_s, Rank::Other);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ChangeRowsDialog change(window.session(), Kind::Document, {view.currentRecord()}, &window);
    change.show();
    photographer.take(change, u"change-rows"_s, Rank::Other);
}

QString tableToImport(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"証跡一覧.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("証跡ID,証跡名,管理策,対象期間(自),対象期間(至),取得日,保管場所\n"
               "E-0001,入退室記録の月次確認(4月),C-001,2026/4/1,2026/4/30,2026/5/7,\\\\fs01\\監査\\証跡\n"
               ",特権IDの棚卸記録 上期,C-012,令和8年4月1日,令和8年9月30日,2026年10月5日,情報システム部 "
               "キャビネットB\n"
               ",変更管理の記録,C-999,2026/7/1,2026/9/30,2026/10/2,https://tsuzuri.example/ops/change\n"
               ",バックアップの復元試験,C-043,2026/7/1,2026/9/31,2026/10/2,\n"
               ",脆弱性診断報告書,C-020,2026-08-01,2026-08-31,2026-09-10,\n");
    return path;
}

void photographDialogs(
    MainWindow &window, const Photographer &photographer, Preferences &preferences, const QString &scratch)
{
    AskPerson ask;
    Session &session = window.session();
    window.go({u"documents"_s});
    window.actions().find->trigger();
    auto *find = window.findChild<FindDialog *>();
    const QSignalSpy inFiles(window.findChild<Searcher *>(), &Searcher::filesFound);
    find->findChild<QLineEdit *>()->setText(
        session.language() == Language::Japanese ? u"インシデント"_s : u"incident"_s);
    if (!QTest::qWaitFor([&] { return !inFiles.isEmpty(); }, patience))
        qFatal("no answer about files");
    photographer.take(*find, u"find"_s, Rank::Other);
    find->close();
    ImportDialog import(session, preferences, ask, Kind::Evidence, &window);
    const QSignalSpy previewed(&import, &ImportDialog::previewed);
    import.setFile(tableToImport(scratch));
    import.show();
    if (!QTest::qWaitFor([&] { return !previewed.isEmpty(); }, patience))
        qFatal("the import has no preview");
    import.findChild<QLineEdit *>()->setText(u"/srv/audit/証跡一覧.csv"_s);
    photographer.take(import, u"import"_s, Rank::Other);
    const auto *page = qobject_cast<RegistersPage *>(window.page());
    ExportDialog exporting(session, preferences, ask, Kind::Document, &page->pane().model(), &window);
    exporting.show();
    photographer.take(exporting, u"export"_s, Rank::Other);
    BinderDialog binder(session, preferences, ask, &window);
    binder.setOutputFolder(u"/srv/audit/2026"_s);
    binder.show();
    photographer.take(binder, u"binder-dialog"_s, Rank::Main);
    ProjectDialog project(session, &window);
    project.packs().choose(u"iso27017_2015_cld:provider"_s);
    project.packs().choose(u"iso27001_2022"_s);
    project.findChild<QLineEdit *>(u"as_of_date"_s)->setText(u"2027-02-15"_s);
    project.show();
    photographer.take(project, u"project-dialog"_s, Rank::Other);
    HandoverDialog handover(session, {session.data().idOf(Kind::Person, u"P-014"_s)}, &window);
    handover.show();
    photographer.take(handover, u"handover"_s, Rank::Other);
    NewWorkspaceDialog making(ask, u"/srv/audit"_s, &window);
    making.show();
    photographer.take(making, u"new-workspace"_s, Rank::Other);
}

/// Paths as they stand in a mail: known by number, new, recorded already, and words.
const QString mail = uR"(お疲れさまです。規程類の場所をお送りします。
・\\nas02.kumoito.example\配布\D-006_アクセス管理規程_第4版.pdf
・\\nas02.kumoito.example\配布\D-012_インシデント管理規程.pdf
・\\nas02.kumoito.example\配布\変更管理規程(最新).docx
・\\nas02.kumoito.example\配布\オフィス入退室ルール_20260401.pdf
・\\fs01.kumoito.example\規程集\01_方針\D-001_情報セキュリティ基本方針_第3版.pdf
・https://wiki.kumoito.example/wiki/spaces/SRE/pages/61009999)"_s;

/// Stands for the text of two versions of a policy.
Result<std::optional<std::vector<TextPart>>> readPolicy(const QString &, const QString &name)
{
    const QString before =
        u"情報セキュリティ基本方針\n\n第1条(目的) この方針は、当社の情報資産を守ることを目的とする。\n"
        "第2条(責任者) 責任者は情報システム部長とし、毎年4月に任命する。\n"
        "第3条(教育) 全従業者は年1回の教育を受ける。\n"
        "第4条(罰則) 違反には就業規則を適用する。\n"_s;
    const QString after =
        u"情報セキュリティ基本方針\n\n第1条(目的) "
        u"この方針は、当社及び顧客の情報資産を守ることを目的とする。\n"
        "第2条(責任者) 責任者は最高情報セキュリティ責任者とし、社長が任命する。\n"
        "第3条(教育) 全従業者は年2回の教育を受ける。\n第4条(クラウド) クラウドの利用は別に定める。\n"
        "第5条(罰則) 違反には就業規則を適用する。\n"_s;
    return std::vector{TextPart{{}, name.contains(u"第2版"_s) ? before : after}};
}

void photographDocuments(MainWindow &window, const Photographer &photographer, Preferences &preferences)
{
    Session &session = window.session();
    const auto &versions = session.data().table<DocumentVersion>();
    DocumentVersion earlier = *versions.findRef(u"D-001-V1"_s); // the sample keeps copies of what is in force only
    earlier.capturedSha256 = versions.findRef(u"D-001-V2"_s)->capturedSha256;
    ChangeSet changes;
    changes.change(std::move(earlier));
    if (!session.commit(std::move(changes)))
        qFatal("a version can't be captured");
    CompareDialog compare(session, {session.data().idOf(Kind::Document, u"D-001"_s)}, &window, readPolicy);
    const QSignalSpy compared(&compare, &CompareDialog::compared);
    compare.show();
    if (!QTest::qWaitFor([&] { return !compared.isEmpty(); }, patience))
        qFatal("the versions are not compared");
    photographer.take(compare, u"compare-versions"_s, Rank::Other);
    if (!session.undo())
        qFatal("the version can't be put back");
    PastePlacesDialog paste(session, preferences, mail, &window);
    paste.show();
    if (!QTest::qWaitFor([&] { return !paste.isReading(); }, patience))
        qFatal("the pasted places have no preview");
    photographer.take(paste, u"paste-places"_s, Rank::Other);
    window.go({u"places"_s});
    auto *places = qobject_cast<PlacesPage *>(window.page());
    places->check();
    if (!QTest::qWaitFor([&] { return !places->isChecking(); }, patience))
        qFatal("the check of places does not end");
    photographer.take(window, u"places-checked"_s, Rank::Other);
}

/// A console as auditors get to see it: address, user, clock.
QByteArray consolePicture()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, 640, 28, QColor(0xE4E7EB));
    painter.fillRect(0, 28, 640, 36, QColor(0x2F4A68));
    painter.drawText(
        QRect(40, 0, 500, 28), Qt::AlignVCenter, u"https://id.kumoito.example/admin/roles?privileged=true"_s);
    painter.drawText(QRect(20, 76, 400, 24), Qt::AlignVCenter, u"特権ロール(8 件中 1～8 件)"_s);
    for (int row = 0; row < 8; ++row)
        painter.drawText(QRect(20, 108 + row * 30, 400, 30), Qt::AlignVCenter,
            u"global-admin  2026-0%1-01"_s.arg(row + 1));
    painter.drawText(QRect(480, 370, 150, 24), Qt::AlignVCenter, u"10:12  2026/11/02"_s);
    painter.setPen(Qt::white);
    painter.drawText(QRect(20, 28, 600, 36), Qt::AlignVCenter,
        u"認証基盤 管理コンソール    w.nishikubo@kumoito.example"_s);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// Files as they come in at the end of a month.
void fillTray(Session &session, const QString &scratch)
{
    const std::pair<QString, QByteArray> files[] = {{u"特権ロール一覧_2026-10.png"_s, consolePicture()},
        {u"C-034_入退室ログ点検_2026年10月.csv"_s, "date,door\n2026-10-01,A\n"},
        {u"C-049_vuln-scan_202610.csv"_s, "host,cve\nweb01,-\n"},
        {u"バックアップ監視_10月.txt"_s, "2026-10: 31/31\n"},
        {u"C-042_EDR稼働レポート_2026Q3.txt"_s, "coverage 100 %\n"},
        {u"媒体棚卸表_2026年上期.txt"_s, "23 media\n"}, {u"scan0012.txt"_s, "scan\n"},
        {u"access_review_Q4_draft.txt"_s, "draft\n"},
        {u"CHG-733_承認_2026-09-28.eml"_s, "Subject: approved\n"},
        {u"権限一覧_全利用者_2026Q3.csv"_s, "user,role\n"}, {u"DSC_0087.txt"_s, "picture\n"},
        {u"情報セキュリティ委員会議事録_2026年9月.txt"_s, "minutes\n"}};
    QStringList paths;
    for (const auto &[name, bytes] : files) {
        QFile file(QDir(scratch).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        file.setFileTime(QDateTime(QDate(2026, 11, 4), QTime(9, 30), QTimeZone("Asia/Tokyo")),
            QFileDevice::FileModificationTime);
        paths << file.fileName();
    }
    auto intake = takeForTray(session.workspace().vault(), paths);
    if (!intake)
        qFatal("the files can't be taken in");
    ChangeSet changes = trayRecords(session.data(), *intake);
    for (EvidenceFile &file : changes.of<EvidenceFile>())
        file.original = u"\\\\fs01\\共有\\証跡\\2026-10\\"_s + file.name;
    if (!session.commit(std::move(changes)))
        qFatal("the tray can't be stored");
}

void photographIntake(const QString &workspace, const QString &folder, const QString &suffix)
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("language", suffix.first(2));
    settings.setValue("theme", suffix.sliced(3));
    AskPerson ask;
    Workbench workbench(settings, ask);
    const Photographer photographer(folder, suffix);
    workbench.start(workspace);
    if (!QTest::qWaitFor([&] { return workbench.window() != nullptr; }, patience))
        qFatal("cannot open the workspace");
    MainWindow &window = *workbench.window();
    window.resize(screen);
    Session &session = window.session();
    session.setProject({session.data().idOf(Kind::Project, u"SOC2-2026"_s)});
    IntakePage &page = window.intake();
    photographer.take(window, u"intake-empty"_s, Rank::Other);
    fillTray(session, scratch.path());
    const auto isRead = [&] { return !page.tray().isThinking() && page.tray().unreadRows(0, 1).empty(); };
    if (!QTest::qWaitFor(isRead, patience))
        qFatal("the desk thinks for ever");
    photographer.take(window, u"intake"_s, Rank::Main);
    page.step(6);
    photographer.take(window, u"intake-unknown"_s, Rank::Other);
    ExistingItemDialog existing(session, page.tray().draftAt(0), &window);
    existing.show();
    photographer.take(existing, u"intake-existing"_s, Rank::Other);
    const auto item =
        std::ranges::find(session.data().table<Evidence>(), EvidenceStatus::Submitted, &Evidence::status);
    StatusDialog status(session, {item->id}, &window);
    status.show();
    photographer.take(status, u"evidence-status"_s, Rank::Other);
    std::vector<AnyId> files;
    for (const EvidenceFile &file : session.data().table<EvidenceFile>().rows() | std::views::take(5))
        files.push_back({Kind::EvidenceFile, file.id.uuid});
    DisposeDialog dispose(session, files, &window);
    dispose.show();
    photographer.take(dispose, u"dispose"_s, Rank::Other);
    if (!session.undo())
        qFatal("the tray can't be emptied");
}

void photograph(const QString &workspace, const QString &folder, const QString &suffix)
{
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("language", suffix.first(2));
    settings.setValue("theme", suffix.sliced(3));
    Preferences preferences(settings);
    AskPerson ask;
    Workbench workbench(settings, ask);
    const Photographer photographer(folder, suffix);
    workbench.start();
    photographer.take(*workbench.startWindow(), u"start"_s, Rank::Other, {1000, 620});
    workbench.open(workspace);
    if (!QTest::qWaitFor([&] { return workbench.window() != nullptr; }, patience))
        qFatal("cannot open the workspace");
    MainWindow &window = *workbench.window();
    window.resize(screen);
    auto *searcher = window.findChild<Searcher *>();
    searcher->readFiles();
    if (!QTest::qWaitFor([&] { return !searcher->isReading(); }, 4 * patience))
        qFatal("the files were not read");
    for (const Picture &picture : pictures(window.session().data())) {
        window.go(picture.place);
        photographer.take(window, picture.name, picture.rank);
    }
    photographEditing(window, photographer);
    photographDocuments(window, photographer, preferences);
    photographDialogs(window, photographer, preferences, scratch.path());
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"workspace"_s, u"A sample workspace."_s);
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    QFont font(u"Noto Sans CJK JP"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s})
        photograph(arguments[0], arguments[1], suffix);
    // At the end: the log of these would stand on the home page.
    for (const QString &suffix : {u"ja-light"_s, u"en-light"_s, u"ja-dark"_s, u"en-dark"_s})
        photographIntake(arguments[0], arguments[1], suffix);
    return 0;
}
