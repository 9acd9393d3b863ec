#pragma once

#include "core/search/file_search.h"
#include "core/search/record_index.h"
#include "ui/shell/whereabouts.h"

#include <QAbstractListModel>

class QAction;

namespace tsuzuri {

class Searcher;
class Session;

/// What Ctrl+K has found: records of each register below its heading, then commands, then files whose text
/// holds the words; or what one of these sections has alone. With nothing to look for, the records that were
/// looked at last.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        NumberRole,
        IconRole, ///< name of an icon
        SignRole, ///< Sign, none for most
        RemarkRole, ///< where it lives; of a file the text around the words
        StateRole, ///< how it stands
        MarksRole, ///< QList<TextRange> of the title
        RemarkMarksRole,
        HintRole, ///< what Enter does with it, where that is not plain
    };
    /// What can be looked at alone.
    struct Section {
        QString key;
        QString name;
        int count = 0;

        bool operator==(const Section &) const = default;
    };

    FindModel(const Session &session, Searcher &searcher, QObject *parent = nullptr);

    /// Shows records and commands at once; files when they are known.
    void setWords(const QString &words);
    void setFiles(const SearchQuery &query, const FileHits &hits);
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }
    void setRecent(const std::vector<AnyId> &records) { m_recent = records; }
    /// Sections with results in their usual order, whatever was found best; the chosen one also without.
    std::vector<Section> sections() const;
    /// Shows one section alone until another is chosen, whatever is looked for; "" shows all.
    void setSection(const QString &key);
    const QString &section() const { return m_section; }

    AnyId recordAt(int row) const; ///< null for headings and commands
    QAction *commandAt(int row) const; ///< null for all others
    bool canBeChosen(int row) const;
    /// Where a record lives that is found, or whose file is.
    Whereabouts whereaboutsAt(int row) const;
    /// Enter leads to where it lives: to look for a document is to ask where it is.
    bool isSoughtPlace(int row) const;
    int foundCount() const;
    bool isWaiting() const { return m_isWaiting; } ///< for files

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        AnyId record;
        QAction *command = nullptr;
        std::optional<FileHit> file;
        QString heading; ///< of a heading alone
    };
    void findCommands();
    void lay();
    void layRecent();
    void layRecords(const KindHits &hits);
    void layCommands();
    void layFiles();
    void addHeading(const QString &name, int shown, int count);
    bool isShown(const QString &section) const { return m_section.isEmpty() || m_section == section; }
    int most() const;
    QString title(const Row &row) const;
    QString remark(const Row &row) const;
    QString state(const Row &row) const;
    QString partText(const FileHit &hit) const;
    QVariant marks(const QString &text) const;
    const Row *rowAt(int row) const;

    const Session &m_session;
    Searcher &m_searcher;
    QList<QAction *> m_commands;
    std::vector<AnyId> m_recent;
    SearchQuery m_query;
    std::vector<KindHits> m_records;
    QList<QAction *> m_fitting; // of the commands
    std::vector<Row> m_files;
    QString m_section;
    std::vector<Row> m_rows;
    bool m_isWaiting = false;
};

} // namespace tsuzuri
