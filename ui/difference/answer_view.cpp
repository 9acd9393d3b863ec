#include "ui/difference/answer_view.h"

#include "core/frameworks/requirements.h"
#include "ui/session/session.h"
#include "ui/support/shapes.h"

#include <QStandardItemModel>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 60; // of one group

enum Role { KindRole = Qt::UserRole, IdRole, RemarkRole, SideRole, HeadingRole, SignRole };

Sign signOf(const AnswerVia &chain)
{
    if (chain.source == AnswerSource::Presumed)
        return {Shape::Question, Tone::Later};
    return answerOf(chain.relation) == AnswerExtent::Whole ? Sign{Shape::Tick, Tone::Good}
                                                           : Sign{Shape::HalfRing, Tone::Major};
}

} // namespace

AnswerView::AnswerView(Session &session, QWidget *parent)
    : ParagraphView({Qt::DisplayRole, SignRole, RemarkRole, SideRole, HeadingRole}, parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = Uuid::fromString(index.data(IdRole).toString()))
            Q_EMIT recordRequested({static_cast<Kind>(index.data(KindRole).toInt()), *id});
    });
}

void AnswerView::clear()
{
    m_model->clear();
}

void AnswerView::addHeading(const QString &text)
{
    auto *heading = new QStandardItem(text);
    heading->setData(true, HeadingRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
}

void AnswerView::addSentence(const QString &sentence)
{
    addHeading(sentence);
}

/// The control or the held requirement at the beginning, where the workspace has it.
AnyId AnswerView::recordOf(const AnswerVia &chain) const
{
    const AnswerNode &source = chain.steps.front().node;
    if (source.kind == AnswerKind::Control)
        return {Kind::Control, source.control.uuid};
    const Id<Requirement> requirement = requirementId(source.ref());
    return source.kind == AnswerKind::Requirement && m_session.data().find(requirement)
        ? AnyId{Kind::Requirement, requirement.uuid}
        : AnyId();
}

void AnswerView::addChains(const std::vector<AnswerVia> &chains)
{
    if (chains.empty())
        return;
    addHeading(tr("Answered through (%1)").arg(chains.size()));
    const DifferenceText text(m_session.words());
    const auto &catalogue = shippedCatalogue();
    for (const AnswerVia &chain : chains | std::views::take(mostShown)) {
        const AnyId record = recordOf(chain);
        const AnswerNode &source = chain.steps.front().node;
        QString title = text.source(chain);
        if (source.kind == AnswerKind::CatalogueControl && catalogue && catalogue->control(source.code))
            title += u"  "_s + catalogue->control(source.code)->title.best(m_session.language());
        else if (!record.isNull())
            title = record.kind == Kind::Control ? m_session.reader().label(record.kind, record.uuid)
                                                 : title + u"  "_s
                    + m_session.data().find(Id<Requirement>{record.uuid})->title.best(m_session.language());
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(signOf(chain)), SignRole);
        QStringList remarks{text.chain(chain)};
        if (const QString weakest = text.weakest(chain); !weakest.isEmpty())
            //: %1: a relation, its strength and who says so
            remarks << tr("Weakest link: %1").arg(weakest);
        item->setData(remarks.join(u" · "_s), RemarkRole);
        item->setData(static_cast<int>(record.kind), KindRole);
        item->setData(record.isNull() ? QString() : record.uuid.toString(), IdRole);
        m_model->appendRow(item);
    }
    if (chains.size() > mostShown)
        addSentence(tr("and %1 more").arg(chains.size() - mostShown));
}

void AnswerView::addMissing(const QStringList &catalogueControls)
{
    const auto &catalogue = shippedCatalogue();
    if (catalogueControls.isEmpty() || !catalogue)
        return;
    addHeading(tr("What the catalogue proposes (%1)").arg(catalogueControls.size()));
    for (const QString &id : catalogueControls) {
        const catalogue::Control *control = catalogue->control(id);
        auto *item = new QStandardItem(id + u"  "_s + control->title.best(m_session.language()));
        item->setData(control->statement.best(m_session.language()), RemarkRole);
        m_model->appendRow(item);
    }
}

void AnswerView::addRecord(Kind kind, Uuid id, const QString &side)
{
    auto *item = new QStandardItem(m_session.reader().label(kind, id));
    item->setData(side, SideRole);
    item->setData(static_cast<int>(kind), KindRole);
    item->setData(id.toString(), IdRole);
    m_model->appendRow(item);
}

void AnswerView::addReusable(const std::vector<Reusable> &documents, const std::vector<Reusable> &evidence)
{
    const DifferenceText text(m_session.words());
    const auto add = [&](const QString &heading, const std::vector<Reusable> &things, Kind kind) {
        if (things.empty())
            return;
        addHeading(heading);
        for (const Reusable &each : things | std::views::take(mostShown)) {
            const Uuid id = kind == Kind::Document ? each.document.uuid : each.evidence.uuid;
            addRecord(kind, id, text.reuse(each.reuse));
        }
        if (things.size() > mostShown)
            addSentence(tr("and %1 more").arg(things.size() - mostShown));
    };
    add(tr("Documents (%1)").arg(documents.size()), documents, Kind::Document);
    add(tr("Evidence (%1)").arg(evidence.size()), evidence, Kind::Evidence);
}

} // namespace tsuzuri
