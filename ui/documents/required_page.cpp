#include "ui/documents/required_page.h"

#include "core/documents/catalogue_links.h"
#include "ui/documents/decision_panel.h"
#include "ui/pages/page_head.h"
#include "ui/registers/row_table.h"
#include "ui/session/session.h"
#include "ui/support/ask.h"
#include "ui/support/chip_button.h"
#include "ui/support/empty_page.h"
#include "ui/support/filter_field.h"
#include "ui/support/filter_row.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/line_splitter.h"
#include "ui/support/preferences.h"
#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

using Row = RequiredModel::Row;

struct Chip {
    const char *key;
    const char *word;
    Sign sign;
    bool (*fits)(const Row &row);
};

bool isState(const Row &row, std::initializer_list<DocumentState> states)
{
    return row.isRequired && std::ranges::contains(states, row.state);
}

const Chip chips[] = {
    {"missing", QT_TRANSLATE_NOOP("RequiredPage", "Missing"), signOf(DocumentState::Missing),
        [](const Row &row) {
            return isState(row, {DocumentState::Missing, DocumentState::WhereaboutsUnknown});
        }},
    {"proposed", QT_TRANSLATE_NOOP("RequiredPage", "To be confirmed"), signOf(DocumentState::Proposed),
        [](const Row &row) { return isState(row, {DocumentState::Proposed}); }},
    {"unfinished", QT_TRANSLATE_NOOP("RequiredPage", "Not in force"), signOf(DocumentState::NoVersionInForce),
        [](const Row &row) {
            return isState(
                row, {DocumentState::NoVersionInForce, DocumentState::ToBeCreated, DocumentState::OutOfUse});
        }},
    {"overdue", QT_TRANSLATE_NOOP("RequiredPage", "Review overdue"), signOf(DocumentState::ReviewOverdue),
        [](const Row &row) { return isState(row, {DocumentState::ReviewOverdue}); }},
    {"in_force", QT_TRANSLATE_NOOP("RequiredPage", "In force"), signOf(DocumentState::InForce),
        [](const Row &row) { return isState(row, {DocumentState::InForce}); }},
    {"extra", QT_TRANSLATE_NOOP("RequiredPage", "Nobody asks for"), signOf(DocumentState::NotNeeded),
        [](const Row &row) { return !row.isRequired || row.state == DocumentState::NotNeeded; }},
};

} // namespace

