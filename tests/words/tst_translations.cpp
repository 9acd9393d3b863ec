#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString key; // context, source, comment, as one readable line
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isUnfinished = false;
};

QString sourceFolder()
{
    return QString::fromUtf8(TSUZURI_SOURCE_DIR);
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
    if (!message.isPlural) {
        message.forms += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms += xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    message.key =
        context + u": "_s + message.source + (comment.isEmpty() ? QString() : u" ["_s + comment + u']');
    return message;
}

std::vector<Message> readMessages(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QString translationFile(const QString &language)
{
    return sourceFolder() + u"/translations/tsuzuri_"_s + language + u".ts"_s;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9n]"_s);
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found += match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList keys(const std::vector<Message> &messages)
{
    QStringList all;
    for (const Message &message : messages)
        all += message.key;
    all.sort();
    return all;
}

/// What lupdate finds in the sources, gathered as translations/update does.
QStringList keysInSources(const QString &language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gathered.ts"_s);
    const QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-target-language"_s, language,
        u"-extensions"_s, u"cpp,h"_s, u"-I"_s, sourceFolder()};
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
        arguments + options + QStringList{u"core/words"_s, u"ui"_s, u"app"_s, u"-ts"_s, path});
    return process.waitForFinished(120'000) && process.exitCode() == 0 ? keys(readMessages(path))
                                                                       : QStringList();
}

QString difference(const QStringList &gathered, const QStringList &kept)
{
    QStringList lines;
    for (const QString &key : gathered) {
        if (!kept.contains(key))
            lines += u"missing: "_s + key;
    }
    for (const QString &key : kept) {
        if (!gathered.contains(key))
            lines += u"no longer used: "_s + key;
    }
    return lines.join(u'\n');
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsTranslated_data() { languages(); }
    void everyEntryIsTranslated();
    void placeholdersMatch_data() { languages(); }
    void placeholdersMatch();
    void everySentenceOfTheSourcesIsListed();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Japanese") << u"ja"_s << 1;
    QTest::newRow("English") << u"en"_s << 2;
}

void TranslationsTest::everyEntryIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto messages = readMessages(translationFile(language));
    QVERIFY(!messages.empty());
    QStringList problems;
    for (const Message &message : messages) {
        const int forms = message.isPlural ? pluralForms : 1;
        if (message.isUnfinished || message.forms.size() != forms || message.forms.contains(QString()))
            problems += message.key;
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void TranslationsTest::placeholdersMatch()
{
    QFETCH(QString, language);
    QStringList problems;
    for (const Message &message : readMessages(translationFile(language))) {
        for (const QString &form : message.forms) {
            if (placeholders(form) != placeholders(message.source))
                problems += message.key + u" -> "_s + form;
        }
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void TranslationsTest::everySentenceOfTheSourcesIsListed()
{
    const QStringList all = keysInSources(u"ja"_s, {});
    QVERIFY(all.size() > 500);
    QCOMPARE(difference(all, keys(readMessages(translationFile(u"ja"_s)))), QString());
    const QStringList plurals = keysInSources(u"en"_s, {u"-pluralonly"_s});
    QVERIFY(!plurals.isEmpty());
    QCOMPARE(difference(plurals, keys(readMessages(translationFile(u"en"_s)))), QString());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
