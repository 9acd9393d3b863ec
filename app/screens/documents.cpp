#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "ui/documents/compare_dialog.h"
#include "ui/places/paste_places_dialog.h"
#include "ui/places/places_page.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

#include <QSignalSpy>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

void photographDocuments(MainWindow &window, const Photographer &photographer, Preferences &preferences)
{
    Session &session = window.session();
    const auto &versions = session.data().table<DocumentVersion>();
    DocumentVersion earlier =
        *versions.findRef(u"D-001-V1"_s); // the sample keeps copies of what is in force only
    earlier.capturedSha256 = versions.findRef(u"D-001-V2"_s)->capturedSha256;
    ChangeSet changes;
    changes.change(std::move(earlier));
    if (!session.commit(std::move(changes)))
        qFatal("a version can't be captured");
    CompareDialog compare(session, {session.data().idOf(Kind::Document, u"D-001"_s)}, &window, readPolicy);
    const QSignalSpy compared(&compare, &CompareDialog::compared);
    compare.show();
    waitFor([&] { return !compared.isEmpty(); }, "the versions are not compared");
    photographer.take(compare, u"compare-versions"_s, Rank::Other);
    if (!session.undo())
        qFatal("the version can't be put back");
    PastePlacesDialog paste(session, preferences, mail, &window);
    paste.show();
    waitFor([&] { return !paste.isReading(); }, "the pasted places have no preview");
    photographer.take(paste, u"paste-places"_s, Rank::Other);
    window.go({u"places"_s});
    auto *places = qobject_cast<PlacesPage *>(window.page());
    places->check();
    waitFor([&] { return !places->isChecking(); }, "the check of places does not end");
    photographer.take(window, u"places-checked"_s, Rank::Other);
}

} // namespace tsuzuri
