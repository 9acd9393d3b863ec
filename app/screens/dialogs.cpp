#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "ui/coverage/forecast_dialog.h"
#include "ui/dialogs/binder_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/new_workspace_dialog.h"
#include "ui/dialogs/pack_picker.h"
#include "ui/gaps/own_rule_dialog.h"
#include "ui/gaps/rules_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/pages/registers_page.h"
#include "ui/people/handover_dialog.h"
#include "ui/planning/project_wizard.h"
#include "ui/registers/register_pane.h"
#include "ui/registers/register_view.h"
#include "ui/session/session.h"
#include "ui/shell/find_dialog.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/searcher.h"
#include "ui/shell/window_actions.h"
#include "ui/support/ask.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// A list as auditors send it: titles above, groups in merged cells.
QString tableToImport(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"証跡一覧.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("証跡一覧(2026年度上期),,,,,,\n"
               "情報システム部 作成,,,,,,\n"
               "証跡ID,証跡名,管理策,対象期間,,取得日,置き場所\n"
               ",,,自,至,,\n"
               "E-0001,入退室記録の月次確認(4月),C-001,2026/4/1,2026/4/30,2026/5/7,\\\\fs01\\監査\\証跡\n"
               ",特権IDの棚卸記録 上期,C-012,令和8年4月1日,令和8年9月30日,2026年10月5日,情報システム部 "
               "キャビネットB\n"
               ",変更管理の記録,C-999,2026/7/1,2026/9/30,2026/10/2,https://tsuzuri.example/ops/change\n"
               ",バックアップの復元試験,C-043,2026/7/1,2026/9/31,2026/13/2,\n"
               ",脆弱性診断報告書,C-020,2026-08-01,2026-08-31,2026-09-10,\n");
    return path;
}

void photographImport(
    Session &session, const Photographer &photographer, Preferences &preferences, const QString &scratch)
{
    AskPerson ask;
    ImportDialog import(session, preferences, ask, Kind::Evidence);
    const QSignalSpy previewed(&import, &ImportDialog::previewed);
    import.setFile(tableToImport(scratch));
    import.show();
    waitFor([&] { return !previewed.isEmpty(); }, "the import has no preview");
    import.findChild<QLineEdit *>(u"file"_s)->setText(u"/srv/audit/証跡一覧.csv"_s);
    photographer.take(import, u"import"_s, Rank::Main);
    import.goTo(ImportDialog::Columns);
    photographer.take(import, u"import-columns"_s, Rank::Main);
    import.goTo(ImportDialog::Preview);
    photographer.take(import, u"import-preview"_s, Rank::Main);
}

/// A rule that is being written, and the lists of rules.
void photographRules(Session &session, const Photographer &photographer, Preferences &preferences)
{
    AskPerson ask;
    RulesDialog rules(session, ask, nullptr);
    rules.show();
    photographer.take(rules, u"rules"_s, Rank::Other);
    rules.showTab(u"numbers"_s);
    photographer.take(rules, u"rules-numbers"_s, Rank::Other);
    OwnRule own;
    own.name = {u"長く見直していない文書"_s, u"Documents without a review for long"_s};
    own.subjectKind = u"document"_s;
    own.conditions = {
        u"last_reviewed_on older_than_days 150"_s, u"required is yes"_s, u"title.en is_not_empty"_s};
    own.message = {u"{ref}「{title}」は150日以上見直されていません。"_s,
        u"{ref} {title} was not reviewed for 150 days."_s};
    own.remedy = {u"管理責任者に見直しを依頼してください。"_s, u"Ask the owner for a review."_s};
    OwnRuleDialog writing(session, ask, own, nullptr);
    writing.show();
    photographer.take(writing, u"own-rule"_s, Rank::Other);
    ForecastDialog forecast(session, preferences, ask);
    forecast.setDay(QDate(2027, 1, 12));
    forecast.show();
    waitFor([&] { return !forecast.isBusy(); }, "the forecast has no end");
    photographer.take(forecast, u"forecast"_s, Rank::Other);
}

/// The way from a scheme to a plan.
void photographProject(MainWindow &window, const Photographer &photographer)
{
    ProjectWizard project(window.session(), {}, &window);
    project.packs().choose(u"iso27017_2015_cld:provider"_s);
    project.packs().choose(u"iso27001_2022"_s);
    project.findChild<QLineEdit *>(u"as_of_date"_s)->setText(u"2027-02-15"_s);
    project.show();
    photographer.take(project, u"project-scheme"_s, Rank::Main);
    const std::pair<ProjectWizard::Step, QString> steps[] = {{ProjectWizard::Controls, u"project-controls"_s},
        {ProjectWizard::Needs, u"project-needs"_s}, {ProjectWizard::Owners, u"project-owners"_s},
        {ProjectWizard::Summary, u"project-summary"_s}};
    for (const auto &[step, name] : steps) {
        project.goOn();
        waitFor([&] { return project.step() == step && !project.isBusy(); }, "the wizard does not go on");
        photographer.take(project, name, Rank::Main);
    }
}

} // namespace

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
    waitFor([&] { return !inFiles.isEmpty(); }, "no answer about files");
    photographer.take(*find, u"find"_s, Rank::Other);
    QTest::keyClick(find->findChild<QLineEdit *>(), Qt::Key_Tab);
    photographer.take(*find, u"find-kind"_s, Rank::Other);
    find->close();
    photographImport(session, photographer, preferences, scratch);
    photographRules(session, photographer, preferences);
    const auto *page = qobject_cast<RegistersPage *>(window.page());
    ExportDialog exporting(session, preferences, ask, Kind::Document, &page->pane().view(), &window);
    exporting.show();
    photographer.take(exporting, u"export"_s, Rank::Other);
    BinderDialog binder(session, preferences, ask, &window);
    binder.setOutputFolder(u"/srv/audit/2026"_s);
    binder.show();
    photographer.take(binder, u"binder-dialog"_s, Rank::Main);
    photographProject(window, photographer);
    HandoverDialog handover(session, {session.data().idOf(Kind::Person, u"P-014"_s)}, &window);
    handover.show();
    photographer.take(handover, u"handover"_s, Rank::Other);
    NewWorkspaceDialog making(ask, u"/srv/audit"_s, &window);
    making.show();
    photographer.take(making, u"new-workspace"_s, Rank::Other);
    KeySheet keys(&window);
    keys.show();
    photographer.take(keys, u"keys"_s, Rank::Other);
}

} // namespace tsuzuri
