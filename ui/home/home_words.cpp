#include "ui/home/home_words.h"

#include "ui/home/standing.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

/// The headings of fields are made for forms: a day on its own says what begins or ends.
QString projectDayText(const Session &session, int field)
{
    const std::pair<QLatin1StringView, QString> days[] = {{"period_start"_L1, Home::tr("Audit period begins")},
        {"period_end"_L1, Home::tr("Audit period ends")}, {"fieldwork_start"_L1, Home::tr("Fieldwork begins")},
        {"fieldwork_end"_L1, Home::tr("Fieldwork ends")}};
    const QLatin1StringView name(kindInfo(Kind::Project).fields[static_cast<std::size_t>(field)].name);
    for (const auto &[key, words] : days) {
        if (name == key)
            return words;
    }
    return session.words().field(Kind::Project, field);
}

} // namespace

QString stepText(const NextStep &step)
{
    const int count = step.count;
    switch (step.what) {
    case NextStep::What::MendBlockers:
        return Home::tr("Resolve %n blocking gap(s)", nullptr, count);
    case NextStep::What::FindDocuments:
        return Home::tr("Find %n document(s) whose place nobody knows", nullptr, count);
    case NextStep::What::AnswerLateRequests:
        return Home::tr("Answer %n overdue request(s)", nullptr, count);
    case NextStep::What::MendReturnedRequests:
        return Home::tr("Rework %n returned request(s)", nullptr, count);
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

QString longDay(Language language, QDate day)
{
    // Britain's English, as everywhere in the program: days before months.
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return (language == Language::Japanese ? QLocale(QLocale::Japanese) : english).toString(day, QLocale::LongFormat);
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
    const QString what = projectDayText(session, day.field);
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
