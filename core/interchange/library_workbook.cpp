#include "core/frameworks/pack_fault.h"
#include "core/interchange/library.h"
#include "core/interchange/library_nodes.h"
#include "core/interchange/sheet_rows.h"
#include "core/words/framework_words.h"
#include "core/words/words.h"

#include <QHash>

#include <algorithm>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;

/// A sheet of two columns, name and value.
using Meta = QHash<QString, QString>;

/// A sheet with headings in its first row.
struct Content {
    QString sheet;
    QHash<QString, qsizetype> columns;
    std::vector<Row> rows; ///< below the headings

    QString at(const Row &row, const QString &column) const
    {
        const auto found = columns.constFind(column);
        return found == columns.cend() ? QString() : text(row.at(*found)).trimmed();
    }
    QString place(const Row &row, const QString &column) const
    {
        return cellPlace(sheet, row.number, columns.value(column, 0));
    }
};

class WorkbookReader {
public:
    WorkbookReader(QString path, TableReader &reader, const FrameworkOptions &options, const BothWords &words)
        : m_path(std::move(path))
        , m_reader(reader)
        , m_options(options)
        , m_words(words)
    {
    }

    Result<FrameworkDraft> read()
    {
        if (const auto ok = readMetas(); !ok)
            return std::unexpected(ok.error());
        const QString name = sheetOfType(u"framework"_s);
        if (name.isEmpty())
            return damaged(u"$"_s, packfault::noFramework);
        const Meta framework = m_metas.value(name);
        auto content = readContent(name);
        if (!content)
            return std::unexpected(content.error());
        readHead(framework);
        const auto groups = readGroups(framework.value(u"implementation_groups_definition"_s));
        if (!groups)
            return std::unexpected(groups.error());
        addNodes(nodesOf(*content), *groups, m_draft, m_words);
        if (countsOf(m_draft.pack).requirements == 0)
            return damaged(content->sheet, packfault::noRequirements);
        completePack(m_draft.pack, m_path, m_options);
        return std::move(m_draft);
    }

private:
    std::unexpected<Error> damaged(const QString &place, const char *fault) const
    {
        return failure(ErrorCode::PackDamaged, {m_path, place, QString::fromLatin1(fault)});
    }

    Result<void> readMetas()
    {
        for (const SheetInfo &sheet : m_reader.sheets()) {
            if (!sheet.name.endsWith("_meta"_L1))
                continue;
            const auto rows = rowsOf(m_reader, sheet.name);
            if (!rows)
                return std::unexpected(rows.error());
            Meta meta;
            for (const Row &row : *rows)
                meta.insert(text(row.at(0)).trimmed(), text(row.at(1)).trimmed());
            m_metas.insert(sheet.name.chopped(5), meta);
        }
        return {};
    }

    /// The name before _meta of the sheet that says this type.
    QString sheetOfType(const QString &type) const
    {
        QStringList names;
        for (const auto &[name, meta] : m_metas.asKeyValueRange()) {
            if (meta.value(u"type"_s) == type)
                names << name;
        }
        return names.isEmpty() ? QString() : *std::ranges::min_element(names);
    }

    Result<Content> readContent(const QString &name)
    {
        Content content{name + "_content"_L1, {}, {}};
        auto rows = rowsOf(m_reader, content.sheet);
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            return damaged(content.sheet, packfault::noRequirements);
        for (qsizetype i = 0; i < std::ssize(rows->front().cells); ++i)
            content.columns.insert(text(rows->front().at(i)).trimmed(), i);
        rows->erase(rows->begin());
        content.rows = std::move(*rows);
        return content;
    }

    LocalizedText localized(const Meta &meta, const QString &key) const
    {
        return libraryText(
            meta.value(key), m_locale, meta.value(key + "[ja]"_L1), meta.value(key + "[en]"_L1));
    }

    LocalizedText localized(const Content &content, const Row &row, const QString &key) const
    {
        return libraryText(content.at(row, key), m_locale, content.at(row, key + "[ja]"_L1),
            content.at(row, key + "[en]"_L1));
    }

