#include "core/registers/register_reader.h"

#include "core/base/fold.h"
#include "core/registers/list_text.h"
#include "core/registers/reader_index.h"
#include "core/registers/record_name.h"
#include "core/registers/row_order.h"
#include "core/registers/unresolved.h"
#include "core/words/register_words.h"
#include "core/words/words.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};

constexpr QLatin1StringView separator = ", "_L1;

/// To the minute; a moment at midnight is a day whose time nobody recorded.
QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return moment.time() == QTime(0, 0) ? moment.date().toString(Qt::ISODate)
                                        : moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

RegisterReader::RegisterReader(const Dataset &dataset, const Words &words, QDate asOf)
    : m_dataset(dataset)
    , m_words(words)
    , m_asOf(asOf)
{
}

RegisterReader::~RegisterReader() = default;

void RegisterReader::datasetChanged()
{
    m_index.reset();
}

void RegisterReader::datasetChanged(const std::set<Kind> &kinds)
{
    if (m_index)
        m_index->forget(kinds);
}

const RegisterReader::Index &RegisterReader::index() const
{
    if (!m_index)
        m_index = std::make_unique<Index>(m_dataset);
    return *m_index;
}

Value RegisterReader::value(const Column &column, int row) const
{
    switch (column.source) {
    case ColumnSource::Ref:
        return m_dataset.refAt(column.kind, row);
    case ColumnSource::Field:
        return m_dataset.valueAt(column.kind, row, column.field);
    case ColumnSource::Side:
        return std::get<LocalizedText>(m_dataset.valueAt(column.kind, row, column.field)).in(column.side);
    case ColumnSource::Computed:
        return column.compute(*this, row);
    }
    return {};
}

CellText RegisterReader::cell(const Column &column, int row) const
{
    CellText cell = textOf(column, value(column, row));
    if (column.source == ColumnSource::Side) {
        const Value whole = m_dataset.valueAt(column.kind, row, column.field);
        if (std::get<LocalizedText>(whole).isOlder(column.side))
            cell.mark = CellMark::Older;
    }
    if (column.source == ColumnSource::Field && column.isLink())
        addUnresolved(column, row, cell);
    return cell;
}

/// The label of a code that a field holds; other texts as they are.
QString RegisterReader::wordsOf(const Column &column, const QString &code) const
{
    return column.labelField < 0 ? code : m_words.choice(column.labelKind, column.labelField, code);
}

CellText RegisterReader::textOf(const Column &column, const Value &value) const
{
    return std::visit(Overloaded{[](std::monostate) { return CellText(); },
                          [&](bool given) { return CellText{m_words.flag(given)}; },
                          [&](qint64 number) {
                              return CellText{
                                  column.isByteSize ? m_words.size(number) : QString::number(number)};
                          },
                          [&](const QString &text) { return CellText{wordsOf(column, text)}; },
                          [&](const LocalizedText &text) {
                              const Language language = m_words.language();
                              const bool isOther = !text.has(language) && !text.isEmpty();
                              return CellText{text.best(language),
                                  isOther                      ? CellMark::OtherLanguage
                                      : text.isOlder(language) ? CellMark::Older
                                                               : CellMark::None};
                          },
                          [](QDate date) { return CellText{date.toString(Qt::ISODate)}; },
                          [](const QDateTime &moment) { return CellText{momentText(moment)}; },
                          [&](const Uuid &id) {
                              return linksText(column, id.isNull() ? std::vector<Uuid>() : std::vector{id});
                          },
                          [&](const std::vector<Uuid> &ids) { return linksText(column, ids); },
                          [&](const AnyId &id) {
                              if (id.isNull())
                                  return CellText();
                              const QString text = label(id.kind, id.uuid);
                              if (m_dataset.rowOf(id.kind, id.uuid) >= 0 || text.isEmpty())
                                  return CellText{text};
                              return CellText{m_words.text(marks::deleted, {text}), CellMark::Deleted};
                          },
                          [&](const QStringList &texts) {
                              QStringList words;
                              for (const QString &text : texts)
                                  words += wordsOf(column, text);
                              return CellText{words.join(separator)};
                          }},
        value);
}

