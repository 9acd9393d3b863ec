#include "ui/meetings/meeting_keys.h"

#include "ui/meetings/item_view.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr double keySize = 1.1;

/// A key as it looks on a keyboard, and what it does.
class KeyButton : public QAbstractButton {
public:
    KeyButton(const QString &key, const QString &word, QWidget *parent)
        : QAbstractButton(parent)
        , m_key(key)
    {
        setText(word);
        setFocusPolicy(Qt::NoFocus);
        setFont(enlarged(font(), keySize));
        setAccessibleName(word);
    }
    QSize sizeHint() const override
    {
        const int step = unit(this);
        return {capWidth() + 2 * step + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + 3 * step};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF cap = QRectF(0, 1, capWidth(), height() - 2).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(lineColour(palette()).darker(isDark(palette()) ? 70 : 130));
        painter.setBrush(isDown() ? accentColour(palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(palette().color(QPalette::Text));
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(cap, Qt::AlignCenter, m_key);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            rect().adjusted(capWidth() + 2 * unit(this), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    int capWidth() const
    {
        QFont bold = font();
        bold.setBold(true);
        return qMax(
            fontMetrics().height() * 5 / 4, QFontMetrics(bold).horizontalAdvance(m_key) + 3 * unit(this));
    }

    QString m_key;
};

} // namespace

MeetingKeys::MeetingKeys(QWidget *parent)
    : QWidget(parent)
{
    struct Key {
        int key;
        QString cap;
        QString word;
    };
    const std::vector<std::vector<Key>> rows{
        {{Qt::Key_Down, u"↑↓"_s, tr("Move")}, {Qt::Key_1, u"1"_s, tr("In order", "result")},
            {Qt::Key_2, u"2"_s, tr("Action needed", "result")}, {Qt::Key_3, u"3"_s, tr("Pending", "result")},
            {Qt::Key_4, u"4"_s, tr("Not applicable", "result")}, {Qt::Key_Return, u"Enter"_s, tr("Decision")},
            {Qt::Key_A, u"A"_s, tr("To do", "in a meeting")},
            {Qt::Key_T, u"T"_s, tr("Owner", "of an agenda item")},
            {Qt::Key_D, u"D"_s, tr("Due", "of an agenda item")}, {Qt::Key_C, u"C"_s, tr("Comment")}},
        {{Qt::Key_G, u"G"_s, tr("New gap")}, {Qt::Key_R, u"R"_s, tr("New request")},
            {Qt::Key_N, u"N"_s, tr("Notice")}, {Qt::Key_E, u"E"_s, tr("Open the evidence")},
            {Qt::Key_L, u"L"_s, tr("Open the place")}, {Qt::Key_M, u"M"_s, tr("Hide names")},
            {Qt::Key_V, u"V"_s, tr("Item or table")}}};
    const int step = unit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * step, 2 * step, 5 * step, 2 * step);
    layout->setSpacing(2 * step);
    for (const std::vector<Key> &keys : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4 * step);
        for (const Key &key : keys) {
            auto *button = new KeyButton(key.cap, key.word, this);
            row->addWidget(button);
            connect(
                button, &QAbstractButton::clicked, this, [this, code = key.key] { Q_EMIT pressed(code); });
        }
        row->addStretch();
        layout->addLayout(row);
    }
}

} // namespace tsuzuri
