#include "app/screens/photographer.h"
#include "app/screens/sets.h"
#include "core/model/dataset.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

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
        {u"calendar"_s, Rank::Other, page(u"calendar"_s)}, {u"coverage"_s, Rank::Main, page(u"coverage"_s)},
        {u"gaps"_s, Rank::Main, page(u"gaps"_s)}, {u"requests"_s, Rank::Other, page(u"requests"_s)},
        {u"samples"_s, Rank::Other, page(u"samples"_s)}, {u"findings"_s, Rank::Other, page(u"findings"_s)},
        {u"meetings"_s, Rank::Other, page(u"meetings"_s)}, {u"binder"_s, Rank::Other, page(u"binder"_s)},
        {u"people"_s, Rank::Other, page(u"people"_s)},
        {u"assignments"_s, Rank::Other, {{}, Kind::Assignment}},
        {u"person-duties"_s, Rank::Other, record(Kind::Person, "P-014", u"duties"_s)},
        {u"raci"_s, Rank::Main, {u"raci"_s, Kind::Control}},
        {u"raci-documents"_s, Rank::Other, {u"raci"_s, Kind::Document}},
        {u"work"_s, Rank::Main, {u"work"_s, {}, {}, {}, data.idOf(Kind::Person, u"P-005"_s).toString()}},
        {u"projects"_s, Rank::Other, page(u"projects"_s)},
        {u"pre-approvals"_s, Rank::Other, {{}, Kind::PreApproval}},
        {u"control-pre-approvals"_s, Rank::Other, record(Kind::Control, "C-041", u"pre_approval"_s)},
        {u"difference"_s, Rank::Main,
            {u"difference"_s, {}, {}, {}, u"iso27001_2022,aicpa_tsc_2017>ismap_control_criteria"_s}},
        {u"difference-schemes"_s, Rank::Other,
            {u"difference"_s, {}, {}, u"partial,open"_s, u"aicpa_tsc_2017>bsi_c5_2020!"_s}},
        {u"requirement-served"_s, Rank::Other,
            record(Kind::Requirement, "iso27001_2022:A.5.15", u"serving"_s)}};
}

} // namespace

void photographPages(MainWindow &window, const Photographer &photographer)
{
    for (const Picture &picture : pictures(window.session().data())) {
        window.go(picture.place);
        photographer.take(window, picture.name, picture.rank);
    }
}

} // namespace tsuzuri
