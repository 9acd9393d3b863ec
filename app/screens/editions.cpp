#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/frameworks/project_set_up.h"
#include "core/frameworks/requirements.h"
#include "ui/dialogs/framework_dialog.h"
#include "ui/editions/edition_dialog.h"
#include "ui/editions/mapping_dialog.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

const Project *addProject(Session &session)
{
    auto changes = projectChanges(session.data(),
        {u"ISMS-2026"_s, {u"2026年度 ISMS更新審査"_s, u"ISMS recertification 2026"_s, {}}, u"isms_recert"_s,
            {u"iso27001_2013"_s}, {}, QDate(2026, 12, 1)},
        session.today());
    if (!changes || !session.commit(std::move(*changes)))
        qFatal("the project can't be made");
    return session.data().table<Project>().findRef(u"ISMS-2026"_s);
}

/// Half of the requirements are decided on and have controls.
void answer(Session &session, Id<Project> project)
{
    ChangeSet changes;
    const auto &controls = session.data().table<Control>().rows();
    std::size_t place = 0;
    for (const Applicability &each : session.data().table<Applicability>()) {
        if (each.project != project || ++place % 2 == 0)
            continue;
        Applicability decision = each;
        decision.applicability = ApplicabilityState::Applicable;
        decision.reasonKinds = {u"risk"_s};
        decision.implementationStatus = ImplementationStatus::Implemented;
        changes.change(std::move(decision));
        for (const std::size_t further : {place, place * 7}) {
            ControlRequirement link;
            link.control = controls[further % controls.size()].id;
            link.requirement = each.requirement;
            link.relation = u"full"_s;
            changes.add(std::move(link));
        }
    }
    if (!session.commit(std::move(changes)))
        qFatal("the answers can't be stored");
}

QString mappingIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"対応表.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file can't be written");
    file.write("From,To,Relation,Strength,Source,Author,As of\n"
               "iso27001_2013:A.9.2.1,iso27001_2022:A.5.16,subset,strong,2026-10 情報セキュリティ委員会,佐藤 "
               "美咲,2026-10-01\n"
               "iso27001_2013:A.6.1.4,iso27001_2022:A.5.7,intersects,medium,同上,佐藤 美咲,2026-10-01\n"
               "iso27001_2013:A.9.9.1,iso27001_2022:A.5.18,subset,medium,同上,佐藤 美咲,2026-10-01\n");
    return file.fileName();
}

QString listIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"社内クラウド利用基準.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("a file can't be written");
    file.write("番号,上位,要求事項,要求事項(英語)\n"
               "1,,組織,Organisation\n"
               "1.1,1,クラウドサービスの責任者を決める,Name who is responsible for cloud services\n"
               "1.2,1,利用するサービスを毎年見直す,Review the services in use every year\n"
               "2,,利用,Use\n"
               "2.1,2,管理者の認証を多要素にする,Authenticate administrators by several factors\n"
               "2.2,2,ログを1年以上保存する,Keep logs for a year or longer\n");
    return file.fileName();
}

} // namespace

void photographEditions(MainWindow &window, const Photographer &photographer, const QString &scratch)
{
    Session &session = window.session();
    const Id<Project> project = addProject(session)->id;
    answer(session, project);
    EditionDialog edition(session, project, &window);
    edition.show();
    waitFor([&] { return !edition.isBusy(); }, "the edition has no preview");
    edition.findChild<RowTable *>()->showRow(32);
    photographer.take(edition, u"edition"_s, Rank::Main);
    MappingDialog mapping(session, mappingIn(scratch), &window);
    mapping.show();
    waitFor([&] { return !mapping.isBusy(); }, "the mapping was not read");
    photographer.take(mapping, u"mapping"_s, Rank::Other);
    FrameworkDialog framework(session, listIn(scratch), &window);
    const QSignalSpy read(&framework, &FrameworkDialog::shown);
    framework.show();
    waitFor([&] { return !read.isEmpty(); }, "the framework was not read");
    photographer.take(framework, u"framework"_s, Rank::Other);
}

} // namespace tsuzuri
