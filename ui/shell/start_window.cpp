#include "ui/shell/start_window.h"

#include "ui/shell/start_page.h"
#include "ui/support/message_line.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace tsuzuri {

StartWindow::StartWindow(const Preferences &preferences, Language language)
    : m_page(new StartPage(preferences, this))
    , m_messages(new MessageLine(this))
    , m_work(new QWidget(this))
    , m_what(new QLabel(m_work))
    , m_bar(new QProgressBar(m_work))
{
    setWindowTitle(tr("Tsuzuri"));
    const int step = unit(this);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2 * step, 2 * step, 2 * step, 0);
    top->addStretch();
    // Each language is named in itself.
    for (const auto &[each, name] :
        {std::pair{Language::Japanese, "日本語"}, {Language::English, "English"}}) {
        auto *button = new QToolButton(this);
        button->setText(QString::fromUtf8(name));
        button->setObjectName(languageCode(each));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(each == language);
        connect(button, &QToolButton::clicked, this, [this, each] { Q_EMIT languageChosen(each); });
        top->addWidget(button);
    }
    auto *cancel = new QPushButton(tr("Cancel"), m_work);
    connect(cancel, &QPushButton::clicked, this, &StartWindow::cancelRequested);
    m_bar->setTextVisible(false);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(4 * step, 2 * step, 4 * step, 3 * step);
    work->setSpacing(3 * step);
    work->addWidget(m_what);
    work->addWidget(m_bar, 1);
    work->addWidget(cancel);
    m_work->hide();

    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_work);
    setCentralWidget(content);
    resize(characters(this, 130), fontMetrics().height() * 34);
}

void StartWindow::showWork(const QString &what)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_work->setVisible(!what.isEmpty());
    m_page->setEnabled(what.isEmpty());
}

void StartWindow::showProgress(double share)
{
    m_bar->setRange(0, 1000);
    m_bar->setValue(qRound(share * 1000));
}

} // namespace tsuzuri
