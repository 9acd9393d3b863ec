#include "core/registers/cell_parser.h"
#include "core/registers/register.h"
#include "core/registers/register_reader.h"
#include "tests/registers/registers_data.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone(9 * 3600);

/// A readable form of what came out.
QString described(const Result<ParsedCell> &cell, const Dataset &data, const Column &column)
{
    if (!cell) {
        const QString name = QString::number(static_cast<int>(cell.error().code));
        return u"error "_s + name + u' ' + cell.error().arguments.join(u'|');
    }
    QString text;
    const Value &value = cell->value;
    if (const auto *plain = std::get_if<QString>(&value))
        text = u'"' + *plain + u'"';
    else if (const auto *flag = std::get_if<bool>(&value))
        text = *flag ? u"yes"_s : u"no"_s;
    else if (const auto *number = std::get_if<qint64>(&value))
        text = QString::number(*number);
    else if (const auto *date = std::get_if<QDate>(&value))
        text = date->toString(Qt::ISODate);
    else if (const auto *moment = std::get_if<QDateTime>(&value))
        text = moment->toOffsetFromUtc(moment->offsetFromUtc()).toString(Qt::ISODate);
    else if (const auto *id = std::get_if<Uuid>(&value))
        text = data.refOf(*column.target, *id);
    else if (const auto *any = std::get_if<AnyId>(&value))
        text = any->isNull() ? QString() : kindCode(any->kind) + u' ' + data.refOf(any->kind, any->uuid);
    else if (const auto *texts = std::get_if<QStringList>(&value))
        text = u'[' + texts->join(u'|') + u']';
    else if (const auto *ids = std::get_if<std::vector<Uuid>>(&value)) {
        QStringList refs;
        for (const Uuid &each : *ids)
            refs += data.refOf(*column.target, each);
        text = u'[' + refs.join(u'|') + u']';
    }
    for (const UnknownLink &link : cell->unknown)
        text += u" unknown "_s + link.words
            + (link.candidates.isEmpty() ? u""_s : u'=' + link.candidates.join(u'|'));
    return text.trimmed();
}

/// Some value for every field, so that all of them can be written and read.
Value someValue(const FieldInfo &field, int index, const Dataset &data)
{
    const auto idOf = [&](Kind kind) { return data.size(kind) > 0 ? data.idAt(kind, 0) : Uuid(); };
    switch (field.type) {
    case FieldType::Text:
        return u"a, b; ％c 山田 "_s.trimmed() + QString::number(index);
    case FieldType::Localized:
        return LocalizedText{u"和文; 1\n2"_s, u"=English, 1"_s, LocalizedText::Older::English};
    case FieldType::Boolean:
    case FieldType::Flag:
        return index % 2 == 0;
    case FieldType::Integer:
        return qint64(index - 3 == 0 ? 7 : index - 3);
    case FieldType::Date:
        return QDate(2026, 2, 1).addDays(index);
    case FieldType::Instant:
        return QDateTime::fromString(u"2026-05-28T23:30:15-05:00"_s, Qt::ISODate);
    case FieldType::Choice:
        return QString::fromLatin1(field.choices.back());
    case FieldType::Link:
        return idOf(*field.target);
    case FieldType::Links:
        return data.size(*field.target) > 0 ? std::vector{idOf(*field.target)} : std::vector<Uuid>();
    case FieldType::AnyLink:
        return AnyId{Kind::Document, idOf(Kind::Document)};
    case FieldType::Texts:
        return index % 2 == 0 ? QStringList{u"a, b"_s} : QStringList{u"x"_s, u"y"_s};
    }
    return {};
}

} // namespace

class CellParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_understandsWhatPeopleWrite_data();
    void parse_understandsWhatPeopleWrite();
    void parse_saysWhatIsWrong_data();
    void parse_saysWhatIsWrong();
    void names_thatSeveralHaveAreReported();
    void links_toDeletedRecordsAreKept();
    void exportText_comesBackUnchanged_data();
    void exportText_comesBackUnchanged();
    void labels_neverMeanTwoChoices();

private:
    SmallCompany m_company;
    BothWords m_words;
};

