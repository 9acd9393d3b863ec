// What a RegisterView changes, copies and pastes.
#include "ui/registers/register_view.h"

#include "ui/registers/register_model.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

/// The columns that hold what a cell shows: both languages of a text.
std::vector<const Column *> partsOf(const Column &column)
{
    if (column.type != FieldType::Localized)
        return {&column};
    const Register &owner = registerOf(column.kind);
    return {owner.find(QString(column.key + u".ja"_s)), owner.find(QString(column.key + u".en"_s))};
}

/// Spreadsheets also offer HTML and pictures: the plain text is what has cells. LibreOffice Calc makes a
/// blank of a line break there and keeps it in a form of its own, which comes as UTF-16 or UTF-8.
QString cellsOn(const QMimeData &clipboard)
{
    const QByteArray cells = clipboard.data(u"application/x-libreoffice-tsvc"_s);
    if (cells.isEmpty())
        return clipboard.text();
    return cells.contains('\0') ? QString(QStringDecoder(QStringDecoder::Utf16).decode(cells))
                                : QString::fromUtf8(cells);
}

} // namespace

void RegisterView::editCurrent()
{
    edit(currentIndex());
}

void RegisterView::editFirst()
{
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const QModelIndex index = currentIndex().siblingAtColumn(horizontalHeader()->logicalIndex(place));
        const bool isWritten = index.isValid() && (m_model.flags(index) & Qt::ItemIsEditable)
            && m_model.column(index.column())->source != ColumnSource::Ref;
        if (!isWritten || isColumnHidden(index.column()))
            continue;
        makeCurrent(index);
        return edit(index);
    }
}

void RegisterView::removeSelected()
{
    Session &session = m_model.session();
    const std::set<int> selected = selectedRows();
    std::vector<int> rows;
    for (const int row : selected)
        rows.push_back(m_model.datasetRow(row));
    if (rows.empty() || session.isReadOnly())
        return;
    const auto stored = session.commit(removeRecords(session.data(), m_model.kind(), rows, session.today()));
    if (!stored) {
        Q_EMIT m_model.refused(stored.error());
        return;
    }
    if (m_model.rowCount() > 0)
        makeCurrent(m_model.index(qMin(*selected.begin(), m_model.rowCount() - 1), 0));
    Q_EMIT removed(static_cast<int>(rows.size()));
}

void RegisterView::duplicateSelected()
{
    Session &session = m_model.session();
    std::vector<int> rows;
    for (const int row : selectedRows())
        rows.push_back(m_model.datasetRow(row));
    if (rows.empty() || session.isReadOnly())
        return;
    AddedRecords added = duplicateRecords(session.data(), m_model.kind(), rows);
    const Uuid first = added.ids.front();
    if (const auto stored = session.commit(std::move(added.changes)); stored)
        select(first);
    else
        Q_EMIT m_model.refused(stored.error());
}

QModelIndexList RegisterView::selectedCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_model.datasetRow(index.row()) >= 0 && !isColumnHidden(index.column()))
            cells << index;
    }
    if (cells.isEmpty() && currentIndex().isValid() && m_model.datasetRow(currentIndex().row()) >= 0)
        cells << currentIndex();
    std::ranges::sort(cells, {}, [this](const QModelIndex &index) {
        return std::pair(index.row(), horizontalHeader()->visualIndex(index.column()));
    });
    return cells;
}

void RegisterView::copy()
{
    std::map<int, std::map<int, QString>> cells; // by row, then by place on the screen
    for (const QModelIndex &index : selectedCells())
        cells[index.row()][horizontalHeader()->visualIndex(index.column())] =
            index.data(Qt::EditRole).toString();
    CellBlock block;
    for (const auto &[row, texts] : cells) {
        QStringList line;
        for (const auto &[place, text] : texts)
            line << text;
        block.push_back(std::move(line));
    }
    if (!block.empty())
        QGuiApplication::clipboard()->setText(writeBlock(block));
}

void RegisterView::editEach(const std::vector<CellEdit> &edits, const QString &reason)
{
    if (!edits.empty() && !m_model.session().isReadOnly())
        m_model.edit(edits, reason);
}

void RegisterView::paste()
{
    const QModelIndexList selected = selectedCells();
    const CellBlock block = readBlock(cellsOn(*QGuiApplication::clipboard()->mimeData()));
    if (selected.isEmpty() || block.empty() || m_model.session().isReadOnly())
        return;
    const bool isOneCell = block.size() == 1 && block.front().size() == 1;
    if (!isOneCell || selected.size() == 1) {
        Q_EMIT pasteRequested(pasteTarget(selected), block);
        return;
    }
    std::vector<CellEdit> edits;
    for (const QModelIndex &index : selected) {
        if (m_model.flags(index) & Qt::ItemIsEditable)
            edits.push_back({m_model.datasetRow(index.row()), m_model.column(index.column()),
                block.front().front().trimmed()});
    }
    editEach(edits, u"paste"_s);
}

PasteTarget RegisterView::pasteTarget(const QModelIndexList &selected) const
{
    PasteTarget target;
    target.kind = m_model.kind();
    int left = horizontalHeader()->count();
    for (const QModelIndex &index : selected)
        left = std::min(left, horizontalHeader()->visualIndex(index.column()));
    for (int row = selected.front().row(); row < m_model.rowCount(); ++row) {
        if (m_model.datasetRow(row) >= 0)
            target.rows.push_back(m_model.datasetRow(row));
    }
    for (int place = left; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!horizontalHeader()->isSectionHidden(section))
            target.columns.push_back(m_model.column(section));
    }
    return target;
}

void RegisterView::fillDown()
{
    std::map<int, QModelIndex> sources; // by column
    std::vector<CellEdit> edits;
    for (const QModelIndex &index : selectedCells()) {
        const auto [source, isFirst] = sources.try_emplace(index.column(), index);
        if (isFirst || !(m_model.flags(index) & Qt::ItemIsEditable))
            continue;
        const int from = m_model.datasetRow(source->second.row());
        for (const Column *part : partsOf(*m_model.column(index.column())))
            edits.push_back(
                {m_model.datasetRow(index.row()), part, m_model.session().reader().exportText(*part, from)});
    }
    editEach(edits, u"fill"_s);
}

void RegisterView::clearCells()
{
    std::vector<CellEdit> edits;
    for (const QModelIndex &index : selectedCells()) {
        const Column *column = m_model.column(index.column());
        if (!(m_model.flags(index) & Qt::ItemIsEditable) || column->source == ColumnSource::Ref)
            continue; // no record is without a number
        for (const Column *part : partsOf(*column))
            edits.push_back({m_model.datasetRow(index.row()), part, {}});
    }
    editEach(edits, u"clear"_s);
}

} // namespace tsuzuri
