#include "ui/shell/start_page.h"

#include "ui/support/icons.h"
#include "ui/support/link_button.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

StartPage::StartPage(const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
{
    const int step = unit(this);
    auto *title = new QLabel(tr("Tsuzuri"), this);
    title->setFont(sized(font(), TextSize::Figure));
    auto *sentence =
        new QLabel(tr("Keeps the documents, evidence and owners of your audits, shows what is missing, and "
                      "binds it all for the audit firm in Japanese or English."),
            this);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * step);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(3 * step);

    const auto addStep = [&](const QString &icon, const QString &word, const QString &help, auto signal) {
        auto *button = new QPushButton(themedIcon(icon), word, this);
        button->setMinimumWidth(characters(this, 32));
        connect(button, &QPushButton::clicked, this, signal);
        auto *row = new QHBoxLayout;
        row->setSpacing(3 * step);
        row->addWidget(button);
        auto *label = new QLabel(help, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        column->addLayout(row);
        return button;
    };
    addStep(
        u"document-new"_s, tr("New workspace…"), tr("For your own company, empty"), &StartPage::newRequested)
        ->setDefault(true);
    addStep(u"document-open-folder"_s, tr("Open workspace…"), tr("A folder that ends in .tsuzuri"),
        &StartPage::openRequested);
    addStep(u"help-hint"_s, tr("Try the sample company…"), tr("Two audits in full swing, to look around"),
        &StartPage::sampleRequested);

    const QStringList recent = preferences.recentWorkspaces();
    if (!recent.isEmpty()) {
        column->addSpacing(3 * step);
        auto *heading = new QLabel(tr("Recent"), this);
        heading->setFont(sized(font(), TextSize::Box));
        column->addWidget(heading);
    }
    for (const QString &folder : recent) {
        auto *link = new LinkButton(QFileInfo(folder).completeBaseName(), this);
        link->setToolTip(QDir::toNativeSeparators(folder));
        connect(link, &QPushButton::clicked, this, [this, folder] { Q_EMIT recentChosen(folder); });
        column->addWidget(link);
    }
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
}

} // namespace tsuzuri