void CellParserTest::parse_understandsWhatPeopleWrite_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");

    const auto row = [](const char *name, Kind kind, const QString &key, const QString &text,
                         const QString &wanted) { QTest::newRow(name) << kind << key << text << wanted; };
    row("nothing", Kind::Document, u"owner"_s, u"  "_s, u""_s);
    row("text without blanks at its ends", Kind::Document, u"title.en"_s, u" Policy \r\n"_s, u"\"Policy\""_s);
    row("lines end alike", Kind::Document, u"note"_s, u"a\r\nb\rc"_s, u"\"a\nb\nc\""_s);
    row("code of a choice", Kind::Document, u"lifecycle"_s, u"effective"_s, u"\"effective\""_s);
    row("Japanese label", Kind::Document, u"lifecycle"_s, u"有効"_s, u"\"effective\""_s);
    row("English label", Kind::Document, u"lifecycle"_s, u"in force"_s, u"\"effective\""_s);
    row("full-width label", Kind::Document, u"lifecycle"_s, u"Ｉｎ　ｆｏｒｃｅ"_s, u"\"effective\""_s);
    row("letter of RACI", Kind::Assignment, u"raci"_s, u"ａ"_s, u"\"A\""_s);
    row("known word", Kind::SourceSystem, u"env"_s, u"本番"_s, u"\"production\""_s);
    row("unknown word", Kind::SourceSystem, u"env"_s, u"DR環境"_s, u"\"DR環境\""_s);
    row("day", Kind::Document, u"next_review_on"_s, u"2026/4/1"_s, u"2026-04-01"_s);
    row("Japanese day", Kind::Document, u"next_review_on"_s, u"２０２６年４月１日"_s, u"2026-04-01"_s);
    row("day of an era", Kind::Document, u"next_review_on"_s, u"令和8年4月1日"_s, u"2026-04-01"_s);
    row("Excel's day", Kind::Document, u"next_review_on"_s, u"46113"_s, u"2026-04-01"_s);
    row("moment", Kind::Evidence, u"captured_at"_s, u"2026-05-28T10:10:00+09:00"_s,
        u"2026-05-28T10:10:00+09:00"_s);
    row("moment without offset", Kind::Evidence, u"captured_at"_s, u"2026/5/28 10:10"_s,
        u"2026-05-28T10:10:00+09:00"_s);
    row("day for a moment", Kind::Evidence, u"captured_at"_s, u"2026年5月28日"_s,
        u"2026-05-28T00:00:00+09:00"_s);
    row("Excel's moment", Kind::Evidence, u"captured_at"_s, u"46113.5"_s, u"2026-04-01T12:00:00+09:00"_s);
    row("number", Kind::Document, u"tier"_s, u"２"_s, u"2"_s);
    row("number with unit", Kind::Document, u"retention_years"_s, u"5年"_s, u"5"_s);
    row("number of months", Kind::Document, u"review_cycle_months"_s, u"12ヶ月"_s, u"12"_s);
    row("number with separators", Kind::Evidence, u"record_count"_s, u"12,345件"_s, u"12345"_s);
    row("number of a spreadsheet", Kind::Evidence, u"record_count"_s, u"12.0"_s, u"12"_s);
    row("negative number", Kind::Cadence, u"due_offset_days"_s, u"−３"_s, u"-3"_s);
    for (const QString &yes :
        QStringList{u"yes"_s, u"はい"_s, u"○"_s, u"有"_s, u"あり"_s, u"TRUE"_s, u"１"_s, u"✓"_s, u"済み"_s})
        row(qPrintable(u"yes as "_s + yes), Kind::Document, u"required"_s, yes, u"yes"_s);
    for (const QString &no :
        QStringList{u"No"_s, u"いいえ"_s, u"×"_s, u"無"_s, u"なし"_s, u"false"_s, u"0"_s, u"Ｘ"_s})
        row(qPrintable(u"no as "_s + no), Kind::Document, u"required"_s, no, u"no"_s);
    row("person by ref", Kind::Document, u"owner"_s, u"P-001"_s, u"P-001"_s);
    row("person by ref in lower case", Kind::Document, u"owner"_s, u"p 001"_s, u"P-001"_s);
    row("person by name", Kind::Document, u"owner"_s, u"三枝　千尋"_s, u"P-001"_s);
    row("person without blank", Kind::Document, u"owner"_s, u"三枝千尋さん"_s, u"P-001"_s);
    row("person in English", Kind::Document, u"owner"_s, u"chihiro saegusa"_s, u"P-001"_s);
    row("person by kana", Kind::Document, u"owner"_s, u"サエグサチヒロ"_s, u"P-001"_s);
    row("person by e-mail", Kind::Document, u"owner"_s, u"C.Saegusa@kumoito.example"_s, u"P-001"_s);
    row("person by ref and name", Kind::Document, u"owner"_s, u"P-001 三枝 千尋"_s, u"P-001"_s);
    row("ref with another's name", Kind::Document, u"owner"_s, u"P-001 榊原 恭介"_s,
        u"unknown P-001 榊原 恭介"_s);
    row("nobody's name", Kind::Document, u"owner"_s, u"山田部長"_s, u"unknown 山田部長"_s);
    row("requirement by code", Kind::Applicability, u"requirement"_s, u"CC6.1"_s, u"aicpa_tsc_2017:CC6.1"_s);
    row("version by document and label", Kind::Evidence, u"document_version"_s, u"D-001 第3版"_s,
        u"D-001-V2"_s);
    row("several people", Kind::Meeting, u"attendees"_s, u"三枝 千尋、榊原 恭介"_s, u"[P-001|P-002]"_s);
    row("several by lines", Kind::Meeting, u"attendees"_s, u"P-002\nP-001\n"_s, u"[P-002|P-001]"_s);
    row("name with a comma", Kind::Evidence, u"projects"_s, u"SOC 2, 2026"_s, u"[SOC2-2026]"_s);
    row("names with commas", Kind::Evidence, u"projects"_s, u"ISMAP audit 2026; SOC 2, 2026"_s,
        u"[ISMAP-2026|SOC2-2026]"_s);
    row("one twice", Kind::Evidence, u"controls"_s, u"C-001, C-001"_s, u"[C-001]"_s);
    row("some unknown", Kind::Evidence, u"controls"_s, u"C-001;C-998;X"_s,
        u"[C-001] unknown C-998 unknown X"_s);
    row("any record", Kind::Location, u"subject"_s, u"D-001"_s, u"document D-001"_s);
    row("any record with its kind", Kind::Location, u"subject"_s, u"document_version D-001-V2"_s,
        u"document_version D-001-V2"_s);
    row("any record with its title", Kind::Location, u"subject"_s, u"D-001 情報セキュリティ基本方針"_s,
        u"document D-001"_s);
    row("no record", Kind::Location, u"subject"_s, u"D-999"_s, u"unknown D-999"_s);
    row("words", Kind::Control, u"tags"_s, u"アクセス、特権 ; x,y"_s, u"[アクセス|特権|x|y]"_s);
    row("known words", Kind::Applicability, u"reason_kinds"_s, u"リスク, law, 契約"_s,
        u"[risk|law|contract]"_s);
}

