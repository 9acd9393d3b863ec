#include "core/registers/register.h"
#include "core/words/words.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

namespace {

QString keys(const std::vector<const Column *> &columns)
{
    QStringList all;
    for (const Column *column : columns)
        all += column->key;
    return all.join(u' ');
}

QStringList formLines(const Register &owner, const Words &words)
{
    QStringList lines;
    for (const FormSection &section : owner.form)
        lines += words.text(section.title) + u": "_s + keys(section.columns);
    return lines;
}

} // namespace

class RegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documents_areShownAsPeopleReadThem();
    void everyRegister_data();
    void everyRegister();
    void find_takesKeysOfBothForms();
    void columnsFollowTheirType();

private:
    BothWords m_words;
};

void RegisterTest::documents_areShownAsPeopleReadThem()
{
    const Words &ja = m_words.in(Language::Japanese);
    const Words &en = m_words.in(Language::English);
    const Register &documents = registerOf(Kind::Document);
    QStringList headings;
    for (const Column *column : documents.table)
        headings += column->heading(ja) + u'/' + column->heading(en);
    QCOMPARE(headings.join(u' '),
        u"番号/No. 文書名/Title 版/Version 状況/Status 管理責任者/Owner 次回見直し/Next review 格納場所/Location"_s);
    QCOMPARE(formLines(documents, en).join(u'\n'),
        u"Overview: ref title doc_type tier parent lifecycle required classification note\n"
        "Responsibility: department owner approver_role\n"
        "Review and retention: review_cycle_months last_reviewed_on next_review_on retention_years "
        "legal_hold\n"
        "Existence: existence target_on ask_person catalogue_items"_s);
    QCOMPARE(keys(documents.exported),
        u"ref title.ja title.en doc_type tier parent department.ja department.en owner approver_role "
        "review_cycle_months last_reviewed_on next_review_on retention_years classification lifecycle "
        "existence "
        "target_on required ask_person catalogue_items legal_hold note.ja note.en version approved_by approved_on effective_on location controls"_s);
}

void RegisterTest::everyRegister_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds())
        QTest::newRow(kindInfo(kind).code) << kind;
}

void RegisterTest::everyRegister()
{
    QFETCH(Kind, kind);
    const Register &owner = registerOf(kind);
    QCOMPARE(owner.kind, kind);
    QVERIFY(owner.table.size() >= 3 && owner.table.size() <= 10);
    QVERIFY(!std::ranges::contains(owner.table, nullptr));

    std::set<QString> allKeys;
    std::set<QString> ja;
    std::set<QString> en;
    for (const Column &column : owner.columns) {
        QVERIFY2(allKeys.insert(column.key).second, qPrintable(column.key));
        QVERIFY2(column.width > 0 && column.kind == kind, qPrintable(column.key));
        QCOMPARE(column.source == ColumnSource::Computed, column.compute != nullptr);
        QVERIFY2(column.type != FieldType::Choice || column.labelField >= 0, qPrintable(column.key));
        QVERIFY2(
            ja.insert(column.exportHeading(m_words.in(Language::Japanese))).second, qPrintable(column.key));
        QVERIFY2(
            en.insert(column.exportHeading(m_words.in(Language::English))).second, qPrintable(column.key));
    }

    QStringList inForm;
    for (const FormSection &section : owner.form)
        inForm += keys(section.columns).split(u' ');
    QStringList wanted{u"ref"_s};
    for (const FieldInfo &field : kindInfo(kind).fields)
        wanted += QString::fromLatin1(field.name);
    inForm.sort();
    wanted.sort();
    QCOMPARE(inForm, wanted);
}

void RegisterTest::find_takesKeysOfBothForms()
{
    const Register &evidence = registerOf(Kind::Evidence);
    QCOMPARE(evidence.find(u"title.en")->key, u"title.en"_s);
    QCOMPARE(evidence.find(u"title_en")->key, u"title.en"_s);
    QCOMPARE(evidence.find(u"title_ja")->side, Language::Japanese);
    QCOMPARE(evidence.find(u"captured_at")->type, FieldType::Instant);
    QCOMPARE(evidence.find(u"colour"), nullptr);
    QCOMPARE(evidence.find(u"controls.en"), nullptr);
}

void RegisterTest::columnsFollowTheirType()
{
    const Register &documents = registerOf(Kind::Document);
    QCOMPARE(documents.find(u"tier")->alignment, Alignment::End);
    QCOMPARE(documents.find(u"required")->alignment, Alignment::Centre);
    QCOMPARE(documents.find(u"next_review_on")->width, 11);
    QCOMPARE(documents.find(u"owner")->target, std::optional(Kind::Person));
    QVERIFY(documents.find(u"note")->isMultiLine);
    QVERIFY(!documents.find(u"title")->isMultiLine);
    QVERIFY(documents.find(u"location")->isReadOnly);
    QVERIFY(!documents.find(u"owner")->isReadOnly);
    QVERIFY(registerOf(Kind::EvidenceFile).find(u"sha256")->isReadOnly);
    QVERIFY(!registerOf(Kind::Location).find(u"sha256")->isReadOnly);
    QVERIFY(registerOf(Kind::EvidenceFile).find(u"size")->isByteSize);
    QCOMPARE(documents.find(u"title.en")->path(), u"document.title.en"_s);
}

QTEST_GUILESS_MAIN(RegisterTest)
#include "tst_register.moc"
