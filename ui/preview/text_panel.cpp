#include "ui/preview/text_panel.h"

#include "core/base/clock.h"
#include "ui/preview/find_bar.h"
#include "ui/support/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostHits = 2000;

QString shown(MailLine line, const QString &text)
{
    const QDateTime instant = line == MailLine::Date ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return instant.isValid() ? instant.toTimeZone(defaultTimeZone()).toString(u"yyyy-MM-dd HH:mm"_s) : text;
}

} // namespace

TextPanel::TextPanel(QWidget *parent)
    : FilePanel(parent)
    , m_head(new QFormLayout)
    , m_cut(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_findBar(new FindBar(this))
{
    const int step = unit(this);
    m_head->setContentsMargins(3 * step, 0, 3 * step, step);
    m_head->setVerticalSpacing(step / 2);
    m_head->setHorizontalSpacing(3 * step);
    m_cut->setText(tr("Only the beginning of this file is shown."));
    m_cut->setWordWrap(true);
    m_cut->setFont(sized(font(), TextSize::Secondary));
    m_cut->setForegroundRole(QPalette::PlaceholderText);
    m_cut->setContentsMargins(3 * step, 0, 3 * step, step);
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(3 * step);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_cut);
    layout->addWidget(m_findBar);
    layout->addWidget(m_text, 1);
    connect(m_findBar, &FindBar::wordsChanged, this, &TextPanel::find);
    connect(m_findBar, &FindBar::stepped, this, &TextPanel::step);
    connect(m_findBar, &FindBar::closed, m_text, qOverload<>(&QWidget::setFocus));
}

void TextPanel::setText(const FileText &text)
{
    showHead(text);
    m_cut->setVisible(text.isCut);
    m_text->setPlainText(text.text);
    find(m_findBar->isVisibleTo(this) ? m_findBar->words() : QString());
}

void TextPanel::showHead(const FileText &text)
{
    while (m_head->rowCount() > 0)
        m_head->removeRow(0);
    const auto label = [this](MailLine line) {
        switch (line) {
        case MailLine::From:
            return tr("From", "mail");
        case MailLine::To:
            return tr("To", "mail");
        case MailLine::Cc:
            return tr("Cc", "mail");
        case MailLine::Date:
            return tr("Sent", "mail");
        case MailLine::Subject:
            return tr("Subject", "mail");
        case MailLine::Attachment:
            break;
        }
        return tr("Attached", "mail");
    };
    for (const auto &[line, words] : text.head) {
        auto *value = new QLabel(shown(line, words), this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *name = new QLabel(label(line), this);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_head->addRow(name, value);
    }
}

void TextPanel::startFind()
{
    m_findBar->open();
}

void TextPanel::find(const QString &words)
{
    const QString folded = FoldedText(words).text();
    m_hits.clear();
    if (!folded.isEmpty())
        m_hits = FoldedText(m_text->toPlainText()).find({folded});
    if (m_hits.size() > mostHits)
        m_hits.resize(mostHits);
    m_hit = m_hits.empty() ? -1 : 0;
    showHits();
}

void TextPanel::step(int by)
{
    const int count = static_cast<int>(m_hits.size());
    m_hit = count > 0 ? (m_hit + by + count) % count : -1;
    showHits();
}

void TextPanel::showHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t hit = 0; hit < m_hits.size(); ++hit) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(m_hits[hit].start));
        mark.cursor.setPosition(
            static_cast<int>(m_hits[hit].start + m_hits[hit].size), QTextCursor::KeepAnchor);
        const bool isCurrent = static_cast<int>(hit) == m_hit;
        QColor colour = accentColour(palette());
        colour.setAlphaF(isCurrent ? 0.45F : 0.22F);
        mark.format.setBackground(colour);
        if (isCurrent) {
            QTextCursor place(m_text->document());
            place.setPosition(mark.cursor.selectionStart());
            m_text->setTextCursor(place);
            m_text->ensureCursorVisible();
        }
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    m_findBar->showCount(m_hit, static_cast<int>(m_hits.size()), m_hits.size() >= mostHits);
}

} // namespace tsuzuri
