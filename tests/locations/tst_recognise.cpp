#include "core/locations/opening.h"
#include "core/locations/recognise.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What people paste says where a document lives.
class TestRecognise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindAndIdentity_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("stableId");
        QTest::addColumn<bool>("isPersonal");
        const auto row = [](const char *name, const QString &text, const QString &kind,
                             const QString &id = {}, bool isPersonal = false) {
            QTest::newRow(name) << text << kind << id << isPersonal;
        };
        row("share", u"\\\\fs01\\総務\\規程集\\D-001_基本方針.pdf"_s, u"file_share"_s);
        row("share with slashes", u"//fs01/audit/a.pdf"_s, u"file_share"_s);
        row("share of macOS", u"smb://fs01/audit/a.pdf"_s, u"file_share"_s);
        row("share as address", u"file://fs01/audit/%E8%A6%8F%E7%A8%8B.pdf"_s, u"file_share"_s);
        row("share by variable", u"${SHARE}/規程/a.pdf"_s, u"file_share"_s);
        row("device, no share", u"\\\\.\\PhysicalDrive0"_s, QString());
        row("connected drive", u"Q:\\監査\\2026\\a.xlsx"_s, u"mapped_drive"_s);
        row("own disk", u"C:\\data\\a.xlsx"_s, u"local_path"_s);
        row("own folder", u"C:\\Users\\h.kubodera\\Documents\\a.xlsx"_s, u"local_path"_s, {}, true);
        row("home", u"/home/rei/a.pdf"_s, u"local_path"_s, {}, true);
        row("own disk as address", u"file:///C:/data/a%20b.xlsx"_s, u"local_path"_s);
        row("SharePoint by path",
            u"https://kumoito.sharepoint.com/sites/policy/Shared%20Documents/D-001.docx"_s, u"sharepoint"_s);
        row("SharePoint, shared",
            u"https://kumoito.sharepoint.com/:w:/s/policy/EaBcDeFgHiJkLmNoPqRsTuVwXyZ0123456?e=a1"_s,
            u"sharepoint"_s, u"EaBcDeFgHiJkLmNoPqRsTuVwXyZ0123456"_s);
        row("SharePoint, opened",
            u"https://kumoito.sharepoint.com/sites/policy/_layouts/15/Doc.aspx?sourcedoc=%7B0A1B2C3D-1111-2222-3333-444455556666%7D&file=a.docx"_s,
            u"sharepoint"_s, u"0A1B2C3D-1111-2222-3333-444455556666"_s);
        row("OneDrive", u"https://kumoito-my.sharepoint.com/personal/rei/Documents/a.docx"_s, u"onedrive"_s,
            {}, true);
        row("Teams", u"https://teams.microsoft.com/l/file/AAA?x=1"_s, u"teams"_s);
        row("Box", u"https://kumoito.app.box.com/file/123456789012"_s, u"box"_s, u"123456789012"_s);
        row("Google Drive", u"https://docs.google.com/document/d/1AbCdEfGhIjKlMnOp/edit#heading=h.1"_s,
            u"google_drive"_s, u"1AbCdEfGhIjKlMnOp"_s);
        row("Confluence", u"https://kumoito.atlassian.net/wiki/spaces/SEC/pages/61003151/Access+review"_s,
            u"confluence"_s, u"61003151"_s);
        row("Confluence by name", u"https://wiki.kumoito.example/display/SRE/log-standard"_s,
            u"confluence"_s);
        row("Confluence, old", u"https://wiki.kumoito.example/pages/viewpage.action?pageId=10733125895"_s,
            u"confluence"_s, u"10733125895"_s);
        row("Jira", u"https://kumoito.atlassian.net/browse/ACC-12?focusedCommentId=1"_s, u"jira"_s,
            u"ACC-12"_s);
        row("Backlog issue", u"https://kumoito.backlog.jp/view/SEC-123#comment-1"_s, u"backlog_issue"_s,
            u"SEC-123"_s);
        row("Backlog wiki", u"https://kumoito.backlog.com/alias/wiki/42"_s, u"backlog_wiki"_s, u"42"_s);
        row("Backlog wiki by name", u"https://kumoito.backlog.com/wiki/SEC/Home"_s, u"backlog_wiki"_s);
        row("Backlog file", u"https://kumoito.backlogtool.com/file/SEC/%E8%A6%8F%E7%A8%8B/a.pdf"_s,
            u"backlog_file"_s);
        row("cloud console", u"https://ap-northeast-1.console.aws.amazon.com/iam/home#/users"_s,
            u"cloud_console"_s);
        row("any address", u"https://www.kumoito.example/trust"_s, u"other_url"_s);
        row("mail", u"mailto:rei@kumoito.example"_s, u"email"_s);
        row("not SharePoint", u"https://sharepoint.com.evil.example/a"_s, u"other_url"_s);
        row("a name", u"樋口さん"_s, QString());
        row("paper", u"本社4階 書庫 キャビネットA-3"_s, QString());
        row("nothing", u"  \n "_s, QString());
    }

    void kindAndIdentity()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        QFETCH(QString, stableId);
        QFETCH(bool, isPersonal);
        const RecognisedPlace place = recognisePlace(text);
        QCOMPARE(QString::fromLatin1(code(place.kind)), kind);
        QCOMPARE(place.stableId, stableId);
        QCOMPARE(place.personal == Flag::Yes, isPersonal);
    }

    void git_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("ref");
        QTest::addColumn<QString>("path");
        QTest::newRow("file") << u"https://github.com/kumoito/platform/blob/v1.2/docs/dr/README.md"_s
                              << u"github.com/kumoito/platform"_s << u"v1.2"_s << u"docs/dr/README.md"_s;
        QTest::newRow("file of GitLab")
            << u"https://gitlab.example/a/b/c/-/blob/0123456789abcdef0123456789abcdef01234567/x.md"_s
            << u"gitlab.example/a/b/c"_s << u"0123456789abcdef0123456789abcdef01234567"_s << u"x.md"_s;
        QTest::newRow("repository") << u"https://git.kumoito.example/platform/architecture.git"_s
                                    << u"git.kumoito.example/platform/architecture"_s << QString()
                                    << QString();
        QTest::newRow("remote") << u"git@github.com:kumoito/platform.git"_s
                                << u"github.com/kumoito/platform"_s << QString() << QString();
        QTest::newRow("remote with scheme") << u"ssh://git@git.kumoito.example/platform/x.git"_s
                                            << u"git.kumoito.example/platform/x"_s << QString() << QString();
    }

    void git()
    {
        QFETCH(QString, text);
        const RecognisedPlace place = recognisePlace(text);
        QCOMPARE(place.kind, LocationKind::Git);
        QTEST(place.gitRepo, "repository");
        QTEST(place.gitRef, "ref");
        QTEST(place.gitPath, "path");
    }

    void address_isOneCleanLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("quoted by Explorer") << u"\"C:\\data\\a b.xlsx\""_s << u"C:\\data\\a b.xlsx"_s;
        QTest::newRow("in angle brackets") << u"<https://x.example/a>"_s << u"https://x.example/a"_s;
        QTest::newRow("several lines") << u"\n  //fs01/a/b.pdf  \nand more"_s << u"//fs01/a/b.pdf"_s;
        QTest::newRow("invisible characters") << u"\u202a//fs01/a\u0007/b\u200b.pdf"_s << u"//fs01/a/b.pdf"_s;
        QTest::newRow("file address") << u"file:///C:/data/a%20b.xlsx"_s << u"C:/data/a b.xlsx"_s;
    }

    void address_isOneCleanLine()
    {
        QFETCH(QString, text);
        QTEST(recognisePlace(text).address, "address");
    }

    void addressWithControlCharacters_isNotOpened_data()
    {
        QTest::addColumn<LocationKind>("kind");
        QTest::addColumn<QString>("address");
        QTest::newRow("bell in a path") << LocationKind::LocalPath << u"/srv/a\u0007.pdf"_s;
        QTest::newRow("zero byte in a path")
            << LocationKind::LocalPath << u"/srv/a"_s + QChar(u'\0') + u".pdf"_s;
        QTest::newRow("line break in a share") << LocationKind::FileShare << u"//fs01/a\nb.pdf"_s;
        QTest::newRow("line break in a page") << LocationKind::OtherUrl << u"https://x.example/a\nb"_s;
        QTest::newRow("escape in a page") << LocationKind::Confluence << u"https://x.example/\u001b[2J"_s;
    }

    void addressWithControlCharacters_isNotOpened()
    {
        QFETCH(LocationKind, kind);
        QFETCH(QString, address);
        Location location;
        location.kind = kind;
        location.address = address;
        const Opening opening = openingOf(location, PathVariables());
        QVERIFY(opening.how != Opening::How::File && opening.how != Opening::How::Browser);
        QVERIFY(opening.url.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
