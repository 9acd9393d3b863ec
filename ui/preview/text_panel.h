#pragma once

#include "core/search/folded_text.h"
#include "ui/preview/file_content.h"
#include "ui/preview/file_panel.h"

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace tsuzuri {

class FindBar;

/// A text, with the head of a mail above it.
class TextPanel : public FilePanel {
    Q_OBJECT

public:
    explicit TextPanel(QWidget *parent = nullptr);

    void setText(const FileText &text);
    void startFind() override;

private:
    void showHead(const FileText &text);
    void find(const QString &words);
    void step(int by);
    void showHits();

    QFormLayout *m_head;
    QLabel *m_cut;
    QPlainTextEdit *m_text;
    FindBar *m_findBar;
    std::vector<TextRange> m_hits;
    int m_hit = -1;
};

} // namespace tsuzuri
