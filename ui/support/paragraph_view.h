#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace tsuzuri {

/// Which roles of a model hold the parts of a paragraph; -1: no such part.
struct ParagraphRoles {
    int text = Qt::DisplayRole;
    int sign = -1; ///< Sign
    int remark = -1; ///< a quiet line below
    int side = -1; ///< a quiet word at the right
    int heading = -1; ///< bool: a heading between paragraphs
};

class ParagraphDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ParagraphDelegate(const ParagraphRoles &roles, QListView &view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Paragraph;
    Paragraph arrange(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    ParagraphRoles m_roles;
    QListView &m_view;
};

/// A list of short paragraphs that wrap: gaps, related records, results of a search.
class ParagraphView : public QListView {
    Q_OBJECT

public:
    explicit ParagraphView(const ParagraphRoles &roles, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace tsuzuri
