#pragma once

#include <QStringList>

#include <vector>

class QTableWidget;
class QWidget;

namespace tsuzuri {

/// A plain table to read: headings, no editing.
QTableWidget *makeNoteTable(const QStringList &headings, QWidget *parent);
/// Long lists are cut, and say so in their last line.
void fillNoteTable(QTableWidget &table, const std::vector<QStringList> &lines);

} // namespace tsuzuri