void CellParserTest::parse_understandsWhatPeopleWrite()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const CellParser parser(m_company.data, m_words, zone);
    const Column &column = *registerOf(kind).find(key);
    QTEST(described(parser.parse(column, text), m_company.data, column), "wanted");
}

void CellParserTest::parse_saysWhatIsWrong_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");

    const auto row = [](const char *name, Kind kind, const QString &key, const QString &text,
                         const QString &wanted) { QTest::newRow(name) << kind << key << text << wanted; };
    row("no such day", Kind::Document, u"next_review_on"_s, u"2026/2/30"_s,
        u"次回見直し: 「2026/2/30」は日付ではありません。2026-04-01 のように書いてください。"_s);
    row("no such moment", Kind::Evidence, u"captured_at"_s, u"昨日"_s,
        u"取得日: 「昨日」は日付ではありません。2026-04-01 のように書いてください。"_s);
    row("no number", Kind::Document, u"tier"_s, u"1-2"_s,
        u"階層: 「1-2」は整数ではありません。数字だけで書いてください。"_s);
    row("a fraction", Kind::Document, u"tier"_s, u"1.5"_s,
        u"階層: 「1.5」は整数ではありません。数字だけで書いてください。"_s);
    row("a number too large", Kind::Document, u"tier"_s, u"99999999999"_s,
        u"階層: 「99999999999」は整数ではありません。数字だけで書いてください。"_s);
    row("no such choice", Kind::Document, u"existence"_s, u"たぶん"_s,
        u"存在: 「たぶん」は選択肢にありません。次のいずれかにしてください: 存在する、作成が必要、所在不明、不要。"_s);
    row("neither yes nor no", Kind::Document, u"required"_s, u"たぶん"_s,
        u"必要文書: 「たぶん」は入力できません。修正してください。"_s);
    row("a computed column", Kind::Document, u"location"_s, u"棚"_s,
        u"location: 「棚」は入力できません。修正してください。"_s);
}

