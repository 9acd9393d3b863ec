#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tsuzuri {

class ChipButton;
class FilterField;

/// What narrows a list, above it: chips at the left, words at the right.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    FilterField *field() const { return m_field; }
    /// Behind the chips that came before; its objectName is `key`.
    ChipButton *addChip(const QString &key, const QString &word = {});
    /// Just before the words.
    void add(QWidget *widget);

private:
    void insert(int place, QWidget *widget);

    FilterField *m_field;
    QHBoxLayout *m_layout;
    int m_chips = 0;
};

} // namespace tsuzuri
