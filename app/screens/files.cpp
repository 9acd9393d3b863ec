#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/model/dataset.h"
#include "ui/detail/detail_pane.h"
#include "ui/preview/find_bar.h"
#include "ui/preview/page_finder.h"
#include "ui/preview/page_panel.h"
#include "ui/preview/page_view.h"
#include "ui/preview/preview_pane.h"
#include "ui/redaction/mask_view.h"
#include "ui/redaction/redaction_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/support/ask.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

void findWords(PagePanel &pages, const QString &words)
{
    pages.startFind();
    pages.findBar().setWords(words);
    waitFor(
        [&] { return !pages.finder().hits().empty() && pages.finder().isDone(); }, "the words are not found");
}

/// Says that a change was approved, as it comes out of a mail program.
const QByteArray approval =
    "From: =?UTF-8?B?6KW/56qqIOa4iQ==?= <w.nishikubo@kumoito.example>\r\nTo: audit@kumoito.example\r\n"
    "Date: Mon, 28 Sep 2026 10:12:00 +0900\r\nSubject: "
    "=?UTF-8?B?44CQ5om/6KqN44CRQ0hHLTczMyDlpInmm7TnlLPoq4s=?=\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "CHG-733 \xE3\x82\x92\xE6\x89\xBF\xE8\xAA\x8D\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x99\xE3\x80\x82\r\n"
    "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
    "filename=CHG-733.pdf\r\n\r\nx\r\n"
    "--b--\r\n";

void photographMail(MainWindow &window, const Photographer &photographer)
{
    Session &session = window.session();
    const auto stored = session.workspace().vault().addBytes(approval);
    ChangeSet changes;
    EvidenceFile file;
    file.evidence = {session.data().idOf(Kind::Evidence, u"E-0180"_s)};
    file.name = u"CHG-733_承認_2026-09-28.eml"_s;
    file.sha256 = stored->sha256;
    file.size = stored->size;
    changes.add(std::move(file));
    if (!session.commit(std::move(changes)))
        qFatal("the mail can't be stored");
    window.go({{}, Kind::Evidence, session.data().idOf(Kind::Evidence, u"E-0180"_s), {}, u"evidence_file"_s});
    photographer.take(window, u"evidence-mail"_s, Rank::Other);
    if (!session.undo())
        qFatal("the mail can't be taken out");
}

} // namespace

void photographFiles(MainWindow &window, const Photographer &photographer)
{
    photographMail(window, photographer);
    Session &session = window.session();
    const auto showFile = [&](const QString &evidence) -> PreviewPane & {
        window.go(
            {{}, Kind::Evidence, session.data().idOf(Kind::Evidence, evidence), {}, u"evidence_file"_s});
        PreviewPane *shown = nullptr;
        waitFor(
            [&] {
                const auto panes = window.detail().findChildren<PreviewPane *>(); // documents have one too
                const auto pane = std::ranges::find_if(panes, &PreviewPane::isVisible);
                shown = pane == panes.end() ? nullptr : *pane;
                return shown && isDrawn(*shown);
            },
            "a file is not shown");
        return *shown;
    };
    PreviewPane &minutes = showFile(u"E-0012"_s);
    findWords(minutes.pages(), u"リスク"_s);
    photographer.take(window, u"evidence-find"_s, Rank::Other);
    minutes.pages().findBar().hide();
    const auto file = std::ranges::find(session.data().table<EvidenceFile>(),
        Id<Evidence>{session.data().idOf(Kind::Evidence, u"E-0012"_s)}, &EvidenceFile::evidence);
    AskPerson ask;
    RedactionDialog masking(session, ask, file->id, minutes.pages().view().sharedSource(), &window);
    masking.show();
    findWords(masking.pages(), u"リスク"_s);
    masking.maskHits();
    photographer.take(masking, u"redaction"_s, Rank::Main);
    masking.view().undo();
    masking.reject();
    showFile(u"E-0015"_s);
    photographer.take(window, u"evidence-table"_s, Rank::Other);
}

} // namespace tsuzuri