RequiredPage::RequiredPage(Session &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_ask(ask)
    , m_model(new RequiredModel(session, this))
    , m_table(new RowTable(*m_model, {36, 18, 20, 38, 20, 18}, this))
    , m_decision(new DecisionPanel(session, *m_table, this))
    , m_orders(new FlatTabs(FlatTabs::Spacing::Wide, this))
    , m_foot(new QLabel(this))
{
    m_table->setObjectName("requiredTable");
    m_table->setAccessibleName(tr("Required documents"));
    m_orders->addTab(tr("Needed and existing"));
    m_orders->addTab(tr("By tier and parent"));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(3 * unit(this), 0, 3 * unit(this), unit(this));
    tabRow->addWidget(m_orders, 1);
    auto *middle = new QWidget(this);
    m_stack = new QStackedLayout(middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyPage(u"documentation"_s,
        tr("The documents that the audit needs appear here as soon as a project has requirements."), this));
    m_stack->addWidget(new EmptyPage(u"view-filter"_s, tr("No document fits the filter."), this));
    m_stack->addWidget(
        new EmptyPage(u"documentation"_s, tr("The documents are being looked through…"), this));
    m_foot->setFont(sized(font(), TextSize::Hint));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setContentsMargins(4 * unit(this), unit(this), 4 * unit(this), unit(this));
    m_foot->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(tabRow);
    layout->addWidget(makeFilterRow());
    layout->addWidget(middle, 1);
    layout->addWidget(new Line(this));
    layout->addWidget(m_decision);
    layout->addWidget(new Line(this));
    layout->addWidget(m_foot);
    connect(m_model, &RequiredModel::loaded, this, &RequiredPage::narrow);
    connect(m_orders, &QTabBar::currentChanged, this, &RequiredPage::reorder);
    connect(m_table, &RowTable::rowShown, this, &RequiredPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &RequiredPage::open);
    connect(m_decision, &DecisionPanel::linkRequested, this, &RequiredPage::link);
    connect(m_decision, &DecisionPanel::unlinkRequested, this, &RequiredPage::unlink);
    connect(m_decision, &DecisionPanel::createRequested, this, &RequiredPage::create);
    connect(m_decision, &DecisionPanel::declineRequested, this, &RequiredPage::decline);
    connect(m_decision, &DecisionPanel::openRequested, this, &RequiredPage::open);
    connect(&session, &Session::gapsChanged, this, &RequiredPage::refresh);
    connect(&session, &Session::readOnlyChanged, this, &RequiredPage::showCurrent);
}

QWidget *RequiredPage::makeHead()
{
    m_head = new PageHead(tr("Required documents"), this);
    m_day = new QDateEdit(m_session.today(), m_head);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setObjectName("asOf");
    auto *label = new QLabel(tr("As of"), m_head);
    label->setBuddy(m_day);
    m_head->add(label);
    m_head->add(m_day);
    connect(m_day, &QDateEdit::dateChanged, this, &RequiredPage::load);
    return m_head;
}

QWidget *RequiredPage::makeFilterRow()
{
    auto *row = new FilterRow(this);
    for (const Chip &chip : chips) {
        m_chips.push_back(row->addChip(QLatin1StringView(chip.key)));
        connect(m_chips.back(), &QAbstractButton::toggled, this, &RequiredPage::narrow);
    }
    m_filter = row->field();
    connect(m_filter, &QLineEdit::textChanged, this, &RequiredPage::narrow);
    return row;
}

void RequiredPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void RequiredPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void RequiredPage::load()
{
    m_isStale = false;
    m_model->load(m_day->date());
    if (!m_model->isLoaded())
        m_stack->setCurrentIndex(3);
}

void RequiredPage::reorder()
{
    const QString wanted = m_wanted;
    const Id<Document> document = m_document;
    m_model->setOrder(
        m_orders->currentIndex() == 1 ? RequiredModel::Order::Tree : RequiredModel::Order::Catalogue);
    m_wanted = wanted; // the row that was current goes with the order
    m_document = document;
    narrow();
}

void RequiredPage::narrow()
{
    if (!m_model->isLoaded())
        return;
    const QString wanted = m_wanted;
    const Id<Document> document = m_document;
    const int before = qMax(0, m_table->currentRow());
    std::vector<bool (*)(const Row &)> pressed;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            pressed.push_back(chips[i].fits);
    }
    m_model->setFilter(m_filter->text(), [pressed](const Row &row) {
        return pressed.empty() || std::ranges::any_of(pressed, [&](const auto &fits) { return fits(row); });
    });
    showNumbers();
    const int row = m_model->rowOf(wanted, document);
    m_table->showRow(row >= 0 ? row : qMin(before, m_model->rowCount() - 1)); // where it was, if it went
    showCurrent();
}

void RequiredPage::showNumbers()
{
    const int all = m_model->count([](const Row &) { return true; });
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QString word = QCoreApplication::translate("RequiredPage", chips[i].word);
        //: %1: a state of documents, %2: number of documents
        m_chips[i]->setText(tr("%1 %2").arg(word).arg(m_model->count(chips[i].fits)));
        m_chips[i]->setIcon(signIcon(chips[i].sign));
        m_chips[i]->setIconSize(signSize(m_chips[i]));
        m_chips[i]->updateGeometry();
    }
    m_head->setCount(tr("%n document(s)", nullptr, all));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : all == 0 ? 1 : 2);
    QStringList notes;
    if (m_model->notAsked() > 0)
        notes << tr("%n document(s) of the catalogue are asked for by none of these requirements.", nullptr,
            m_model->notAsked());
    if (!m_model->uncovered().isEmpty()) {
        notes << tr("For %n requirement(s) the catalogue names no document.", nullptr,
            static_cast<int>(m_model->uncovered().size()));
    }
    m_foot->setText(notes.join(u' '));
    m_foot->setToolTip(m_model->uncovered().join(u"  "_s));
}

