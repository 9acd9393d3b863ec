#include "ui/shell/find_dialog.h"

#include "ui/shell/find_model.h"
#include "ui/support/icons.h"
#include "ui/support/paragraph_view.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tsuzuri {

using namespace Qt::StringLiterals;

FindDialog::FindDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_model(new FindModel(session, this))
    , m_line(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_view(new ParagraphView({Qt::DisplayRole, -1, FindModel::RemarkRole, -1, FindModel::HeadingRole}, this))
{
    setWindowTitle(tr("Find"));
    setObjectName("find");
    m_line->setObjectName("words");
    m_line->setPlaceholderText(tr("Number, name or part of it, in either language"));
    m_line->setAccessibleName(tr("Find"));
    m_line->setFont(sized(font(), TextSize::Detail));
    m_line->addAction(themedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(sized(font(), TextSize::Secondary));
    auto *keys = new QLabel(tr("↑ ↓ choose    Enter opens    Esc closes"), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    keys->setFont(sized(font(), TextSize::Secondary));

    const int step = unit(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    foot->addWidget(keys);
    foot->addStretch();
    foot->addWidget(m_count);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * step, 3 * step, 3 * step, 2 * step);
    head->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    connect(m_line, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_view, &QAbstractItemView::clicked, this, &FindDialog::choose);
}

void FindDialog::start()
{
    const QWidget *window = parentWidget();
    resize(qMin(window->width() * 3 / 5, characters(this, 110)), window->height() * 4 / 5);
    m_line->clear();
    search();
    show();
    m_line->setFocus();
}

void FindDialog::search()
{
    m_model->setWords(m_line->text());
    m_count->setText(m_line->text().isEmpty() ? QString() : tr("%n record(s)", nullptr, m_model->foundCount()));
    if (m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
}

void FindDialog::move(int rows)
{
    int row = m_view->currentIndex().row() + rows;
    while (row >= 0 && row < m_model->rowCount() && m_model->recordAt(row).isNull())
        row += rows;
    if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
}

void FindDialog::choose()
{
    const AnyId record = m_model->recordAt(m_view->currentIndex().row());
    if (record.isNull())
        return;
    accept();
    Q_EMIT chosen(record);
}

bool FindDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace tsuzuri
