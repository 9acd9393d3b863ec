#include "core/sample/files_recipe.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

using Maker = SampleColumn::Maker;

Result<QJsonObject> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorCode::PackDamaged, {path, u'@' + QString::number(error.offset), u"json"_s});
    return document.object();
}

std::vector<LocalizedText> texts(const QJsonValue &value)
{
    std::vector<LocalizedText> texts;
    for (const QJsonValue &text : value.toArray())
        texts.push_back(bothLanguages(text.toString()));
    return texts;
}

std::vector<SampleSectionRecipe> sections(const QJsonValue &value)
{
    std::vector<SampleSectionRecipe> sections;
    for (const QJsonValue &entry : value.toArray()) {
        std::vector<LocalizedText> words = texts(entry);
        SampleSectionRecipe section;
        if (entry.isString())
            section.heading = bothLanguages(entry.toString());
        if (!words.empty()) {
            section.heading = words.front();
            section.paragraphs.assign(words.begin() + 1, words.end());
        }
        sections.push_back(section);
    }
    return sections;
}

void readRange(const QJsonValue &value, SampleColumn &column)
{
    const QJsonArray range = value.toArray();
    column.least = range.at(0).toDouble();
    column.most = range.at(1).toDouble();
    column.decimals = range.at(2).toInt();
}

/// Words may end in *4: exactly four rows.
void readPick(const QJsonValue &value, SampleColumn &column)
{
    for (const QJsonValue &entry : value.toArray()) {
        QString word = entry.toString();
        const qsizetype star = word.lastIndexOf(u'*');
        column.exactly.push_back(star < 0 ? 0 : word.mid(star + 1).toInt());
        column.words.push_back(bothLanguages(star < 0 ? word : word.left(star)));
    }
}

void readMaker(const QJsonObject &object, const QString &key, SampleColumn &column)
{
    const QJsonValue value = object.value(key);
    column.word = value.toString();
    if (key == "text"_L1)
        column.text = bothLanguages(column.word);
    else if (key == "serial"_L1) {
        column.text = bothLanguages(column.word);
        column.from = object.value("from"_L1).toInt(1);
        column.wrap = object.value("wrap"_L1).toInt();
        column.isByPerson = object.value("by"_L1).toString() == "person"_L1;
    } else if (key == "pick"_L1)
        readPick(value, column);
    else if (key == "list"_L1 || key == "spread"_L1)
        column.words = texts(value);
    else if (key == "time"_L1) {
        readRange(value, column);
        column.isEveryDay = object.value("days"_L1).toString() == "all"_L1;
    } else if (key == "number"_L1) {
        readRange(value, column);
        column.unit = object.value("unit"_L1).toString();
    } else if (key == "after"_L1) {
        const QJsonObject after = value.toObject();
        column.of = after.value("of"_L1).toInt();
        column.inMinutes = after.contains("minutes"_L1);
        readRange(after.value(column.inMinutes ? "minutes"_L1 : "days"_L1), column);
    } else if (key == "person"_L1 && column.word == "mail"_L1)
        column.maker = Maker::Mail;
}

std::vector<SampleColumn> columns(const QJsonValue &value)
{
    // `key` stands first: a column with a key may also pick, for the rows that no key fills.
    static const std::vector<std::pair<QString, Maker>> makers = {{u"key"_s, Maker::Key},
        {u"text"_s, Maker::Text}, {u"serial"_s, Maker::Serial}, {u"pick"_s, Maker::Pick},
        {u"list"_s, Maker::List}, {u"spread"_s, Maker::Spread}, {u"person"_s, Maker::Person},
        {u"account"_s, Maker::Account}, {u"department"_s, Maker::Department}, {u"date"_s, Maker::Date},
        {u"time"_s, Maker::Time}, {u"after"_s, Maker::After}, {u"number"_s, Maker::Number},
        {u"hex"_s, Maker::Hex}, {u"instance"_s, Maker::Instance}};
    std::vector<SampleColumn> columns;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        SampleColumn column;
        column.name = bothLanguages(object.value("name"_L1).toString());
        const auto maker =
            std::ranges::find_if(makers, [&](const auto &pair) { return object.contains(pair.first); });
        if (maker != makers.end()) {
            column.maker = maker->second;
            readMaker(object, maker->first, column);
        }
        if (column.maker == Maker::Key)
            readPick(object.value("pick"_L1), column);
        if (column.maker == Maker::Hex)
            column.decimals = object.value("hex"_L1).toInt();
        columns.push_back(column);
    }
    return columns;
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

