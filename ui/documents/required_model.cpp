#include "ui/documents/required_model.h"

#include "core/base/fold.h"
#include "core/documents/standing.h"
#include "ui/registers/register_model.h"
#include "ui/session/data_work.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct StateLook {
    Sign sign;
    const char *word;
};

/// In the order of DocumentState.
constexpr StateLook looks[documentStateCount] = {
    {{Shape::OctagonBar, Tone::Blocker}, QT_TRANSLATE_NOOP("DocumentState", "Missing")},
    {{Shape::Question, Tone::Major}, QT_TRANSLATE_NOOP("DocumentState", "To be confirmed")},
    {{Shape::Question, Tone::Blocker}, QT_TRANSLATE_NOOP("DocumentState", "Whereabouts unknown")},
    {{Shape::EmptyRing, Tone::Later}, QT_TRANSLATE_NOOP("DocumentState", "To be created")},
    {{Shape::HalfRing, Tone::Draft}, QT_TRANSLATE_NOOP("DocumentState", "No version in force")},
    {{Shape::Clock, Tone::Major}, QT_TRANSLATE_NOOP("DocumentState", "Review overdue")},
    {{Shape::Tick, Tone::Good}, QT_TRANSLATE_NOOP("DocumentState", "In force")},
    {{Shape::Cross, Tone::Draft}, QT_TRANSLATE_NOOP("DocumentState", "Retired")},
    {{Shape::Cross, Tone::Draft}, QT_TRANSLATE_NOOP("DocumentState", "Not needed")},
};

} // namespace

Sign signOf(DocumentState state)
{
    return looks[static_cast<std::size_t>(state)].sign;
}

QString stateWord(DocumentState state)
{
    return QCoreApplication::translate("DocumentState", looks[static_cast<std::size_t>(state)].word);
}

/// Reads rows in any thread.
class RequiredModel::Reader {
public:
    Reader(const Dataset &data, const Words &words, QDate day)
        : m_index(data, day)
        , m_reader(data, words, day)
    {
    }

    std::vector<Row> rowsOf(const DocumentInventory &inventory, const CancelTest &isCancelled) const
    {
        std::vector<Row> rows;
        for (const RequiredDocument &required : inventory.rows) {
            if (isCancelled())
                break;
            rows.push_back(rowOf(required));
        }
        return rows;
    }
    std::vector<Row> treeOf(const std::vector<Row> &rows, const CancelTest &isCancelled) const;
    const WorkspaceIndex &index() const { return m_index; }

private:
    Row rowOf(const RequiredDocument &required) const;

    WorkspaceIndex m_index;
    RegisterReader m_reader;
};

RequiredModel::Row RequiredModel::Reader::rowOf(const RequiredDocument &required) const
{
    const Language language = m_reader.words().language();
    Row row;
    row.wanted = required.wanted;
    row.state = required.state;
    row.isRequired = required.isRequired();
    for (const Requirement *requirement : required.requirements)
        row.codes << requirement->code;
    for (const DocumentProposal &proposal : required.proposals)
        row.proposals.push_back(proposal.document->id);
    if (const Document *document = required.document()) {
        row.document = document->id;
        row.existing = m_reader.label(Kind::Document, document->id.uuid);
        if (required.documents.size() > 1)
            //: %1: a document, %2: how many more there are
            row.existing = tr("%1 and %2 more").arg(row.existing).arg(required.documents.size() - 1);
        if (const Role *role = m_index.data.find(document->approverRole))
            row.role = role->name.best(language);
    } else if (!required.proposals.empty()) {
        //: %1: a document that might be the one that is looked for
        row.existing = tr("Perhaps %1")
                           .arg(m_reader.label(Kind::Document, required.proposals.front().document->id.uuid));
    }
    if (required.inForce)
        row.inForce = required.inForce->label + u"  "_s + required.inForce->effectiveOn.toString(Qt::ISODate);
    row.title =
        required.wanted ? required.wanted->title.best(language) : required.document()->title.best(language);
    row.folded = fold(QStringList{row.title, row.existing, row.codes.join(u' '), row.role,
        required.wanted ? required.wanted->id : QString()}
            .join(u'\n'));
    return row;
}

