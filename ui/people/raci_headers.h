#pragma once

#include <QHeaderView>

namespace tsuzuri {

/// People over the columns of the matrix: departments as bands, below them each name, Japanese from top to
/// bottom, Latin turned.
class PeopleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit PeopleHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int bandHeight() const;
    int nameHeight() const;
    void paintBands(QPainter &painter) const;
};

/// Controls or documents beside the rows; as a header they stay when the columns move. What is wrong with a
/// row stands at its end.
class SubjectHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SubjectHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace tsuzuri
