#include "ui/import/columns_step.h"

#include "ui/support/elided_label.h"
#include "ui/support/sign_label.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 24;
constexpr Sign usedSign{Shape::Tick, Tone::Good};

QString shortened(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.first(length - 1) + u'…';
}

/// The wheel scrolls the list of columns, it changes nothing.
class FieldBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ColumnsStep::ColumnsStep(Session &session, ImportWork &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_hint(new QLabel(this))
    , m_anew(new QPushButton(tr("&Match anew"), this))
    , m_area(new QScrollArea(this))
    , m_fields(new QStandardItemModel(this))
{
    m_hint->setObjectName("hint");
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_anew->setObjectName("anew");
    m_anew->setAutoDefault(false);
    m_anew->setToolTip(tr("Forgets what was chosen or remembered and goes by the headings alone"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_anew);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * unit(this));
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    connect(m_anew, &QPushButton::clicked, &work, &ImportWork::matchAnew);
    connect(&work, &ImportWork::surveyed, this, &ColumnsStep::showSurvey);
}

void ColumnsStep::addField(const QString &key, const QString &word)
{
    auto *item = new QStandardItem(word);
    item->setData(key, Qt::UserRole);
    m_fields->appendRow(item);
}

void ColumnsStep::fillFields()
{
    const Kind kind = m_work.source().kind;
    const Words &words = m_session.words();
    m_fields->clear();
    addField({}, tr("(not taken)"));
    for (const Column *column : registerOf(kind).exported) {
        if (column->source == ColumnSource::Computed)
            continue;
        if (column->source == ColumnSource::Side && column->side == Language::Japanese) {
            const QString whole = column->key.chopped(3); // without ".ja"
            //: %1: a field that is kept in Japanese and English
            addField(whole, tr("%1 (by the language of the text)").arg(words.field(kind, whole)));
        }
        addField(column->key, column->heading(words));
    }
    if (takesFiles(kind))
        addField(fileKey.toString(), tr("Path of a file"));
    addField(recordIdKey.toString(), tr("Mark of an earlier export"));
}

void ColumnsStep::showSurvey()
{
    const SheetSurvey &survey = *m_work.survey();
    m_boxes.clear();
    fillFields();
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 2 * unit(this), 0);
    grid->setVerticalSpacing(unit(this));
    grid->setHorizontalSpacing(4 * unit(this));
    const QString heads[] = {tr("Column of the file"), tr("Contents"), tr("Goes to")};
    for (int i = 0; i < 3; ++i) {
        auto *head = new QLabel(heads[i], lines);
        head->setFont(sized(font(), TextSize::Secondary));
        head->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(head, 0, i);
    }
    for (std::size_t i = 0; i < survey.mapping.columns.size(); ++i)
        addLine(survey, i, *grid);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(lines);
    setFocusProxy(m_boxes.empty() ? nullptr : m_boxes.front());
    markUsed();
    m_hint->setText(survey.isRemembered
            ? tr("Matched as it was chosen the last time for a file with these headings.")
            : survey.mapping.taken() == 0
            ? tr("No heading is known. Choose where the columns go; it is remembered for the next file.")
            : tr("Matched by the headings. What you choose here is remembered for the next file with these "
                 "headings."));
}

void ColumnsStep::addLine(const SheetSurvey &survey, std::size_t column, QGridLayout &grid)
{
    const MappedColumn &mapped = survey.mapping.columns[column];
    const int line = static_cast<int>(column) + 1;
    auto *heading = new ElidedLabel(shortened(mapped.heading, 2 * sampleLength));
    heading->setToolTip(tr("Column %1: %2").arg(columnLetters(column), mapped.heading.toHtmlEscaped()));
    QStringList samples;
    for (const QString &sample : survey.samples[column])
        samples << shortened(sample, sampleLength);
    auto *contents = new ElidedLabel(samples.isEmpty() ? tr("(empty)") : samples.join(u"  ·  "_s));
    contents->setForegroundRole(QPalette::PlaceholderText);
    contents->setToolTip(survey.samples[column].join(u'\n').toHtmlEscaped());
    auto *box = new FieldBox;
    box->setModel(m_fields);
    box->setObjectName(mapped.heading);
    box->setAccessibleName(tr("Where the column \"%1\" goes").arg(mapped.heading));
    box->setAccessibleDescription(contents->text());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->setMaxVisibleItems(20);
    box->setCurrentIndex(qMax(0, box->findData(mapped.key())));
    heading->setBuddy(box);
    grid.addWidget(heading, line, 0);
    grid.addWidget(contents, line, 1);
    grid.addWidget(box, line, 2);
    m_boxes.push_back(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { choose(box); });
}

void ColumnsStep::choose(QComboBox *changed)
{
    const QString key = changed->currentData().toString();
    for (QComboBox *box : m_boxes) {
        if (box == changed || key.isEmpty() || box->currentData().toString() != key)
            continue;
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    markUsed();
    m_work.setChoices(choices());
}

void ColumnsStep::markUsed()
{
    QHash<QString, QString> users;
    for (const QComboBox *box : m_boxes)
        users.insert(box->currentData().toString(), box->objectName());
    for (int row = 1; row < m_fields->rowCount(); ++row) {
        QStandardItem *item = m_fields->item(row);
        const QString user = users.value(item->data(Qt::UserRole).toString());
        item->setIcon(user.isEmpty() ? QIcon() : signIcon(usedSign));
        item->setToolTip(
            user.isEmpty() ? QString() : tr("Taken from the column \"%1\"").arg(user.toHtmlEscaped()));
        item->setAccessibleDescription(item->toolTip());
    }
}

HeaderChoices ColumnsStep::choices() const
{
    HeaderChoices choices;
    for (const QComboBox *box : m_boxes)
        choices.insert(box->objectName(), box->currentData().toString());
    return choices;
}

} // namespace tsuzuri
