#include "ui/import/source_step.h"

#include "ui/import/raw_rows.h"
#include "ui/registers/purposes.h"
#include "ui/support/ask.h"
#include "ui/support/preferences.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

namespace tsuzuri {

using namespace Qt::StringLiterals;

SourceStep::SourceStep(
    Session &session, Preferences &preferences, Ask &ask, ImportWork &work, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ask(ask)
    , m_work(work)
    , m_form(new QFormLayout)
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_kind(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_headerRow(new QSpinBox(this))
    , m_twoLines(new QCheckBox(tr("Headings in &two lines"), this))
    , m_header(new QWidget(this))
    , m_hint(new QLabel(this))
    , m_rawRows(new RawRows(this))
    , m_rows(new QTableView(this))
{
    for (const Kind each : allKinds()) {
        if (isTyped(each))
            m_kind->addItem(session.words().registerName(each), static_cast<int>(each));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    makeForm();
    makeRows();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * unit(this));
    layout->addLayout(m_form);
    layout->addWidget(m_hint);
    layout->addWidget(m_rows, 1);
    showSurvey();
    const auto restart = [this] { changeSource({}); };
    connect(m_choose, &QPushButton::clicked, this, &SourceStep::choose);
    connect(m_kind, &QComboBox::activated, this, restart);
    connect(m_sheet, &QComboBox::activated, this, restart);
    connect(m_encoding, &QComboBox::activated, this, restart);
    connect(m_headerRow, &QSpinBox::valueChanged, this, [this] { changeSource(chosenPlace()); });
    connect(m_twoLines, &QCheckBox::clicked, this, [this] { changeSource(chosenPlace()); });
    connect(&work, &ImportWork::surveyed, this, &SourceStep::showSurvey);
}

void SourceStep::makeForm()
{
    m_file->setReadOnly(true);
    m_file->setObjectName("file");
    m_file->setFocusPolicy(Qt::ClickFocus); // the button is where one begins
    m_file->setPlaceholderText(tr("XLSX or CSV"));
    m_choose->setAutoDefault(true);
    m_kind->setObjectName("kind");
    m_sheet->setObjectName("sheet");
    m_encoding->setObjectName("encoding");
    m_encoding->addItem(tr("Detect"), static_cast<int>(TextEncoding::Automatic));
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(tr("Shift_JIS (CP932)"), static_cast<int>(TextEncoding::Cp932));
    m_headerRow->setObjectName("headerRow");
    m_headerRow->setRange(1, mostHeaderRow);
    m_headerRow->setKeyboardTracking(false);
    m_twoLines->setObjectName("twoLines");
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins({});
    header->addWidget(m_headerRow);
    header->addWidget(m_twoLines);
    header->addStretch();
    const auto addRow = [this](const QString &word, auto *field, QWidget *buddy) {
        auto *label = new QLabel(word, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    addRow(tr("&File"), file, m_choose);
    addRow(tr("&Register"), m_kind, m_kind);
    addRow(tr("&Sheet"), m_sheet, m_sheet);
    addRow(tr("&Encoding of a CSV file"), m_encoding, m_encoding);
    addRow(tr("Row of the &headings"), m_header, m_headerRow);
}

void SourceStep::makeRows()
{
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_rows->setModel(m_rawRows);
    m_rows->setObjectName("rawRows");
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * unit(this));
    m_rows->horizontalHeader()->setDefaultSectionSize(characters(this, 18));
    m_rows->horizontalHeader()->setHighlightSections(false);
    connect(m_rows, &QTableView::doubleClicked, this, &SourceStep::setHeaderRow);
    auto *space = new QShortcut(Qt::Key_Space, m_rows, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { setHeaderRow(m_rows->currentIndex()); });
}

void SourceStep::setHeaderRow(const QModelIndex &index)
{
    if (const int row = m_rawRows->numberOf(index); row > 0 && row <= mostHeaderRow)
        m_headerRow->setValue(row);
}

void SourceStep::choose()
{
    const QString path = m_ask.fileToOpen(this, tr("Import a table"), m_preferences.lastFolder(),
        tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void SourceStep::setFile(const QString &path)
{
    m_path = path;
    m_preferences.setLastFolder(QFileInfo(path).path());
    m_file->setText(QDir::toNativeSeparators(path));
    m_sheet->clear();
    changeSource({});
    showSurvey();
}

HeaderPlace SourceStep::chosenPlace() const
{
    return {m_headerRow->value(), m_twoLines->isChecked() ? 2 : 1};
}

void SourceStep::changeSource(const HeaderPlace &header)
{
    if (m_path.isEmpty())
        return;
    const QString sheet = m_sheet->count() > 1 ? m_sheet->currentText() : QString();
    m_work.setSource({m_path, static_cast<Kind>(m_kind->currentData().toInt()), sheet,
        static_cast<TextEncoding>(m_encoding->currentData().toInt()), header});
}

void SourceStep::showSurvey()
{
    const SheetSurvey *survey = m_work.survey();
    const bool isCsv = QFileInfo(m_path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) != 0;
    m_form->setRowVisible(m_sheet, survey && survey->sheets.size() > 1);
    m_form->setRowVisible(m_encoding, !m_path.isEmpty() && isCsv);
    m_form->setRowVisible(m_header, survey != nullptr);
    m_rows->setVisible(survey != nullptr);
    m_hint->setText(survey
            ? tr("Is the row in bold that of the headings? If not, double-click the right one, or choose "
                 "it and press Space.")
            : tr("Choose an XLSX or CSV file, or drop it here. Nothing is stored before you have seen "
                 "what will change."));
    setFocusProxy(survey ? static_cast<QWidget *>(m_rows) : m_choose);
    if (!survey)
        return;
    if (m_choose->hasFocus())
        m_rows->setFocus(); // Enter goes on
    const QSignalBlocker quietSheet(m_sheet);
    const QSignalBlocker quietRow(m_headerRow);
    m_sheet->clear();
    m_sheet->addItems(survey->sheets);
    m_sheet->setCurrentText(survey->sheet);
    m_headerRow->setValue(survey->mapping.place.row);
    m_twoLines->setChecked(survey->mapping.place.lines == 2);
    m_rawRows->setRows(survey->firstRows, survey->mapping);
    m_rows->setCurrentIndex(m_rawRows->indexOf(survey->mapping.place.row));
}

} // namespace tsuzuri
