#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace tsuzuri {

using namespace Qt::StringLiterals;

/// What one run of tsuzuri-cli said.
struct Ran {
    int status = -1; ///< -1: it crashed or came to no end
    QByteArray out;
    QByteArray err;

    QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return document().object(); }
    QJsonArray array() const { return document().array(); }
};

/// Runs a program; `tsuzuri-cli` is the one that was built.
inline Ran runProgram(
    const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        all.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(all);
    process.start(program, arguments);
    const bool isEnded = process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit;
    return {
        isEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString tsuzuriCli()
{
    return QStringLiteral(TSUZURI_BIN_DIR) + "/tsuzuri-cli"_L1;
}

inline Ran runCli(const QStringList &arguments, const QStringList &environment = {})
{
    return runProgram(tsuzuriCli(), arguments, environment);
}

inline QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below a folder with its bytes, but for the databases of workspaces, whose bytes change when
/// they are opened: to see that nothing was touched.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    const auto filters = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(filters)) {
        if (entry.isDir() && !entry.isSymLink()) {
            content.insert(entry.fileName() + u'/', {});
            const auto inner = contentOf(entry.filePath());
            for (auto file = inner.begin(); file != inner.end(); ++file)
                content.insert(entry.fileName() + u'/' + file.key(), file.value());
        } else {
            const bool isDatabase = entry.fileName() == "workspace.db"_L1;
            content.insert(entry.fileName(), isDatabase ? QByteArray() : bytesOf(entry.filePath()));
        }
    }
    return content;
}

/// A small workspace with one project, J-1.
inline bool makeWorkspace(const QString &folder)
{
    return runCli({u"new"_s, folder, u"--name-ja"_s, u"会社"_s, u"--name-en"_s, u"Company"_s}).status == 0
        && runCli({u"project"_s, u"add"_s, folder, u"--scheme"_s, u"soc2_type2"_s, u"--framework"_s,
                      u"aicpa_tsc_2017"_s, u"--name-ja"_s, u"監査"_s, u"--name-en"_s, u"Audit"_s, u"--from"_s,
                      u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--ref"_s, u"J-1"_s})
               .status
        == 0;
}

inline bool hasJapanese(const QByteArray &utf8)
{
    static const QRegularExpression kanaOrKanji(u"[\\x{3040}-\\x{30FF}\\x{4E00}-\\x{9FFF}]"_s);
    return QString::fromUtf8(utf8).contains(kanaOrKanji);
}

/// Calls a command that must fail, in both languages. "" when it ends with the status, says nothing on stdout
/// and one line on stderr, which holds every one of the words; else what is wrong with it.
inline QString complaint(const QStringList &arguments, int status, const QStringList &words = {},
    const QString &program = tsuzuriCli(), const QStringList &before = {})
{
    for (const QString &language : {u"en"_s, u"ja"_s}) {
        const Ran ran = runProgram(program, before + QStringList{u"--lang"_s, language} + arguments);
        const QString said = u"%1: status %2, stdout “%3”, stderr “%4”"_s.arg(language)
                                 .arg(ran.status)
                                 .arg(QString::fromUtf8(ran.out.left(300)), QString::fromUtf8(ran.err));
        const bool isOneLine = ran.err.count('\n') == 1 && ran.err.endsWith('\n');
        if (ran.status != status || !ran.out.isEmpty() || !isOneLine || !ran.err.startsWith("tsuzuri-cli: "))
            return said;
        for (const QString &word : words) {
            if (!QString::fromUtf8(ran.err).contains(word))
                return said + u" lacks “%1”"_s.arg(word);
        }
        // Without what the call itself gave, each sentence is in its own language and ends as sentences do.
        QString sentence = QString::fromUtf8(ran.err).trimmed();
        for (const QString &argument : arguments)
            sentence.remove(argument);
        if (hasJapanese(sentence.toUtf8()) != (language == "ja"_L1))
            return said + u" is in the wrong language"_s;
        static const QRegularExpression markOfOurs(u"%[1-9n]"_s);
        if (sentence.contains(markOfOurs))
            return said + u" has an unfilled place"_s;
    }
    return {};
}

} // namespace tsuzuri