    void readHead(const Meta &framework)
    {
        const Meta library = m_metas.value(sheetOfType(u"library"_s));
        Pack &pack = m_draft.pack;
        m_locale = library.value(u"locale"_s);
        pack.title = localized(framework, u"name"_s);
        if (pack.title.isEmpty())
            pack.title = localized(library, u"name"_s);
        pack.edition = packText(library.value(u"version"_s));
        pack.operatedBy = textInItsLanguage(packText(library.value(u"provider"_s)));
        pack.licenceNote = localized(library, u"copyright"_s);
        pack.asOf = QDate::fromString(library.value(u"publication_date"_s).left(10), Qt::ISODate);
        pack.source = m_words.text(framework::fromLibrary, {library.value(u"urn"_s), pack.edition});
        if (!m_locale.startsWith("ja"_L1) && !m_locale.startsWith("en"_L1) && !m_locale.isEmpty())
            m_draft.notes.push_back({u"library_meta"_s, m_locale, m_words.text(framework::otherLanguage)});
    }

    Result<std::vector<LibraryGroup>> readGroups(const QString &name)
    {
        std::vector<LibraryGroup> groups;
        for (const auto &[sheet, meta] : m_metas.asKeyValueRange()) {
            if (name.isEmpty() || meta.value(u"type"_s) != "implementation_groups"_L1
                || meta.value(u"name"_s) != name)
                continue;
            const auto content = readContent(sheet);
            if (!content)
                return std::unexpected(content.error());
            for (const Row &row : content->rows) {
                const QString ref = content->at(row, u"ref_id"_s);
                const LocalizedText title = localized(*content, row, u"name"_s);
                if (!ref.isEmpty())
                    groups.push_back({ref, title.isEmpty() ? textInItsLanguage(ref) : title});
            }
        }
        return groups;
    }

    /// A row lies below the last one before it that is less deep.
    std::vector<LibraryNode> nodesOf(const Content &content)
    {
        std::vector<LibraryNode> nodes;
        QStringList above;
        for (const Row &row : content.rows) {
            const int depth = content.at(row, u"depth"_s).toInt();
            if (depth < 1 || depth > deepest || depth > above.size() + 1) {
                m_draft.problems.push_back({content.place(row, u"depth"_s), content.at(row, u"depth"_s),
                    m_words.text(framework::depthJumps)});
                continue;
            }
            above.resize(depth - 1);
            LibraryNode node;
            node.place = content.place(row, u"ref_id"_s);
            node.key = u"node"_s + QString::number(row.number);
            node.parent = above.isEmpty() ? QString() : above.last();
            node.ref = content.at(row, u"ref_id"_s);
            node.isAssessable = !content.at(row, u"assessable"_s).isEmpty();
            node.name = localized(content, row, u"name"_s);
            node.text = localized(content, row, u"description"_s);
            for (const QString &group :
                content.at(row, u"implementation_groups"_s).split(u',', Qt::SkipEmptyParts))
                node.groups << group.trimmed();
            above << node.key;
            nodes.push_back(std::move(node));
        }
        return nodes;
    }

    QString m_path;
    TableReader &m_reader;
    const FrameworkOptions &m_options;
    const BothWords &m_words;
    QHash<QString, Meta> m_metas;
    QString m_locale;
    FrameworkDraft m_draft{FrameworkForm::Library, {}, {}, {}};
};

} // namespace

bool isLibraryWorkbook(const TableReader &reader)
{
    return std::ranges::contains(reader.sheets(), u"library_meta"_s, &SheetInfo::name);
}

Result<FrameworkDraft> packOfLibraryWorkbook(
    const QString &path, const FrameworkOptions &options, const BothWords &words)
{
    const auto reader = openFrameworkTable(path);
    if (!reader)
        return std::unexpected(reader.error());
    return WorkbookReader(path, **reader, options, words).read();
}

} // namespace tsuzuri
