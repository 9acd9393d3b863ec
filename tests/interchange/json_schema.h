#pragma once

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace tsuzuri {

using namespace Qt::StringLiterals; // NOLINT: only tests include this

/// As much of JSON Schema (draft 7) as the schemas of OSCAL use, strictly: a keyword or format that it does
/// not know is a fault of its own.
class JsonSchema {
public:
    explicit JsonSchema(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_schema = QJsonDocument::fromJson(file.readAll()).object();
    }

    bool isEmpty() const { return m_schema.isEmpty(); }

    /// "$.a.b[2]: what is wrong"; none where the document is valid.
    QStringList faults(const QJsonObject &document) const { return faultsOf(document, m_schema, u"$"_s); }

private:
    /// One keyword of a schema as it is asked of one value.
    struct Question {
        const QJsonValue &value;
        const QJsonValue &rule;
        const QJsonObject &schema;
        const QString &path;
    };
    using Answer = QStringList (JsonSchema::*)(const Question &) const;

    QStringList faultsOf(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
    {
        static const QStringList said{u"$schema"_s, u"$id"_s, u"$comment"_s, u"title"_s, u"description"_s,
            u"definitions"_s, u"contentEncoding"_s};
        static const QHash<QString, Answer> answers{{u"$ref"_s, &JsonSchema::ref},
            {u"type"_s, &JsonSchema::type}, {u"properties"_s, &JsonSchema::properties},
            {u"required"_s, &JsonSchema::required}, {u"additionalProperties"_s, &JsonSchema::additional},
            {u"items"_s, &JsonSchema::items}, {u"minItems"_s, &JsonSchema::minItems},
            {u"minimum"_s, &JsonSchema::minimum}, {u"enum"_s, &JsonSchema::choice},
            {u"pattern"_s, &JsonSchema::pattern}, {u"format"_s, &JsonSchema::format},
            {u"allOf"_s, &JsonSchema::allOf}, {u"anyOf"_s, &JsonSchema::anyOf},
            {u"oneOf"_s, &JsonSchema::oneOf}};
        QStringList faults;
        for (auto each = schema.begin(); each != schema.end(); ++each) {
            const QJsonValue rule = each.value();
            if (const Answer answer = answers.value(each.key()))
                faults += (this->*answer)({value, rule, schema, path});
            else if (!said.contains(each.key()))
                faults << path + ": unknown keyword "_L1 + each.key();
        }
        return faults;
    }

    static QStringList unless(bool isRight, const Question &ask, const QString &fault);
    QStringList ref(const Question &ask) const;
    QStringList type(const Question &ask) const;
    QStringList properties(const Question &ask) const;
    QStringList required(const Question &ask) const;
    /// Only `false` is known.
    QStringList additional(const Question &ask) const;
    QStringList items(const Question &ask) const;
    QStringList minItems(const Question &ask) const;
    QStringList minimum(const Question &ask) const;
    QStringList choice(const Question &ask) const;
    /// Those of numbers speak of their text and are left to `type`.
    QStringList pattern(const Question &ask) const;
    QStringList format(const Question &ask) const;
    QStringList allOf(const Question &ask) const;
    QStringList anyOf(const Question &ask) const;
    QStringList oneOf(const Question &ask) const;
    /// The faults of the schema that fits best where none fits, or more than `most` do.
    QStringList fitting(const Question &ask, qsizetype most) const;

    QJsonObject m_schema;
    mutable QHash<QString, QRegularExpression> m_patterns;
};

} // namespace tsuzuri

#include "json_schema_keywords.h"
