#pragma once

#include <QToolButton>

namespace tsuzuri {

class Searcher;

/// In the status line while files are read for the search: how far it is, and a way to pause it.
class ReadingButton : public QToolButton {
    Q_OBJECT

public:
    explicit ReadingButton(Searcher &searcher, QWidget *parent = nullptr);

private:
    void show();

    Searcher &m_searcher;
};

} // namespace tsuzuri
