#pragma once

#include "core/interchange/framework_reader.h"
#include "core/tables/table_writer.h"
#include "core/words/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

namespace tsuzuri {

using namespace Qt::StringLiterals;

/// JSON that is written with single quotes: moc stumbles over raw strings with double ones.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A folder with files of others, and what they are read as.
class ForeignFiles {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    using Sheet = std::pair<QString, std::vector<QStringList>>;

    /// A workbook of texts; the first row of each sheet is its header.
    void writeWorkbook(const QString &name, const std::vector<Sheet> &sheets) const
    {
        WriteOptions options;
        options.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::UTC);
        auto writer = TableWriter::create(path(name), TableFormat::Xlsx, options);
        QVERIFY(writer);
        for (const auto &[title, rows] : sheets) {
            SheetSpec spec{title};
            qsizetype width = 0;
            for (const QStringList &row : rows)
                width = qMax(width, row.size());
            for (qsizetype i = 0; i < width; ++i)
                spec.columns.push_back({rows.front().value(i)});
            QVERIFY((*writer)->beginSheet(spec));
            for (const QStringList &row : rows | std::views::drop(1)) {
                const std::vector<Cell> cells(row.begin(), row.end());
                QVERIFY((*writer)->addRow(cells, {}));
            }
        }
        QVERIFY((*writer)->finish());
    }

    Result<FrameworkDraft> read(const QString &name, FrameworkOptions options = {}) const
    {
        options.today = QDate(2026, 4, 1);
        return readFramework(path(name), options, m_words);
    }

    /// Place and fault of a file that is refused as a framework; the code of another error.
    QString refusal(const QString &name, const FrameworkOptions &options = {}) const
    {
        const auto draft = read(name, options);
        if (draft)
            return u"read"_s;
        if (draft.error().code != ErrorCode::PackDamaged)
            return u"error %1"_s.arg(static_cast<int>(draft.error().code));
        return draft.error().arguments.mid(1).join(u' ');
    }

    const BothWords &words() const { return m_words; }

private:
    QTemporaryDir m_folder;
    BothWords m_words;
};

/// One line for each requirement: id, parent, kind, title, marks.
inline QStringList linesOf(const Pack &pack)
{
    QStringList lines;
    for (const pack::Requirement &each : pack.requirements) {
        QStringList words{each.id, each.parent.isEmpty() ? u"-"_s : each.parent,
            each.kind == pack::Kind::Group ? u"group"_s : u"requirement"_s,
            each.title.ja.isEmpty() ? each.title.en : each.title.ja};
        if (each.isWithdrawn)
            words << u"withdrawn → "_s + each.replacedBy.join(u',');
        if (!each.levels.isEmpty())
            words << each.levels.join(u',');
        lines << words.join(u" | "_s);
    }
    return lines;
}

inline QStringList placesOf(const std::vector<FrameworkNote> &notes)
{
    QStringList places;
    for (const FrameworkNote &note : notes)
        places << note.place + u' ' + note.value;
    return places;
}

} // namespace tsuzuri