SampleRecipe recipe(const QJsonObject &object)
{
    SampleRecipe recipe;
    recipe.rows = object.value("rows"_L1).toInt(-1);
    recipe.seed = object.value("seed"_L1).toString();
    recipe.skip = object.value("skip"_L1).toInt();
    recipe.columns = columns(object.value("columns"_L1));
    recipe.facts = columns(object.value("facts"_L1));
    recipe.sections = sections(object.value("sections"_L1));
    for (const QJsonValue &person : object.value("attendees"_L1).toArray())
        recipe.attendees.append(person.toString());
    recipe.place = bothLanguages(object.value("place"_L1).toString());
    recipe.agenda = texts(object.value("agenda"_L1));
    recipe.decisions = texts(object.value("decisions"_L1));
    const QJsonObject screen = object.value("screen"_L1).toObject();
    recipe.application = bothLanguages(screen.value("app"_L1).toString());
    recipe.address = screen.value("path"_L1).toString();
    recipe.head = texts(object.value("head"_L1));
    recipe.line = object.value("line"_L1).toString();
    recipe.foot = texts(object.value("foot"_L1));
    for (const QJsonValue &anchor : object.value("anchors"_L1).toArray())
        recipe.anchors.emplace_back(anchor[0].toInt(), QDate::fromString(anchor[1].toString(), Qt::ISODate));
    const QJsonObject each = object.value("each"_L1).toObject();
    recipe.eachHeading = bothLanguages(each.value("heading"_L1).toString());
    recipe.eachFacts = columns(each.value("facts"_L1));
    recipe.isPhoto = object.value("photo"_L1).toBool();
    return recipe;
}

SampleDocumentRecipe documentRecipe(const QJsonObject &object)
{
    SampleDocumentRecipe recipe;
    recipe.articles = sections(object.value("articles"_L1));
    const QJsonObject sheet = object.value("sheet"_L1).toObject();
    recipe.rows = sheet.value("rows"_L1).toInt();
    recipe.columns = columns(sheet.value("columns"_L1));
    const QJsonObject boxes = object.value("boxes"_L1).toObject();
    recipe.diagramNote = bothLanguages(boxes.value("note"_L1).toString());
    for (const QJsonValue &group : boxes.value("groups"_L1).toArray())
        recipe.groups.emplace_back(bothLanguages(group[0].toString()), texts(group[1]));
    return recipe;
}

} // namespace

LocalizedText bothLanguages(const QString &text)
{
    const qsizetype bar = text.indexOf(u'|');
    return bar < 0 ? LocalizedText{text, text} : LocalizedText{text.left(bar), text.mid(bar + 1)};
}

Result<SampleRecipes> SampleRecipes::load()
{
    SampleRecipes recipes;
    if (const auto read = recipes.readEvidence(); !read)
        return std::unexpected(read.error());
    if (const auto read = recipes.readDocuments(); !read)
        return std::unexpected(read.error());
    return recipes;
}

Result<void> SampleRecipes::readEvidence()
{
    const QString path = u":/sample/contents/evidence.json"_s;
    const Result<QJsonObject> root = readJson(path);
    if (!root)
        return std::unexpected(root.error());
    QHash<QString, QJsonObject> objects;
    for (const QJsonValue &value : root->value("recipes"_L1).toArray()) {
        QJsonObject object = value.toObject();
        if (const QString like = object.value("like"_L1).toString(); !like.isEmpty()) {
            if (!objects.contains(like))
                return failure(ErrorCode::PackDamaged, {path, like, u"no-target"_s});
            object = merged(objects.value(like), object);
        }
        for (const QJsonValue &key : object.value("for"_L1).toArray()) {
            if (objects.contains(key.toString()))
                return failure(ErrorCode::PackDamaged, {path, key.toString(), u"duplicate"_s});
            objects.insert(key.toString(), object);
            m_evidence.insert(key.toString(), recipe(object));
        }
    }
    return {};
}

Result<void> SampleRecipes::readDocuments()
{
    const Result<QJsonObject> root = readJson(u":/sample/contents/documents.json"_s);
    if (!root)
        return std::unexpected(root.error());
    const QJsonObject frames = root->value("frames"_L1).toObject();
    for (auto it = frames.begin(); it != frames.end(); ++it)
        m_frames[it.key()] = sections(it.value());
    const QJsonObject documents = root->value("documents"_L1).toObject();
    for (auto it = documents.begin(); it != documents.end(); ++it)
        m_documents.insert(it.key(), documentRecipe(it.value().toObject()));
    return {};
}

const SampleRecipe *SampleRecipes::find(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const auto found = m_evidence.constFind(key); found != m_evidence.cend())
            return &*found;
    }
    return nullptr;
}

const SampleDocumentRecipe *SampleRecipes::document(const QString &ref) const
{
    const auto found = m_documents.constFind(ref);
    return found == m_documents.cend() ? nullptr : &*found;
}

const SampleFrame &SampleRecipes::frame(const QString &type) const
{
    const auto found = m_frames.find(type);
    return found == m_frames.end() ? m_frames.at(u"other"_s) : found->second;
}

} // namespace tsuzuri
