#include "ui/documents/required_model.h"

#include "core/base/fold.h"
#include "core/documents/standing.h"
#include "ui/registers/register_model.h"
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

RequiredModel::RequiredModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

RequiredModel::Row RequiredModel::read(const WorkspaceIndex &index, const RequiredDocument &required) const
{
    const Language language = m_session.language();
    const RegisterReader &reader = m_session.reader();
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
        row.existing = reader.label(Kind::Document, document->id.uuid);
        if (required.documents.size() > 1)
            //: %1: a document, %2: how many more there are
            row.existing = tr("%1 and %2 more").arg(row.existing).arg(required.documents.size() - 1);
        if (const Role *role = index.data.find(document->approverRole))
            row.role = role->name.best(language);
    } else if (!required.proposals.empty()) {
        //: %1: a document that might be the one that is looked for
        row.existing =
            tr("Perhaps %1").arg(reader.label(Kind::Document, required.proposals.front().document->id.uuid));
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

void RequiredModel::load(QDate day)
{
    const WorkspaceIndex index(m_session.data(), day);
    static const Catalogue none; // a broken catalogue is told by its tests; documents are shown all the same
    const Catalogue &catalogue = shippedCatalogue() ? *shippedCatalogue() : none;
    const DocumentInventory inventory = documentInventory(index, catalogue, m_session.project());
    m_rows.clear();
    for (const RequiredDocument &required : inventory.rows)
        m_rows.push_back(read(index, required));
    m_notAsked = static_cast<int>(inventory.notAsked.size());
    m_uncovered.clear();
    for (const Requirement *requirement : inventory.uncovered)
        m_uncovered << requirement->code;
    m_day = day;
    m_tree.reset();
    arrange();
}

void RequiredModel::readTree()
{
    const WorkspaceIndex index(m_session.data(), m_day);
    m_tree.emplace();
    QHash<QString, const Row *> known;
    for (const Row &row : m_rows)
        known.insert(row.document.toString(), &row);
    for (const DocumentBranch &branch : documentTree(index.data)) {
        RequiredDocument required;
        required.documents = {branch.document};
        required.state = stateOf(index, *branch.document);
        required.inForce = index.inForceOn(*branch.document, index.today);
        Row row = read(index, required);
        if (const Row *same = known.value(branch.document->id.toString())) {
            row.wanted = same->wanted;
            row.codes = same->codes;
            row.isRequired = same->isRequired;
        }
        row.depth = branch.depth;
        m_tree->push_back(std::move(row));
    }
}

void RequiredModel::setOrder(Order order)
{
    m_order = order;
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
    if (m_order == Order::Tree && !m_tree)
        readTree();
    const std::vector<Row> &rows = m_order == Order::Tree ? *m_tree : m_rows;
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
    return m_order == Order::Tree ? &(*m_tree)[place] : &m_rows[place];
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
    return static_cast<int>(std::ranges::count_if(m_rows, fits));
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
