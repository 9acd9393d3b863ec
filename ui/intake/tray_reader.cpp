#include "ui/intake/tray_reader.h"

#include "core/extract/extractor.h"
#include "ui/intake/tray_model.h"
#include "ui/session/session.h"
#include "ui/support/task.h"

namespace tsuzuri {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 6; // files, then the next ones are chosen anew
constexpr auto patience = 10s; // with one file
constexpr qint64 largest =
    qint64(32) * 1024 * 1024; // bytes; the beginning of bigger ones would take too long
constexpr qsizetype enough = 4000; // characters

struct FileToRead {
    Id<EvidenceFile> id;
    QString path;
    QString name;
    qint64 size = 0;
};

QString beginningOf(const ExtractedText &text)
{
    QString beginning;
    for (const TextPart &part : text.parts) {
        beginning += part.text.left(enough - beginning.size()) + u'\n';
        if (beginning.size() >= enough)
            break;
    }
    return beginning;
}

} // namespace

TrayReader::TrayReader(Session &session, TrayModel &tray, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tray(tray)
    , m_task(std::make_unique<Task>())
{
    connect(m_task.get(), &Task::finished, this, &TrayReader::readNext);
    connect(&tray, &QAbstractItemModel::rowsInserted, this, &TrayReader::readNext, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &TrayReader::readNext, Qt::QueuedConnection);
}

TrayReader::~TrayReader() = default;

bool TrayReader::isReading() const
{
    return m_task->isRunning();
}

void TrayReader::readNext()
{
    if (m_task->isRunning() || m_isMissing)
        return;
    std::vector<FileToRead> files;
    for (const int row : m_tray.unreadRows(m_current, atOnce)) {
        if (const EvidenceFile *file = m_tray.fileAt(row)) // it may just have gone
            files.push_back(
                {file->id, m_session.workspace().vault().path(file->sha256), file->name, file->size});
    }
    if (files.empty())
        return;
    m_task->start(
        [files](const Progress &, const CancelTest &isCancelled) -> Result<std::vector<ReadText>> {
            Extractor extractor(Extractor::programBeside(), patience);
            std::vector<ReadText> texts;
            for (const FileToRead &file : files) {
                const auto text = file.size > largest ? Result<ExtractedText>()
                                                      : extractor.extract(file.path, file.name, isCancelled);
                if (!text && text.error().code == ErrorCode::ProgramMissing)
                    return std::unexpected(text.error());
                texts.push_back(
                    {file.id, text ? beginningOf(*text) : QString(), text ? text->created : QDateTime()});
            }
            return texts;
        },
        [this](Result<std::vector<ReadText>> &&texts) {
            m_isMissing = !texts;
            for (const ReadText &each : texts ? *texts : std::vector<ReadText>())
                m_tray.setText(each.id, each.text, each.writtenAt);
        });
}

} // namespace tsuzuri
