#include "ui/registers/column_filter_dialog.h"

#include "core/base/short_date.h"
#include "core/registers/register.h"
#include "ui/session/session.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCodes = 500; // more contents than can be looked over: words are quicker
constexpr qsizetype mostNamed = 3;

bool isDay(const Column &column)
{
    return column.type == FieldType::Date || column.type == FieldType::Instant;
}

bool isText(const Column &column)
{
    return column.type == FieldType::Text || column.type == FieldType::Localized;
}

} // namespace

ColumnFilterDialog::ColumnFilterDialog(const Session &session, const RegisterReader &reader,
    const Column &column, std::span<const int> rows, const ColumnFilter &present, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_reader(reader)
    , m_column(column)
    , m_test(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_words(new QLineEdit(present.words, this))
{
    //: %1: heading of a column
    setWindowTitle(tr("Filter by \"%1\"").arg(column.heading(session.words())));
    m_test->setObjectName("test");
    m_test->setAccessibleName(tr("Which rows are shown"));
    m_words->setObjectName("words");
    m_words->setAccessibleName(tr("Words"));
    QWidget *codes = isDay(column) ? nullptr : makeCodes(rows, present.codes);
    if (isDay(column))
        addTest(ColumnFilter::Test::Between, tr("Days in this time"), makeDays(present));
    if (codes && !isText(column))
        addTest(ColumnFilter::Test::OneOf, tr("One of these"), codes);
    addTest(ColumnFilter::Test::Contains, tr("Contains these words"), m_words);
    if (codes && isText(column))
        addTest(ColumnFilter::Test::OneOf, tr("One of these"), codes);
    addTest(ColumnFilter::Test::Empty, tr("Is empty"), new QWidget(this));
    addTest(ColumnFilter::Test::Filled, tr("Is not empty"), new QWidget(this));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *filter = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    filter->setDefault(true);
    if (!present.key.isEmpty()) {
        QPushButton *remove = buttons->addButton(tr("Remove this filter"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] { done(Removed); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * unit(this));
    layout->addWidget(m_test);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    setMinimumWidth(characters(this, 54));
    connect(m_test, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    if (!present.key.isEmpty())
        m_test->setCurrentIndex(qMax(0, m_test->findData(static_cast<int>(present.test))));
    QWidget *first = m_pages->currentWidget()->focusProxy();
    (first ? first : m_test)->setFocus();
}

void ColumnFilterDialog::addTest(ColumnFilter::Test test, const QString &word, QWidget *field)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(field);
    if (!qobject_cast<QListWidget *>(field))
        layout->addStretch();
    page->setFocusProxy(field);
    m_test->addItem(word, static_cast<int>(test));
    m_pages->addWidget(page);
}

QWidget *ColumnFilterDialog::makeCodes(std::span<const int> rows, const QStringList &ticked)
{
    const std::vector<CodeCount> counts = countCodes(m_reader, m_column, rows, mostCodes);
    if (counts.empty())
        return nullptr;
    m_codes = new QListWidget(this);
    m_codes->setObjectName("codes");
    m_codes->setAccessibleName(tr("Contents"));
    for (const CodeCount &each : counts) {
        const QString label = each.code.isEmpty() ? tr("Empty") : each.label.simplified();
        //: %1: content of a cell, %2: number of rows
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(label).arg(each.count), m_codes);
        item->setData(Qt::UserRole, each.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(each.code) ? Qt::Checked : Qt::Unchecked);
    }
    m_codes->setCurrentRow(0);
    return m_codes;
}

QWidget *ColumnFilterDialog::makeDays(const ColumnFilter &present)
{
    auto *days = new QWidget(this);
    auto *layout = new QFormLayout(days);
    layout->setContentsMargins({});
    m_from = makeDay(present.from, tr("From"));
    m_to = makeDay(present.to, tr("To"));
    layout->addRow(m_from->accessibleName(), m_from);
    layout->addRow(m_to->accessibleName(), m_to);
    days->setFocusProxy(m_from);
    return days;
}

QLineEdit *ColumnFilterDialog::makeDay(QDate day, const QString &word)
{
    auto *line = new QLineEdit(day.toString(Qt::ISODate), this);
    line->setAccessibleName(word);
    line->setPlaceholderText(tr("2026-04-01, 4/1 or empty"));
    return line;
}

QDate ColumnFilterDialog::dayIn(const QLineEdit *line) const
{
    return parseShortDate(line->text(), fiscalYearOf(m_session.today()), m_session.today()).value_or(QDate());
}

ColumnFilter ColumnFilterDialog::filter() const
{
    ColumnFilter filter;
    filter.key = m_column.key;
    filter.test = static_cast<ColumnFilter::Test>(m_test->currentData().toInt());
    if (filter.test == ColumnFilter::Test::Contains)
        filter.words = m_words->text().trimmed();
    for (int row = 0; filter.test == ColumnFilter::Test::OneOf && row < m_codes->count(); ++row) {
        if (m_codes->item(row)->checkState() == Qt::Checked)
            filter.codes << m_codes->item(row)->data(Qt::UserRole).toString();
    }
    if (filter.test == ColumnFilter::Test::Between) {
        filter.from = dayIn(m_from);
        filter.to = dayIn(m_to);
    }
    return filter;
}

QString filterText(const Session &session, Kind kind, const ColumnFilter &filter)
{
    const auto sentence = [](const char *text) {
        return QCoreApplication::translate("ColumnFilterDialog", text);
    };
    const Column *column = registerOf(kind).find(filter.key);
    const QString heading = column ? column->heading(session.words()) : filter.key;
    const QString from = filter.from.toString(Qt::ISODate);
    const QString to = filter.to.toString(Qt::ISODate);
    switch (filter.test) {
    case ColumnFilter::Test::Contains:
        //: %1: heading of a column, %2: words that its cells must hold
        return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 contains \"%2\""))
            .arg(heading, filter.words);
    case ColumnFilter::Test::Between:
        if (from.isEmpty())
            return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 until %2")).arg(heading, to);
        if (to.isEmpty())
            return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 from %2 on")).arg(heading, from);
        return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 from %2 to %3")).arg(heading, from, to);
    case ColumnFilter::Test::Empty:
        return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 is empty")).arg(heading);
    case ColumnFilter::Test::Filled:
        return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 is not empty")).arg(heading);
    case ColumnFilter::Test::OneOf:
        break;
    }
    QStringList labels;
    for (const QString &code : filter.codes.first(qMin(mostNamed, filter.codes.size())))
        labels << (code.isEmpty() || !column ? sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "Empty"))
                                             : codeLabel(session.reader(), *column, code).simplified());
    if (filter.codes.size() > mostNamed)
        labels << sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1 more"))
                      .arg(filter.codes.size() - mostNamed);
    //: %1: heading of a column, %2: what its cells may hold
    return sentence(QT_TRANSLATE_NOOP("ColumnFilterDialog", "%1: %2"))
        .arg(heading, session.words().list(labels));
}

} // namespace tsuzuri
