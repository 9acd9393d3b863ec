#pragma once

#include "core/home/home_facts.h"

namespace tsuzuri {

class RegisterReader;
class Words;

/// What the facts of the home page say, in the language of a reader: the same on the screen and on paper.
class HomeText {
public:
    /// The reader must outlive it.
    explicit HomeText(const RegisterReader &reader);

    const Words &words() const { return m_words; }
    /// The own organisation.
    QString company() const;

    /// "CC6 論理的・物理的アクセス"
    QString chapter(const ChapterStanding &chapter) const;
    QString project(Id<Project> project) const;
    /// "Answer 3 overdue request(s)"
    QString step(const NextStep &step) const;
    /// "監査対象期間の終わり、2026年度 ISMAP監査"; the project only where all are asked for.
    QString day(const ComingDay &day, Id<Project> asked) const;
    QString proposal(const MilestoneProposal &proposal, Id<Project> asked) const;
    /// "12 days", "today"
    QString daysLeft(QDate today, QDate day) const;
    QString load(const PersonLoad &load) const;
    QString person(Id<Person> person) const;
    QString news(const ChangeNews &news) const;
    /// "" while nothing is known of them.
    QString gapNews(const GapTrend &trend) const;
    QString newsTitle(const HomeFacts &facts) const;
    /// LOC → "Locations"
    QString family(const QString &family) const;
    /// "done 120, late 3, not done 2, ahead 40"
    QString coverage(const CoverageMonth &month) const;
    /// Why there is no trend; "" where there is one.
    QString noTrend(const GapTrend &trend) const;
    QString severity(Severity severity) const;

    /// What stands below the four figures on top, with the figures.
    struct Figure {
        QString number;
        QString text;
    };
    std::array<Figure, 4> figures(const HomeFacts &facts) const;

private:
    QString ofProject(const QString &what, Id<Project> project, Id<Project> asked) const;
    QString actor(const QString &name) const;

    const RegisterReader &m_reader;
    const Words &m_words;
};

} // namespace tsuzuri
