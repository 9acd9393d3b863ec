// What the cells of a RegisterModel hold.
#include "ui/registers/register_model.h"

#include "core/words/words.h"
#include "ui/gaps/gap_text.h"
#include "ui/registers/choice_signs.h"
#include "ui/session/session.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

Qt::Alignment RegisterModel::cellAlignment(const Column *column)
{
    switch (column ? column->alignment : Alignment::Start) {
    case Alignment::Centre:
        return Qt::AlignCenter;
    case Alignment::End:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Alignment::Start:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (m_rows.groupAt(index.row()))
        return groupData(index, role);
    const int row = datasetRow(index.row());
    if (row < 0)
        return {}; // deleted, and about to be taken out
    switch (role) {
    case GapsRole:
        return QVariant::fromValue(m_session.gaps().counts(m_kind, idAt(index.row())));
    case LabelRole:
        return reader().label(m_kind, idAt(index.row()));
    case RemarkRole:
        return remark(row);
    default:
        return column(index.column()) ? cellData(index, role) : gapData(index, role);
    }
}

/// The heading stands in the first column; the view draws it over all of them.
QVariant RegisterModel::groupData(const QModelIndex &index, int role) const
{
    const RowList::Group &group = *m_rows.groupAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString title = group.title.isEmpty() ? tr("Empty") : group.title;
    //: %1: content of the column that rows are grouped by, %n: number of rows
    const QString heading = tr("%1 – %n row(s)", nullptr, group.count).arg(title);
    if (role != Qt::AccessibleTextRole)
        return heading;
    return group.isOpen ? tr("Group, open: %1").arg(heading) : tr("Group, closed: %1").arg(heading);
}

/// The worst gaps in words.
QVariant RegisterModel::gapData(const QModelIndex &index, int role) const
{
    constexpr std::size_t most = 5;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const GapBook &book = m_session.gaps();
    const std::vector<int> &places = book.of(m_kind, idAt(index.row()));
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, places.size()); ++i)
        lines << gapSentence(m_session.words(), *book.gaps()[static_cast<std::size_t>(places[i])]);
    if (places.size() > most)
        lines << tr("%n more gap(s)", nullptr, static_cast<int>(places.size() - most));
    const QString text = lines.isEmpty() ? tr("No gaps") : lines.join(u'\n');
    return role == Qt::ToolTipRole && lines.isEmpty() ? QVariant() : QVariant(text);
}

QVariant RegisterModel::cellData(const QModelIndex &index, int role) const
{
    const Column &column = *this->column(index.column());
    const int row = datasetRow(index.row());
    const RegisterReader &reader = this->reader();
    switch (role) {
    case Qt::DisplayRole:
        return reader.text(column, row);
    case Qt::EditRole:
        return reader.exportText(column, row);
    case Qt::ToolTipRole:
        return toolTip(column, row);
    case Qt::TextAlignmentRole:
        return cellAlignment(&column).toInt();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(column.heading(m_session.words()), reader.text(column, row));
    case MarkRole:
        return static_cast<int>(reader.cell(column, row).mark);
    case SignRole: {
        const bool mayHave = column.type == FieldType::Choice || column.type == FieldType::Date;
        const auto sign =
            mayHave ? valueSign(column, reader.value(column, row), reader.asOf()) : std::nullopt;
        return sign ? QVariant::fromValue(*sign) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RegisterModel::toolTip(const Column &column, int row) const
{
    const Value value = reader().value(column, row);
    if (const auto *text = std::get_if<LocalizedText>(&value);
        text && !text->ja.isEmpty() && !text->en.isEmpty())
        return QString(text->ja + u'\n' + text->en);
    return reader().text(column, row);
}

QString RegisterModel::remark(int row) const
{
    QStringList parts;
    for (const Column *column : registerOf(m_kind).table) {
        const bool isScope = scope() && column->field == scope()->field;
        const bool isName = column->source == ColumnSource::Ref || column->type == FieldType::Localized;
        const QString text = isScope || isName ? QString() : reader().text(*column, row);
        if (!text.isEmpty() && parts.size() < 4)
            parts << text;
    }
    return parts.join(u" · "_s);
}

} // namespace tsuzuri
