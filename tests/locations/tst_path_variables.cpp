#include "core/locations/path_variables.h"

#include <QTest>

using namespace tsuzuri;
using namespace Qt::StringLiterals;

/// The same record opens on every laptop.
class TestPathVariables : public QObject {
    Q_OBJECT

private:
    const PathVariables m_here{
        {{u"SHARE"_s, u"\\\\fs01\\audit\\"_s}, {u"RULES"_s, u"\\\\fs01\\audit\\規程"_s}}};
    const PathVariables m_there{{{u"SHARE"_s, u"/mnt/audit"_s}}};

private Q_SLOTS:
    void address_goesToTheFolderOfThisMachine()
    {
        QCOMPARE(m_here.expand(u"${SHARE}/2026/a.pdf"_s).value(), u"//fs01/audit/2026/a.pdf"_s);
        QCOMPARE(m_there.expand(u"${SHARE}\\2026\\a.pdf"_s).value(), u"/mnt/audit/2026/a.pdf"_s);
        QCOMPARE(m_there.expand(u"${SHARE}"_s).value(), u"/mnt/audit"_s);
    }

    void plainAddress_staysAsItIs()
    {
        QCOMPARE(m_here.expand(u"\\\\fs02\\x\\a.pdf"_s).value(), u"\\\\fs02\\x\\a.pdf"_s);
        QCOMPARE(m_here.shorten(u"\\\\fs02\\x\\a.pdf"_s), u"\\\\fs02\\x\\a.pdf"_s);
        QCOMPARE(m_here.expand(u"a/${SHARE}/b"_s).value(), u"a/${SHARE}/b"_s);
    }

    void unknownVariable_isNamed()
    {
        QVERIFY(!m_there.expand(u"${RULES}/a.pdf"_s));
        QCOMPARE(PathVariables::variableOf(u"${RULES}/a.pdf"_s), u"RULES"_s);
        QCOMPARE(PathVariables::variableOf(u"/mnt/${RULES}"_s), QString());
    }

    void longestFolder_wins()
    {
        QCOMPARE(m_here.shorten(u"\\\\FS01\\audit\\規程\\D-001.pdf"_s), u"${RULES}/D-001.pdf"_s);
        QCOMPARE(m_here.shorten(u"//fs01/audit/規程集/D-001.pdf"_s), u"${SHARE}/規程集/D-001.pdf"_s);
        QCOMPARE(m_here.expand(m_here.shorten(u"//fs01/audit/規程/D-001.pdf"_s)).value(),
            u"//fs01/audit/規程/D-001.pdf"_s);
    }
};

QTEST_GUILESS_MAIN(TestPathVariables)
#include "tst_path_variables.moc"
