#include "ui/home/home_words.h"

#include "ui/home/standing.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

} // namespace

QString stepText(const NextStep &step)
{
    const int count = step.count;
    switch (step.what) {
    case NextStep::What::MendBlockers:
        return Home::tr("Mend %n blocking gap(s)", nullptr, count);
    case NextStep::What::FindDocuments:
        return Home::tr("Find %n document(s) that nobody knows of", nullptr, count);
    case NextStep::What::AnswerLateRequests:
        return Home::tr("Answer %n overdue request(s)", nullptr, count);
    case NextStep::What::MendReturnedRequests:
        return Home::tr("Complete %n request(s) that came back", nullptr, count);
    case NextStep::What::CatchUpControls:
        return Home::tr("Catch up on %n missed or overdue control(s)", nullptr, count);
    case NextStep::What::DecideApplicability:
        return Home::tr("Decide on the applicability of %n requirement(s)", nullptr, count);
    case NextStep::What::LinkEvidence:
        return Home::tr("Link %n evidence item(s) to a control", nullptr, count);
    case NextStep::What::FileWaiting:
        return Home::tr("File %n file(s) that wait in the intake", nullptr, count);
    }
    return {};
}

QString dayText(const Session &session, const ComingDay &day)
{
    const RegisterReader &reader = session.reader();
    if (day.record.kind == Kind::Milestone) {
        const QString name = reader.name(Kind::Milestone, day.record.uuid);
        if (!name.isEmpty())
            return name;
        const int row = session.data().rowOf(Kind::Milestone, day.record.uuid);
        const int field = kindInfo(Kind::Milestone).fieldIndex(u"kind");
        const Value kind = session.data().valueAt(Kind::Milestone, row, field);
        const QString *code = std::get_if<QString>(&kind);
        return session.words().choice(Kind::Milestone, field, code ? *code : QString());
    }
    if (day.record.kind == Kind::Meeting)
        return Home::tr("Next meeting");
    const QString what = session.words().field(Kind::Project, day.field);
    if (!session.project().isNull())
        return what;
    //: %1: what happens on a day, %2: the project
    return Home::tr("%1, %2").arg(what, reader.name(Kind::Project, day.record.uuid));
}

QString familyText(const QString &family)
{
    const std::pair<QLatin1StringView, QString> families[] = {{"LOC"_L1, Home::tr("Locations")},
        {"DOC"_L1, Home::tr("Documents and versions")}, {"COV"_L1, Home::tr("Coverage and owners")},
        {"EVD"_L1, Home::tr("Quality of evidence")}, {"PER"_L1, Home::tr("Periodic controls")},
        {"SMP"_L1, Home::tr("Populations and samples")}, {"PBC"_L1, Home::tr("Audit requests")},
        {"FND"_L1, Home::tr("Findings and actions")}, {"ENG"_L1, Home::tr("Project and scope")},
        {"BND"_L1, Home::tr("Binder")}};
    for (const auto &[code, words] : families) {
        if (family == code)
            return words;
    }
    return family;
}

} // namespace tsuzuri
