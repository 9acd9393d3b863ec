#pragma once

#include <QLineEdit>

namespace tsuzuri {

/// Where people type what the rows of a table must hold.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);
};

} // namespace tsuzuri