void RequiredPage::showCurrent()
{
    const Row *row = m_model->rowAt(m_table->currentRow());
    m_wanted = row && row->wanted ? row->wanted->id : QString();
    m_document = row ? row->document : Id<Document>();
    m_decision->showRow(row);
}

void RequiredPage::link()
{
    const Row *row = m_model->rowAt(m_table->currentRow());
    if (!row || !row->wanted)
        return;
    const Document *document = m_session.data().find(m_decision->chosen());
    if (!document) {
        m_ask.tell(this, tr("No document is called so. Type its number or its title."));
        m_decision->askForDocument();
        return;
    }
    //: %1: what is needed, %2: the document that it is
    apply(linkDocument(*row->wanted, *document), tr("“%1” is %2.").arg(row->title, document->ref));
}

void RequiredPage::unlink()
{
    const Row *row = m_model->rowAt(m_table->currentRow());
    const Document *document = row ? m_session.data().find(row->document) : nullptr;
    if (row && row->wanted && document)
        apply(unlinkDocument(*row->wanted, *document),
            tr("“%1” is not %2 any more.").arg(row->wanted->title.best(m_session.language()), document->ref));
}

void RequiredPage::create()
{
    const Row *row = m_model->rowAt(m_table->currentRow());
    if (row && row->wanted && shippedCatalogue())
        apply(createDocument(m_session.data(), *shippedCatalogue(), *row->wanted),
            tr("“%1” stands in the register as a document to be created.").arg(row->title));
}

void RequiredPage::decline()
{
    const Row *row = m_model->rowAt(m_table->currentRow());
    const QString reason = m_decision->reason();
    if (!row || !row->wanted)
        return;
    if (reason.isEmpty()) {
        m_decision->askForReason(); // an auditor asks why
        return;
    }
    apply(declareNotNeeded(m_session.data(), *row->wanted, m_session.language(), reason),
        tr("“%1” is recorded as not needed.").arg(row->title));
}

void RequiredPage::apply(const ChangeSet &changes, const QString &sentence)
{
    if (const auto stored = m_session.commit(changes); !stored) {
        m_ask.tell(this, m_session.words().error(stored.error()));
        return;
    }
    load();
    m_table->setFocus();
    Q_EMIT doneSentence(sentence);
}

void RequiredPage::open()
{
    if (!m_document.isNull())
        Q_EMIT placeRequested({{}, Kind::Document, m_document.uuid});
}

Place RequiredPage::place() const
{
    Place place;
    const auto pressed = std::ranges::find_if(m_chips, &ChipButton::isChecked);
    if (pressed != m_chips.end())
        place.filter = (*pressed)->objectName();
    if (m_orders->currentIndex() == 1)
        place.filter = u"tree"_s;
    place.record = m_document.uuid;
    place.tab = m_wanted;
    return place;
}

void RequiredPage::go(const Place &place)
{
    m_orders->setCurrentIndex(place.filter == "tree"_L1 ? 1 : 0);
    for (ChipButton *chip : m_chips)
        chip->setChecked(chip->objectName() == place.filter);
    m_wanted = place.tab;
    m_document = {place.record};
    if (m_isStale)
        load();
    narrow();
    m_table->setFocus();
}

void RequiredPage::step(int rows)
{
    m_table->showRow(m_table->currentRow() + rows);
}

void RequiredPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RequiredPage::setDensity(Density density)
{
    m_table->setDense(density == Density::Dense);
}

} // namespace tsuzuri
