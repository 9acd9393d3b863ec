#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/sample/records.h"
#include "core/words/words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// What leaves the program as a table comes back whole: each field of each kind is filled, exported, emptied,
/// imported.
class TestRoundTrip : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const BothWords m_words;

    const Dataset &data() const { return m_workspace->data(); }

    std::vector<Uuid> targets(Kind kind, int count) const
    {
        std::vector<Uuid> ids;
        for (int row = 0; row < data().size(kind) && std::ssize(ids) < count; ++row) {
            if (kind != Kind::Meeting
                || !data().table<Meeting>().rows()[static_cast<std::size_t>(row)].closedOn.isValid())
                ids.push_back(data().idAt(kind, row));
        }
        return ids;
    }
    /// Something that is easily lost: both languages, line ends, what looks like a formula or a number.
    Value filled(Kind kind, int index) const
    {
        const FieldInfo &field = kindInfo(kind).fields[static_cast<std::size_t>(index)];
        const QString name = QString::fromLatin1(field.name);
        switch (field.type) {
        case FieldType::Text: {
            const auto &choices = m_words.in(Language::English).choices(kind, index);
            return choices.empty() ? u"=0012-\"%1\"、値"_s.arg(name) : choices.back().code;
        }
        case FieldType::Localized:
            return LocalizedText{
                u"日本語の%1\n二行目, \"引用\""_s.arg(name), u"English %1; 2nd"_s.arg(name), {}};
        case FieldType::Boolean:
        case FieldType::Flag:
            return true;
        case FieldType::Integer:
            return qint64(1'234);
        case FieldType::Date:
            return QDate(2024, 2, 29);
        case FieldType::Instant:
            return QDateTime(QDate(2026, 4, 1), QTime(23, 59, 58), QTimeZone(9 * 3600));
        case FieldType::Choice:
            return QString::fromLatin1(field.choices.back());
        case FieldType::Link: {
            const auto ids = targets(*field.target, 1);
            return ids.empty() ? Value() : Value(ids.front());
        }
        case FieldType::Links:
            return targets(*field.target, 3);
        case FieldType::AnyLink:
            return AnyId{Kind::Control, data().idAt(Kind::Control, 0)};
        case FieldType::Texts: {
            const auto &choices = m_words.in(Language::English).choices(kind, index);
            return choices.empty() ? QStringList{u"甲 乙"_s, u"2"_s} : QStringList{choices.back().code};
        }
        }
        return {};
    }
    /// A meeting with this day is closed: nobody changes it any more, by hand or by a list.
    static bool isLeftOut(Kind kind, int field)
    {
        return kind == Kind::Meeting && field == kindInfo(kind).fieldIndex(u"closed_on");
    }
    static QString shown(const Value &value)
    {
        return std::visit(
            []<typename T>(const T &given) -> QString {
                if constexpr (std::is_same_v<T, LocalizedText>)
                    return given.ja + u" | "_s + given.en;
                else if constexpr (std::is_same_v<T, QString>)
                    return given;
                else if constexpr (std::is_same_v<T, QDate>)
                    return given.toString(Qt::ISODate);
                else if constexpr (std::is_same_v<T, QDateTime>)
                    return instantText(given);
                else if constexpr (std::is_same_v<T, std::vector<Uuid>>)
                    return u"%1 links"_s.arg(given.size());
                else if constexpr (std::is_same_v<T, QStringList>)
                    return given.join(u" | "_s);
                else
                    return u"something else"_s;
            },
            value);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto created = Workspace::create(m_folder.filePath(u"w.tsuzuri"_s), {});
        QVERIFY(created);
        m_workspace = std::move(*created);
        auto sample = sampleRecords();
        QVERIFY(sample);
        QVERIFY(m_workspace->commit(std::move(*sample)));
        Meeting meeting; // that others may still be linked to
        meeting.ref = u"M-next"_s;
        ChangeSet changes;
        changes.add(std::move(meeting));
        QVERIFY(m_workspace->commit(std::move(changes)));
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void everyField_comesBack_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<Language>("language");
        for (const Kind kind : allKinds()) {
            if (kind == Kind::BinderBuild || kind == Kind::SavedView || kind == Kind::EvidenceFile)
                continue; // the program makes these, nobody imports them
            QTest::addRow("%s as XLSX in Japanese", kindInfo(kind).code)
                << kind << TableFormat::Xlsx << Language::Japanese;
            QTest::addRow("%s as CSV in English", kindInfo(kind).code)
                << kind << TableFormat::Csv << Language::English;
        }
    }

    void everyField_comesBack()
    {
        QFETCH(Kind, kind);
        QFETCH(TableFormat, format);
        QFETCH(Language, language);
        const int count = static_cast<int>(kindInfo(kind).fields.size());
        const Uuid id = Uuid::create();
        withKind(kind, [&]<typename T>() {
            T record;
            record.id.uuid = id;
            record.ref = u"RT-%1"_s.arg(language == Language::Japanese ? 1 : 2);
            for (int field = 0; field < count; ++field) {
                if (!isLeftOut(kind, field))
                    QVERIFY2(setFieldValue(record, field, filled(kind, field)),
                        kindInfo(kind).fields[static_cast<std::size_t>(field)].name);
            }
            ChangeSet changes;
            changes.add(std::move(record));
            QVERIFY(m_workspace->commit(std::move(changes)));
        });

        const RegisterReader reader(data(), m_words.in(language), QDate(2026, 11, 20));
        ExportOptions options;
        options.format = format;
        options.created = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
        options.rows = std::vector{data().rowOf(kind, id)};
        const QString path = m_folder.filePath(u"table"_s);
        const auto written = exportRegister(reader, kind, path, options);
        QVERIFY2(written, written ? "" : qPrintable(m_words.in(Language::English).error(written.error())));

        withKind(kind, [&]<typename T>() {
            T record = *data().find(Id<T>{id});
            for (int field = 0; field < count; ++field) {
                if (!setFieldValue(record, field, Value()))
                    setFieldValue(record, field,
                        QString::fromLatin1(
                            kindInfo(kind).fields[static_cast<std::size_t>(field)].choices.front()));
            }
            ChangeSet changes;
            changes.change(std::move(record));
            QVERIFY(m_workspace->commit(std::move(changes)));
        });

        ImportOptions importing;
        importing.kind = kind;
        auto plan = planImport(*m_workspace, path, importing);
        QVERIFY2(plan, plan ? "" : qPrintable(m_words.in(Language::English).error(plan.error())));
        QCOMPARE(plan->changed, 1);
        QVERIFY2(
            plan->warnings.empty(), plan->warnings.empty() ? "" : qPrintable(plan->warnings.front().heading));
        QVERIFY(applyImport(*m_workspace, *plan));
        QStringList lost;
        for (int field = 0; field < count; ++field) {
            if (isLeftOut(kind, field))
                continue;
            Value before = filled(kind, field);
            Value after = data().valueAt(kind, data().rowOf(kind, id), field);
            if (auto *text = std::get_if<LocalizedText>(&after))
                text->older = {};
            if (before != after && !(isEmpty(before) && isEmpty(after)))
                lost << u"%1: %2 → %3"_s.arg(
                    QLatin1StringView(kindInfo(kind).fields[static_cast<std::size_t>(field)].name),
                    shown(before), shown(after));
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u"; "_s)));
    }

    void shownTable_comesBackUnchangedWithTextsInOneLanguageOnly_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("read in Japanese") << Language::Japanese;
        QTest::newRow("read in English") << Language::English;
    }

    void shownTable_comesBackUnchangedWithTextsInOneLanguageOnly()
    {
        QFETCH(Language, language);
        ChangeSet changes;
        const std::pair<QString, QString> titles[] = {
            {u"規程"_s, {}}, {{}, u"Only English"_s}, {u"方針"_s, u"第3版 Policy"_s}};
        std::vector<Uuid> ids;
        for (const auto &[ja, en] : titles) {
            Document document;
            document.ref = u"T%1-%2"_s.arg(languageCode(language)).arg(ids.size());
            document.title = {ja, en, {}};
            ids.push_back(changes.add(std::move(document)).uuid);
        }
        QVERIFY(m_workspace->commit(std::move(changes)));
        const RegisterReader reader(data(), m_words.in(language), QDate(2026, 11, 20));
        ExportOptions options;
        options.format = TableFormat::Csv;
        options.columns = registerOf(Kind::Document).table;
        options.rows.emplace();
        for (const Uuid &id : ids)
            options.rows->push_back(data().rowOf(Kind::Document, id));
        const QString path = m_folder.filePath(u"shown.csv"_s);
        QVERIFY(exportRegister(reader, Kind::Document, path, options));
        ImportOptions importing;
        importing.kind = Kind::Document;
        const auto plan = planImport(*m_workspace, path, importing);
        QVERIFY(plan);
        for (const RowOutcome &row : plan->rows)
            QVERIFY2(row.state == RowOutcome::State::Unchanged, qPrintable(row.changedKeys.join(u' ')));
        QCOMPARE(plan->unchanged, 3);
    }

    void tableThatShowsNothing_isWrittenWithoutRows()
    {
        const RegisterReader reader(data(), m_words.in(Language::English), QDate(2026, 11, 20));
        ExportOptions options;
        options.format = TableFormat::Csv;
        options.rows.emplace();
        const QString path = m_folder.filePath(u"none.csv"_s);
        QVERIFY(exportRegister(reader, Kind::Document, path, options));
        const auto table = TableReader::open(path);
        QVERIFY(table);
        Row row;
        QVERIFY((*table)->next(row).value());
        QVERIFY(!(*table)->next(row).value());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
