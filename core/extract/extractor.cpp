#include "core/extract/extractor.h"

#include "core/extract/extract.h"
#include "core/extract/file_check.h"
#include "core/extract/process_limits.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 100; // ms between looks at whether somebody gave up

QJsonObject errorJson(const Error &error)
{
    return {{"error"_L1, static_cast<int>(error.code)},
        {"arguments"_L1, QJsonArray::fromStringList(error.arguments)}, {"detail"_L1, error.detail}};
}

QJsonObject checked(const QJsonObject &request)
{
    const FileCheck check = checkHere(request["check"_L1].toString(), request["name"_L1].toString());
    return {{"condition"_L1, static_cast<int>(check.condition)},
        {"traces"_L1, static_cast<int>(check.traces.toInt())}};
}

QJsonObject extracted(const QJsonObject &request)
{
    const auto text = extractHere(request["file"_L1].toString(), request["name"_L1].toString());
    return text ? toJson(*text) : errorJson(text.error());
}

Result<ExtractedText> fromAnswer(const QByteArray &line, const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.contains("kind"_L1))
        return extractedTextFromJson(json);
    const int code = json["error"_L1].toInt(-1);
    if (code < 0 || code > static_cast<int>(lastErrorCode))
        return failure(ErrorCode::FileUnreadable, {path});
    return failure(static_cast<ErrorCode>(code), json["arguments"_L1].toVariant().toStringList(),
        json["detail"_L1].toString());
}

} // namespace

Extractor::Extractor(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
}

Extractor::~Extractor()
{
    stop();
}

QString Extractor::programBeside()
{
    QString name = u"tsuzuri-cli"_s;
#ifdef Q_OS_WIN
    name += u".exe"_s;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QString beside = here.filePath(name);
    return QFile::exists(beside) ? beside : QDir::cleanPath(here.filePath("../bin/"_L1 + name));
}

Result<void> Extractor::start()
{
    if (m_child && m_child->state() == QProcess::Running)
        return {};
    m_child = std::make_unique<QProcess>();
    m_child->setStandardErrorFile(QProcess::nullDevice()); // libraries talk about what they dislike
    m_child->start(m_program, {u"extract"_s, u"--serve"_s});
    if (!m_child->waitForStarted())
        return failure(ErrorCode::ProgramMissing, {m_program}, m_child->errorString());
    return {};
}

void Extractor::stop()
{
    if (!m_child)
        return;
    m_child->kill();
    m_child->waitForFinished();
    m_child.reset();
}

Result<QByteArray> Extractor::answer(const QString &path, const CancelTest &isCancelled)
{
    const QDeadlineTimer deadline(m_patience);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (isCancelled && isCancelled())
            return failure(ErrorCode::Cancelled);
        const bool isRunning = m_child->state() == QProcess::Running;
        if (m_child->bytesAvailable() == 0 && (!isRunning || deadline.hasExpired()))
            return failure(ErrorCode::ReadingStopped, {path});
        if (m_child->bytesAvailable() == 0)
            m_child->waitForReadyRead(lookEvery);
        line += m_child->readAll();
    }
    return line;
}

Result<ExtractedText> Extractor::extract(
    const QString &path, const QString &name, const CancelTest &isCancelled)
{
    return ask({{"file"_L1, path}, {"name"_L1, name}}, isCancelled).and_then([&](const QByteArray &line) {
        return fromAnswer(line, path);
    });
}

Result<FileCheck> Extractor::check(const QString &path, const QString &name, const CancelTest &isCancelled)
{
    const auto line = ask({{"check"_L1, path}, {"name"_L1, name}}, isCancelled);
    if (!line && line.error().code == ErrorCode::ReadingStopped)
        return FileCheck();
    if (!line)
        return std::unexpected(line.error());
    const QJsonObject json = QJsonDocument::fromJson(*line).object();
    const int condition = json["condition"_L1].toInt();
    if (condition < 0 || condition > static_cast<int>(FileCondition::Damaged))
        return FileCheck();
    return FileCheck{static_cast<FileCondition>(condition),
        OfficeTraces::fromInt(static_cast<unsigned>(json["traces"_L1].toInt()))};
}

/// Sends a request and waits for its line.
Result<QByteArray> Extractor::ask(const QJsonObject &request, const CancelTest &isCancelled)
{
    if (const auto ok = start(); !ok)
        return std::unexpected(ok.error());
    m_child->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    m_child->waitForBytesWritten(static_cast<int>(m_patience.count()));
    auto line = answer(request["file"_L1].toString(request["check"_L1].toString()), isCancelled);
    if (!line)
        stop();
    return line;
}

void serveExtractor()
{
    QFile requests;
    QFile answers;
    if (!requests.open(stdin, QIODevice::ReadOnly) || !answers.open(stdout, QIODevice::WriteOnly))
        return;
    for (QByteArray line = requests.readLine(); !line.isEmpty(); line = requests.readLine()) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        limitThisProcess();
        const QJsonObject json = request.contains("check"_L1) ? checked(request) : extracted(request);
        answers.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
        answers.flush();
    }
}

} // namespace tsuzuri
