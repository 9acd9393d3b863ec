#include "app/cli/console.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tsuzuri::cli {

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

Console::Console(Language language)
    : m_language(language)
{
}

void Console::line(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void Console::json(const QJsonObject &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Console::json(const QJsonArray &document)
{
    write(stdout, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Console::path(const QString &path, bool isJson)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isJson)
        json(QJsonObject{{"path"_L1, absolute}});
    else
        line(absolute);
}

Status Console::fail(const Error &error)
{
    write(stderr, "tsuzuri-cli: "_ba + words().error(error).simplified().toUtf8() + '\n');
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("TSUZURI_DEBUG"))
        write(stderr, error.detail.toUtf8() + '\n');
    return statusOf(error);
}

Progress Console::progress() const
{
    if (!isTerminal(stderr))
        return {};
    return [](double fraction) {
        const bool isDone = fraction >= 1;
        write(stderr, "\r%1 %"_L1.toString().arg(qRound(fraction * 100), 3).toUtf8() + (isDone ? "\n" : ""));
    };
}

Status statusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadArgument:
    case ErrorCode::WrongCall:
    case ErrorCode::UnknownCommand:
    case ErrorCode::UnknownKind:
    case ErrorCode::UnknownField:
    case ErrorCode::BadValue:
    case ErrorCode::BadDate:
    case ErrorCode::BadNumber:
    case ErrorCode::BadChoice:
        return Status::Usage;
    case ErrorCode::BinderRefused:
        return Status::Findings;
    default:
        return Status::CouldNot;
    }
}

QJsonObject toJson(const LocalizedText &text)
{
    return {{"ja"_L1, text.ja}, {"en"_L1, text.en}};
}

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

Result<std::unique_ptr<Workspace>> openForReading(const QString &path)
{
    return Workspace::open(path, {Workspace::Mode::ReadOnly, {}, {}});
}

Result<std::unique_ptr<Workspace>> openForWriting(const QString &path)
{
    return Workspace::open(path, {});
}

Result<Kind> kindOfWord(const QString &word)
{
    const auto kind = kindFromCode(word);
    if (!kind)
        return failure(ErrorCode::UnknownKind, {word});
    return *kind;
}

} // namespace tsuzuri::cli
