#include "ui/dialogs/new_workspace_dialog.h"

#include "core/base/safe_name.h"
#include "ui/support/ask.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tsuzuri {

using namespace Qt::StringLiterals;

NewWorkspaceDialog::NewWorkspaceDialog(Ask &ask, const QString &parentFolder, QWidget *parent)
    : QDialog(parent)
    , m_ask(ask)
    , m_nameJa(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_parent(new QLineEdit(QDir::toNativeSeparators(parentFolder), this))
    , m_result(new QLabel(this))
{
    setWindowTitle(tr("New workspace"));
    m_nameJa->setObjectName("name.ja");
    m_nameJa->setPlaceholderText(tr("Example: 株式会社くもいと"));
    m_nameEn->setObjectName("name.en");
    m_nameEn->setPlaceholderText(tr("Example: Kumoito Inc."));
    m_parent->setObjectName("folder");
    m_result->setWordWrap(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_parent, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(2 * unit(this));
    form->addRow(tr("Company (&Japanese)"), m_nameJa);
    form->addRow(tr("Company (&English)"), m_nameEn);
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_parent);
    form->addRow(folderLabel, place);
    form->addRow(QString(), m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create the workspace"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 80));

    for (QLineEdit *line : {m_nameJa, m_nameEn, m_parent})
        connect(line, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

LocalizedText NewWorkspaceDialog::organisation() const
{
    return {m_nameJa->text().trimmed(), m_nameEn->text().trimmed(), {}};
}

QString NewWorkspaceDialog::folder() const
{
    const QString name = organisation().best(Language::Japanese);
    return QDir(m_parent->text()).filePath(safeFileName(name, Language::Japanese) + ".tsuzuri"_L1);
}

void NewWorkspaceDialog::check()
{
    const bool hasName = !organisation().isEmpty();
    const bool isFree = !QFileInfo::exists(folder());
    m_create->setEnabled(hasName && isFree && QFileInfo(m_parent->text()).isDir());
    if (!hasName)
        m_result->setText(tr("One of the two names is enough; the other can follow later."));
    else if (!QFileInfo(m_parent->text()).isDir())
        m_result->setText(tr("This folder does not exist. Choose one that does."));
    else if (!isFree)
        m_result->setText(
            tr("There is a workspace of this name already: %1").arg(QDir::toNativeSeparators(folder())));
    else
        m_result->setText(tr("Everything will be kept in %1").arg(QDir::toNativeSeparators(folder())));
}

void NewWorkspaceDialog::chooseFolder()
{
    const QString chosen = m_ask.folder(this, tr("Where shall the workspace be?"), m_parent->text());
    if (!chosen.isEmpty())
        m_parent->setText(QDir::toNativeSeparators(chosen));
}

} // namespace tsuzuri
