#pragma once

#include "core/base/localized_text.h"

#include <QPushButton>

#include <functional>

namespace tsuzuri {

/// "Hand out": a menu of papers, each in both languages.
class PaperButton : public QPushButton {
    Q_OBJECT

public:
    explicit PaperButton(QWidget *parent = nullptr);

    /// `word` says which paper it is: "Minutes".
    void add(const QString &word, const std::function<void(Language)> &write);
};

} // namespace tsuzuri
