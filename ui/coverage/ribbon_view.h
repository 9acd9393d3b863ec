#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tsuzuri {

class CoverageModel;
class Session;
struct AnyId;
struct Period;
struct RibbonSegment;

/// Where a day lies within a ribbon.
double ribbonX(const Period &span, QDate day, double left, double width);

/// The months over the ribbons.
class RibbonHeader : public QHeaderView {
    Q_OBJECT

public:
    RibbonHeader(const CoverageModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const CoverageModel &m_model;
};

/// Draws a row of the coverage: two lines of words, the ribbon, pins and the day.
class RibbonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RibbonDelegate(const CoverageModel &model, QObject *parent);

    /// The chosen occurrence of the current row; -1: none.
    void setSegment(int segment) { m_segment = segment; }
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where an occurrence stands in a cell; empty where it lies outside of the span.
    static QRectF segmentRect(const Period &span, const RibbonSegment &segment, const QRect &cell);

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRibbon(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const CoverageModel &m_model;
    int m_segment = -1;
};

/// The ribbons under the hand: up and down move between controls, left and right between occurrences, Enter
/// opens.
class RibbonView : public QTableView {
    Q_OBJECT

public:
    RibbonView(const Session &session, CoverageModel &model, QWidget *parent = nullptr);

    void showControl(int row);

Q_SIGNALS:
    /// The control, or the occurrence that is chosen.
    void recordShown(const tsuzuri::AnyId &id);
    void recordRequested(const tsuzuri::AnyId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void choose(int segment);
    int segmentAt(const QPoint &point) const;
    AnyId chosen() const;

    const Session &m_session;
    CoverageModel &m_model;
    RibbonDelegate *m_delegate;
    int m_segment = -1;
};

} // namespace tsuzuri