std::vector<RequiredModel::Row> RequiredModel::Reader::treeOf(
    const std::vector<Row> &rows, const CancelTest &isCancelled) const
{
    std::vector<Row> tree;
    QHash<QString, const Row *> known;
    for (const Row &row : rows)
        known.insert(row.document.toString(), &row);
    for (const DocumentBranch &branch : documentTree(m_index.data)) {
        if (isCancelled())
            break;
        RequiredDocument required;
        required.documents = {branch.document};
        required.state = stateOf(m_index, *branch.document);
        required.inForce = m_index.inForceOn(*branch.document, m_index.today);
        Row row = rowOf(required);
        if (const Row *same = known.value(branch.document->id.toString())) {
            row.wanted = same->wanted;
            row.codes = same->codes;
            row.isRequired = same->isRequired;
        }
        row.depth = branch.depth;
        tree.push_back(std::move(row));
    }
    return tree;
}

RequiredModel::RequiredModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_work(new DataWork(session, this))
{
}

void RequiredModel::load(QDate day)
{
    m_day = day;
    m_isTreeAskedFor = m_order == Order::Tree;
    const auto work = [&data = m_session.data(), &words = m_session.words(), project = m_session.project(),
                          day, withTree = m_isTreeAskedFor](const CancelTest &isCancelled) {
        static const Catalogue
            none; // a broken catalogue is told by its tests; documents are shown all the same
        const Catalogue &catalogue = shippedCatalogue() ? *shippedCatalogue() : none;
        const Reader reader(data, words, day);
        const DocumentInventory read = documentInventory(reader.index(), catalogue, project);
        Inventory inventory;
        inventory.rows = reader.rowsOf(read, isCancelled);
        if (withTree)
            inventory.tree = reader.treeOf(inventory.rows, isCancelled);
        inventory.notAsked = static_cast<int>(read.notAsked.size());
        for (const Requirement *requirement : read.uncovered)
            inventory.uncovered << requirement->code;
        return inventory;
    };
    m_work->start(work, [this](Inventory inventory) {
        m_inventory = std::move(inventory);
        m_isLoaded = true;
        arrange();
        Q_EMIT loaded();
    });
}

/// The tree may still be on its way.
const std::vector<RequiredModel::Row> &RequiredModel::rowsInOrder() const
{
    return m_order == Order::Tree && m_inventory.tree ? *m_inventory.tree : m_inventory.rows;
}

void RequiredModel::setOrder(Order order)
{
    m_order = order;
    const bool isOnItsWay = m_work->isRunning() && m_isTreeAskedFor;
    if (order == Order::Tree && !m_inventory.tree && m_isLoaded && !isOnItsWay)
        load(m_day);
    else
        arrange();
}

void RequiredModel::setFilter(const QString &words, std::function<bool(const Row &)> fits)
{
    m_words = fold(words).split(u' ', Qt::SkipEmptyParts);
    m_fits = std::move(fits);
    arrange();
}

void RequiredModel::arrange()
{
    beginResetModel();
    m_visible.clear();
    const std::vector<Row> &rows = rowsInOrder();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool hasWords =
            std::ranges::all_of(m_words, [&](const QString &word) { return rows[i].folded.contains(word); });
        if (hasWords && (!m_fits || m_fits(rows[i])))
            m_visible.push_back(static_cast<int>(i));
    }
    endResetModel();
}

const RequiredModel::Row *RequiredModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto place = static_cast<std::size_t>(m_visible[static_cast<std::size_t>(row)]);
    return &rowsInOrder()[place];
}

int RequiredModel::rowOf(const QString &wanted, Id<Document> document) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Row &shown = *rowAt(row);
        const bool isWanted = !wanted.isEmpty() && shown.wanted && shown.wanted->id == wanted;
        if (isWanted || (!document.isNull() && shown.document == document))
            return row;
    }
    return -1;
}

int RequiredModel::count(const std::function<bool(const Row &)> &fits) const
{
    return static_cast<int>(std::ranges::count_if(m_inventory.rows, fits));
}

int RequiredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int RequiredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequiredModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *rowAt(index.row());
    if (role == RegisterModel::SignRole && index.column() == State)
        return QVariant::fromValue(signOf(row.state));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Title:
        return role == Qt::DisplayRole ? u"› "_s.repeated(row.depth) + row.title : row.title;
    case State:
        return stateWord(row.state);
    case Why:
        return row.codes.isEmpty() ? tr("No requirement asks for it") : row.codes.join(u"  "_s);
    case Existing:
        return row.existing;
    case InForce:
        return row.inForce;
    case Approver:
        return row.role;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RequiredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Document that is needed"), tr("State", "document"), tr("Asked for by"),
        tr("What there is"), tr("Version in force"), tr("Approving role")};
    return headings.value(section);
}

} // namespace tsuzuri
