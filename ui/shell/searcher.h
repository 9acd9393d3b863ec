#pragma once

#include "core/search/file_search.h"
#include "core/search/record_index.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tsuzuri {

class Session;
class Task;
struct CommitNotice;

/// What Ctrl+K asks: records at once, files a moment later. Reads new files into the index meanwhile.
class Searcher : public QObject {
    Q_OBJECT

public:
    explicit Searcher(Session &session, QObject *parent = nullptr);
    ~Searcher() override;

    std::vector<KindHits> records(const SearchQuery &query, int limit)
    {
        return m_records.find(query, limit);
    }
    /// Answered by `filesFound`, unless another question comes first.
    void searchFiles(const SearchQuery &query);

    /// Reads what the index lacks. Comes by itself after changes; what is running goes on.
    void readFiles();
    bool isReading() const;
    double share() const { return m_share; } ///< of the files that are read now, 0 to 1
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    /// Why files can't be searched, "" while they can.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void filesFound(const tsuzuri::SearchQuery &query, const tsuzuri::FileHits &hits);
    void readingChanged();

private:
    void takeNotice(const CommitNotice &notice);
    void takeUpRecords();
    void endReading(const Error *error);

    Session &m_session;
    RecordIndex m_records;
    QTimer m_recordTimer;
    QTimer m_fileTimer;
    SearchQuery m_asked; // waits for the search that runs
    bool m_isAsked = false;
    bool m_isPaused = false;
    double m_share = 0;
    QString m_problem;
    std::unique_ptr<Task> m_search;
    std::unique_ptr<Task> m_reading;
};

} // namespace tsuzuri
