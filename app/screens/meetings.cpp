#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/gaps/sightings.h"
#include "core/meetings/papers.h"
#include "core/model/dataset.h"
#include "ui/meetings/agenda_model.h"
#include "ui/meetings/close_dialog.h"
#include "ui/meetings/meetings_page.h"
#include "ui/meetings/prepare_dialog.h"
#include "ui/preview/preview_pane.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/support/ask.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The gaps of today, as if the checklist had been kept for some weeks.
void fillSightings(Session &session)
{
    if (!session.commit(sightingChanges(session.data(), session.report())))
        qFatal("the sightings can't be stored");
    ChangeSet changes(u"sightings"_s);
    int place = 0;
    for (GapSighting sighting : session.data().table<GapSighting>()) {
        sighting.firstSeenOn = session.today().addDays(-7 * (place++ % 10));
        changes.change(std::move(sighting));
    }
    if (!session.commit(std::move(changes)))
        qFatal("the sightings can't be stored");
}

} // namespace

void photographMeetings(MainWindow &window, const Photographer &photographer, const QString &scratch)
{
    Session &session = window.session();
    fillSightings(session);
    window.go({u"home"_s});
    photographer.take(window, u"home-weeks"_s, Rank::Main);
    window.go({u"meetings"_s});
    auto *page = window.findChild<MeetingsPage *>();
    page->prepare();
    auto *dialog = page->findChild<PrepareDialog *>();
    photographer.take(*dialog, u"meeting-prepare"_s, Rank::Other);
    dialog->findChild<QPushButton *>(u"prepare"_s)->click();
    MeetingWindow *meeting = page->hold();
    meeting->showNormal();
    meeting->findChild<QWidget *>(u"clock"_s)->findChild<QTimer *>()->stop();
    const auto step = [&](std::initializer_list<int> keys) {
        for (const int key : keys)
            meeting->press(key);
    };
    const auto write = [&](int key, const QString &text) {
        meeting->press(key);
        meeting->findChild<QLineEdit *>(u"entryText"_s)->setText(text);
    };
    const auto store = [&] {
        QTest::keyClick(meeting->findChild<QLineEdit *>(u"entryText"_s), Qt::Key_Return);
    };
    const bool isJapanese = session.language() == Language::Japanese;
    step({Qt::Key_1, Qt::Key_Down, Qt::Key_1, Qt::Key_Down, Qt::Key_1, Qt::Key_Down, Qt::Key_3, Qt::Key_Down,
        Qt::Key_2});
    write(Qt::Key_A,
        isJapanese ? u"倉庫とキャビネットを調べる"_s : u"Search the storage room and the cabinets"_s);
    store();
    step({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down});
    write(Qt::Key_Return,
        isJapanese ? u"11月末までに臨時に棚卸し、経緯書とともに監査人へ説明する"_s
                   : u"Review once more by the end of November and explain it to the auditor"_s);
    photographer.take(*meeting, u"meeting-item"_s, Rank::Main);
    store();
    meeting->setForm(MeetingWindow::Form::Table);
    photographer.take(*meeting, u"meeting-table"_s, Rank::Main);
    meeting->setForm(MeetingWindow::Form::Item);
    meeting->setMasked(true);
    photographer.take(*meeting, u"meeting-masked"_s, Rank::Other);
    page->closeNext();
    auto *closing = meeting->findChild<CloseDialog *>();
    photographer.take(*closing, u"meeting-close"_s, Rank::Other);
    const BothWords both;
    const Words &words = both.in(session.language());
    const Meeting held = *session.data().find(meeting->current()->meeting);
    closing->findChild<QPushButton *>(u"close"_s)->click();
    photographer.take(window, u"meeting-page"_s, Rank::Main);
    const WorkspaceIndex index(session.data(), session.today());
    const QDateTime created(session.today(), QTime(15, 30), session.workspace().zone());
    for (const auto &[name, paper, size] :
        {std::tuple(u"minutes"_s, minutesPaper(minutesOf(session.data(), held), words), PaperSize::A4),
            std::tuple(u"agenda"_s, agendaPaper(index, held, words), PaperSize::A4),
            std::tuple(u"checklist"_s, checklistPaper(index, held, words), PaperSize::A3Landscape)}) {
        const QString path = QDir(scratch).filePath(name + u".pdf"_s);
        if (!writePaper(paper, words, path, PaperForm::Pdf, size, created))
            qFatal("a paper can't be written");
        AskPerson ask;
        PreviewPane preview(session, ask);
        preview.show({name + u".pdf"_s, path});
        preview.show();
        photographer.take(preview, u"meeting-paper-"_s + name, Rank::Other, {900, 1000});
    }
    window.go({{}, Kind::Finding, session.data().idOf(Kind::Finding, u"F-003"_s), {}, u"chain"_s});
    photographer.take(window, u"findings-chain"_s, Rank::Other);
}

} // namespace tsuzuri
