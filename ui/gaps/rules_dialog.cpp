#include "ui/gaps/rules_dialog.h"

#include "ui/gaps/own_rule_list.h"
#include "ui/gaps/rule_list.h"
#include "ui/gaps/rule_numbers.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tsuzuri {

RulesDialog::RulesDialog(Session &session, Ask &ask, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Rules of the gap checklist"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    const auto add = [&](QWidget *page, const char *key, const QString &title) {
        page->setObjectName(key);
        tabs->addTab(page, title);
    };
    add(new RuleList(session, ask, this), "rules", tr("Built-in rules"));
    add(new RuleNumbers(session, ask, this), "numbers", tr("Numbers"));
    add(new OwnRuleList(session, ask, this), "own", tr("Own rules"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(characters(this, 150), fontMetrics().height() * 32);
}

void RulesDialog::showTab(const QString &key)
{
    auto *tabs = findChild<QTabWidget *>();
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(key));
}

} // namespace tsuzuri
