#include "ui/meetings/findings_page.h"

#include "core/frameworks/pack_shelf.h"
#include "core/meetings/finding_chain.h"
#include "core/meetings/papers.h"
#include "ui/papers/paper_export.h"
#include "ui/session/session.h"
#include "ui/support/icons.h"
#include "ui/support/message_line.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
    std::vector<Kind> kinds, QWidget *parent)
    : RegistersPage(session, preferences, ask, title, std::move(kinds), parent)
    , m_session(session)
    , m_export(new PaperExport(session, preferences, ask, this))
    , m_messages(new MessageLine(this))
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, makeStrip());
    column->insertWidget(1, m_messages);
    connect(m_export, &PaperExport::written, this,
        [this](const QString &sentence) { m_messages->tell(MessageLine::Manner::Done, sentence); });
    connect(m_export, &PaperExport::failed, this,
        [this](const QString &sentence) { m_messages->tell(MessageLine::Manner::Problem, sentence); });
    connect(&session, &Session::projectChanged, this, &FindingsPage::showStanding);
    connect(&session, &Session::changed, this, &FindingsPage::showStanding);
    showStanding();
}

QWidget *FindingsPage::makeStrip()
{
    const int step = unit(this);
    auto *strip = new QWidget(this);
    m_standing = new QLabel(strip);
    m_standing->setObjectName("standing");
    auto *papers =
        new QPushButton(themedIcon(u"document-export"_s), tr("Findings and corrective actions"), strip);
    papers->setObjectName("papers");
    auto *menu = new QMenu(papers);
    for (const Language language : {Language::Japanese, Language::English})
        menu->addAction(language == Language::Japanese ? u"日本語…"_s : u"English…"_s, this,
            [this, language] { exportPaper(language); });
    papers->setMenu(menu);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(4 * step, 0, 4 * step, 2 * step);
    row->addWidget(m_standing, 1);
    row->addWidget(papers);
    return strip;
}

QString FindingsPage::word()
{
    const Project *project = m_session.data().find(m_session.project());
    const QStringList frameworks = project ? project->frameworks : QStringList();
    if (frameworks != m_wordOf) {
        m_wordOf = frameworks;
        m_word = schemeTerm(frameworks, u"finding"_s);
    }
    return m_word.isEmpty() ? m_session.words().kind(Kind::Finding) : m_word.best(m_session.language());
}

void FindingsPage::showStanding()
{
    const WorkspaceIndex index(m_session.data(), m_session.today());
    int all = 0;
    int noCause = 0;
    int noCorrective = 0;
    int unchecked = 0;
    for (const Finding &finding : m_session.data().table<Finding>()) {
        if (!m_session.project().isNull() && finding.project != m_session.project())
            continue;
        ++all;
        for (const ChainStep &step : chainOf(index, finding)) {
            const bool isMissing = step.state == StepState::Missing;
            noCause += isMissing && step.step == FindingStep::Cause;
            noCorrective += isMissing && step.step == FindingStep::Corrective;
            unchecked +=
                step.step == FindingStep::Effectiveness && (isMissing || step.state == StepState::UnderWay);
        }
    }
    //: %1: what the scheme calls a finding, %2 to %5: numbers of them
    m_standing->setText(
        tr("%1 %2 · without cause %3 · without corrective action %4 · effectiveness not shown %5")
            .arg(word())
            .arg(all)
            .arg(noCause)
            .arg(noCorrective)
            .arg(unchecked));
}

void FindingsPage::exportPaper(Language language)
{
    const WorkspaceIndex index(m_session.data(), m_session.today());
    m_export->write(
        this, correctivePaper(index, m_session.project(), m_words.in(language)), PaperSize::A3Landscape);
}

LocalizedText schemeTerm(const QStringList &frameworks, const QString &name)
{
    for (const QString &framework : frameworks) {
        const auto pack = PackShelf().pack(framework.section(u':', 0, 0));
        if (const LocalizedText term = pack ? pack->term(name) : LocalizedText(); !term.isEmpty())
            return term;
    }
    return {};
}

} // namespace tsuzuri
