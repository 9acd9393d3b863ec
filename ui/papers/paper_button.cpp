#include "ui/papers/paper_button.h"

#include "ui/support/icons.h"

#include <QMenu>

namespace tsuzuri {

using namespace Qt::StringLiterals;

PaperButton::PaperButton(QWidget *parent)
    : QPushButton(themedIcon(u"document-export"_s), tr("Hand out"), parent)
{
    setObjectName("handOut");
    setMenu(new QMenu(this));
}

void PaperButton::add(const QString &word, const std::function<void(Language)> &write)
{
    for (const Language language : {Language::Japanese, Language::English}) {
        const QString name = language == Language::Japanese ? u"日本語"_s : u"English"_s;
        //: %1: a paper such as the minutes, %2: its language
        menu()->addAction(tr("%1 (%2)…").arg(word, name), this, [write, language] { write(language); });
    }
}

} // namespace tsuzuri