void CellParserTest::parse_saysWhatIsWrong()
{
    QFETCH(Kind, kind);
    QFETCH(QString, key);
    QFETCH(QString, text);
    const CellParser parser(m_company.data, m_words, zone);
    const auto cell = parser.parse(*registerOf(kind).find(key), text);
    QVERIFY(!cell);
    QTEST(m_words.in(Language::Japanese).error(cell.error()), "wanted");
}

void CellParserTest::names_thatSeveralHaveAreReported()
{
    SmallCompany company;
    auto other = named<Person>(u"P-003"_s);
    other.name = company.chihiro.name;
    company.put(other);
    const CellParser parser(company.data, m_words, zone);
    const Column &owner = *registerOf(Kind::Document).find(u"owner");
    QCOMPARE(described(parser.parse(owner, u"三枝 千尋"_s), company.data, owner),
        u"unknown 三枝 千尋=P-001|P-003"_s);
    QCOMPARE(described(parser.parse(owner, u"P-003 三枝 千尋"_s), company.data, owner), u"P-003"_s);
}

void CellParserTest::links_toDeletedRecordsAreKept()
{
    SmallCompany company;
    company.chihiro.deletedOn = QDate(2026, 11, 20);
    company.control.deletedOn = QDate(2026, 11, 20);
    company.put(company.chihiro);
    company.put(company.control);
    const CellParser parser(company.data, m_words, zone);
    const RegisterReader reader(company.data, m_words.in(Language::Japanese), QDate(2026, 11, 20));
    const Column &owner = *registerOf(Kind::Document).find(u"owner");
    QCOMPARE(described(parser.parse(owner, reader.exportText(owner, 0)), company.data, owner), u"P-001"_s);
    const Column &controls = *registerOf(Kind::Evidence).find(u"controls");
    QCOMPARE(described(parser.parse(controls, reader.exportText(controls, 0)), company.data, controls),
        u"[C-001]"_s);
    QCOMPARE(described(parser.parse(owner, u"三枝 千尋"_s), company.data, owner), u"unknown 三枝 千尋"_s);
}

void CellParserTest::exportText_comesBackUnchanged_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds())
        QTest::newRow(kindInfo(kind).code) << kind;
}

void CellParserTest::exportText_comesBackUnchanged()
{
    QFETCH(Kind, kind);
    SmallCompany company;
    withKind(kind, [&]<typename T>() {
        auto record = named<T>(u"X; 1"_s);
        const auto &fields = kindInfo(kind).fields;
        for (int i = 0; i < static_cast<int>(fields.size()); ++i)
            QVERIFY(
                setFieldValue(record, i, someValue(fields[static_cast<std::size_t>(i)], i, company.data)));
        company.put(record);
        company.put(named<T>(u"empty"_s));
    });
    const CellParser parser(company.data, m_words, zone);
    for (const Language language : {Language::Japanese, Language::English}) {
        const RegisterReader reader(company.data, m_words.in(language), QDate(2026, 11, 20));
        for (const Column *column : registerOf(kind).exported) {
            if (column->source == ColumnSource::Computed)
                continue;
            for (int row = 0; row < company.data.size(kind); ++row) {
                const Value value = reader.value(*column, row);
                const auto cell = parser.parse(*column, reader.exportText(*column, row));
                QVERIFY2(cell && cell->unknown.empty(), qPrintable(column->path()));
                const bool isSame = isEmpty(value) ? isEmpty(cell->value) : cell->value == value;
                QVERIFY2(isSame, qPrintable(column->path() + u' ' + reader.exportText(*column, row)));
            }
        }
    }
}

void CellParserTest::labels_neverMeanTwoChoices()
{
    const CellParser parser(m_company.data, m_words, zone);
    for (const Kind kind : allKinds()) {
        for (const Column &column : registerOf(kind).columns) {
            if (column.type != FieldType::Choice || column.source != ColumnSource::Field)
                continue;
            for (const Language language : {Language::Japanese, Language::English}) {
                for (const ChoiceLabel &choice : m_words.in(language).choices(kind, column.field)) {
                    for (const QString &text : {choice.code, choice.label}) {
                        const auto cell = parser.parse(column, text);
                        QVERIFY2(cell, qPrintable(column.path() + u' ' + text));
                        QVERIFY2(choice.code.isEmpty() || std::get<QString>(cell->value) == choice.code,
                            qPrintable(column.path() + u' ' + text));
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(CellParserTest)
#include "tst_cell_parser.moc"
