#include "core/sample/field_text.h"

#include "core/frameworks/requirements.h"
#include "core/sample/records.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

struct FieldReader {
    const FieldInfo &field;
    std::vector<WrittenLink> &links;

    QString name() const { return QString::fromLatin1(field.name); }

    Uuid link(Kind kind, const QString &ref) const
    {
        if (ref.isEmpty())
            return {};
        links.push_back({kind, ref});
        return kind == Kind::Requirement ? requirementId(ref).uuid
            : kind == Kind::Framework    ? frameworkId(ref).uuid
                                         : sampleId(kind, ref);
    }

    Result<Value> flag(const QString &text) const
    {
        if (text.isEmpty())
            return Value();
        if (text != "yes"_L1 && text != "no"_L1)
            return failure(ErrorCode::BadValue, {name(), text});
        return Value(text == "yes"_L1);
    }

    Result<Value> integer(const QString &text) const
    {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (text.isEmpty())
            return Value();
        if (!isNumber)
            return failure(ErrorCode::BadNumber, {name(), text});
        return Value(number);
    }

    Result<Value> date(const QString &text) const
    {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day.isValid())
            return failure(ErrorCode::BadDate, {name(), text});
        return Value(day);
    }

    Result<Value> instant(const QString &text) const
    {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !moment.isValid())
            return failure(ErrorCode::BadDate, {name(), text});
        return Value(moment);
    }

    Result<Value> choice(const QString &text) const
    {
        QStringList allowed;
        for (const char *code : field.choices)
            allowed.append(QString::fromLatin1(code));
        if (!allowed.contains(text))
            return failure(ErrorCode::BadChoice, {name(), text, allowed.join(u", "_s)});
        return Value(text);
    }

    Result<Value> anyLink(const QString &text) const
    {
        if (text.isEmpty())
            return Value(AnyId());
        const QString word = text.section(u':', 0, 0);
        const auto kind = kindFromCode(word == "version"_L1 ? u"document_version"_s : word);
        if (!kind)
            return failure(ErrorCode::BadValue, {name(), text});
        return Value(AnyId{*kind, link(*kind, text.section(u':', 1))});
    }

    Result<Value> read(const QString &text) const
    {
        switch (field.type) {
        case FieldType::Text:
            return Value(text);
        case FieldType::Boolean:
        case FieldType::Flag:
            return flag(text);
        case FieldType::Integer:
            return integer(text);
        case FieldType::Date:
            return date(text);
        case FieldType::Instant:
            return instant(text);
        case FieldType::Choice:
            return choice(text);
        case FieldType::Link:
            return Value(link(*field.target, text));
        case FieldType::AnyLink:
            return anyLink(text);
        case FieldType::Texts:
            return Value(text.split(u';', Qt::SkipEmptyParts));
        case FieldType::Links: {
            std::vector<Uuid> ids;
            for (const QString &ref : text.split(u';', Qt::SkipEmptyParts))
                ids.push_back(link(*field.target, ref));
            return Value(ids);
        }
        case FieldType::Localized:
            break;
        }
        return Value();
    }
};

} // namespace

Result<Value> readField(const FieldInfo &field, Cells &cells, std::vector<WrittenLink> &links)
{
    const QString name = QString::fromLatin1(field.name);
    if (field.type == FieldType::Localized)
        return Value(LocalizedText{cells.take(name + "_ja"_L1), cells.take(name + "_en"_L1)});
    return FieldReader{field, links}.read(cells.take(name));
}

} // namespace tsuzuri