/// One link in full; several by name or by number alone, because cells are narrow.
CellText RegisterReader::linksText(const Column &column, const std::vector<Uuid> &ids) const
{
    if (!column.target)
        return {};
    const Kind kind = *column.target;
    const bool isFull = column.type == FieldType::Link || isCalledByName(kind);
    CellText cell;
    for (const Uuid &id : ids) {
        QString text = isFull ? label(kind, id) : recordNumber(m_dataset, kind, id);
        if (m_dataset.rowOf(kind, id) < 0 && !text.isEmpty()) {
            text = m_words.text(marks::deleted, {text});
            cell.mark = CellMark::Deleted;
        }
        cell.text += (cell.text.isEmpty() ? QLatin1StringView() : separator) + text;
    }
    return cell;
}

void RegisterReader::addUnresolved(const Column &column, int row, CellText &cell) const
{
    for (const QString &words : unresolvedWords(m_dataset, column, row)) {
        const QString text = m_words.text(marks::unresolved, {words});
        cell.text += (cell.text.isEmpty() ? QLatin1StringView() : separator) + text;
        cell.mark = CellMark::Unresolved;
    }
}

QString RegisterReader::name(Kind kind, Uuid id) const
{
    return recordName(m_dataset, kind, id).best(m_words.language());
}

QString RegisterReader::label(Kind kind, Uuid id) const
{
    if (kind == Kind::ControlInstance || kind == Kind::DocumentVersion) {
        const bool isVersion = kind == Kind::DocumentVersion;
        const auto *version = m_dataset.table<DocumentVersion>().findAlsoDeleted(Id<DocumentVersion>{id});
        const auto *instance = m_dataset.table<ControlInstance>().findAlsoDeleted(Id<ControlInstance>{id});
        const QString owner = isVersion
            ? m_dataset.refOf(Kind::Document, version ? version->document.uuid : Uuid())
            : m_dataset.refOf(Kind::Control, instance ? instance->control.uuid : Uuid());
        if (!owner.isEmpty())
            return (owner + u' ' + name(kind, id)).trimmed();
    }
    const QString number = recordNumber(m_dataset, kind, id);
    const QString called = name(kind, id);
    if (isCalledByName(kind))
        return called.isEmpty() ? number : called;
    return called == number ? number : (number + u' ' + called).trimmed();
}

QString RegisterReader::exportLabel(Kind kind, Uuid id) const
{
    const QString ref = m_dataset.refOf(kind, id);
    return kind == Kind::Requirement ? ref : (ref + u' ' + name(kind, id)).trimmed();
}

QString RegisterReader::exportText(const Column &column, int row) const
{
    const Value value = this->value(column, row);
    if (const auto *moment = std::get_if<QDateTime>(&value))
        return instantText(*moment);
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    QStringList words;
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        std::ranges::transform(
            *texts, std::back_inserter(words), [&](const QString &text) { return wordsOf(column, text); });
        return joinList(words);
    }
    if (!column.isLink())
        return textOf(column, value).text;
    if (const auto *id = std::get_if<Uuid>(&value); id && !id->isNull())
        words += exportLabel(*column.target, *id);
    if (const auto *any = std::get_if<AnyId>(&value); any && !any->isNull())
        words += kindCode(any->kind) + u' ' + m_dataset.refOf(any->kind, any->uuid);
    if (const auto *ids = std::get_if<std::vector<Uuid>>(&value)) {
        for (const Uuid &id : *ids)
            words += m_dataset.refOf(*column.target, id);
    }
    if (column.source == ColumnSource::Field)
        words += unresolvedWords(m_dataset, column, row);
    return column.type == FieldType::Links ? joinList(words) : words.join(separator);
}

QString RegisterReader::filterText(const Column &column, int row) const
{
    const Value value = this->value(column, row);
    if (const auto *text = std::get_if<LocalizedText>(&value))
        return fold(text->ja + u'\n' + text->en);
    QString all = cell(column, row).text;
    if (column.target) {
        const auto add = [&](const Uuid &id) {
            const LocalizedText called = recordName(m_dataset, *column.target, id);
            all += u'\n' + called.ja + u'\n' + called.en;
        };
        if (const auto *id = std::get_if<Uuid>(&value))
            add(*id);
        if (const auto *ids = std::get_if<std::vector<Uuid>>(&value))
            std::ranges::for_each(*ids, add);
    }
    return fold(all);
}

std::vector<int> RegisterReader::rowsInOrder(const Column &column, RowOrder order) const
{
    const SortKey key{&column, order};
    return RowSorter(*this).rows(column.kind, {&key, 1});
}

} // namespace tsuzuri
