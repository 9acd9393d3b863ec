#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/exchange/tray_intake.h"
#include "core/intake/filing.h"
#include "ui/documents/dispose_dialog.h"
#include "ui/intake/existing_item_dialog.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/set_aside_dialog.h"
#include "ui/intake/status_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/support/ask.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTimeZone>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

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

/// Files that are no evidence, and come back.
void photographSetAside(Session &session, const Photographer &photographer, MainWindow &window)
{
    const std::pair<const char16_t *, const char16_t *> files[] = {{u"access_review_Q4_draft.txt", u"下書き"},
        {u"DSC_0087.txt", u"証跡ではない"}, {u"scan0012.txt", u"読めない"}};
    for (const auto &[name, reason] : files) {
        const auto file =
            std::ranges::find(session.data().table<EvidenceFile>(), QString(name), &EvidenceFile::name);
        if (!session.commit(setAside(session.data(), {file->id}, QString(reason), session.today())))
            qFatal("a file can't be set aside");
    }
    SetAsideDialog aside(session, &window);
    aside.show();
    photographer.take(aside, u"intake-set-aside"_s, Rank::Other);
    aside.close();
    for (std::size_t i = 0; i < std::size(files); ++i)
        session.undo();
}

} // namespace

void photographIntake(MainWindow &window, const Photographer &photographer, const QString &scratch)
{
    AskPerson ask;
    Session &session = window.session();
    session.setProject({session.data().idOf(Kind::Project, u"SOC2-2026"_s)});
    IntakePage &page = window.intake();
    photographer.take(window, u"intake-empty"_s, Rank::Other);
    fillTray(session, scratch);
    waitFor([&] { return !page.tray().isThinking() && page.tray().unreadRows(0, 1).empty(); },
        "the desk thinks for ever");
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
    photographSetAside(session, photographer, window);
    if (!session.undo())
        qFatal("the tray can't be emptied");
}

} // namespace tsuzuri
