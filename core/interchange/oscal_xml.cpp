#include "core/frameworks/pack_fault.h"
#include "core/interchange/foreign_document.h"
#include "core/interchange/markup.h"
#include "core/interchange/oscal_elements.h"

#include <QJsonArray>
#include <QMap>
#include <QXmlStreamReader>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView oscalNamespace("http://csrc.nist.gov/ns/oscal/1.0");
constexpr int deepestMarkup = 32;

class OscalXmlReader {
public:
    OscalXmlReader(ForeignDocument &document, const QByteArray &bytes, const DocumentLimits &limits)
        : m_document(document)
        , m_limits(limits)
        , m_xml(bytes)
    {
    }

    Result<void> read()
    {
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
            if (m_xml.tokenType() == QXmlStreamReader::DTD)
                return fail(packfault::entities);
        }
        if (m_xml.tokenType() == QXmlStreamReader::StartElement) {
            const QString name = m_xml.name().toString();
            if (m_xml.namespaceUri() != oscalNamespace)
                return fail(packfault::noFramework);
            m_document.root.insert(name, QJsonObject());
            if (name == "catalog"_L1 || name == "profile"_L1) {
                m_document.root.insert(name, object(u"$."_s + name, nullptr));
                while (!m_fault && !m_xml.atEnd())
                    m_xml.readNext();
            }
        }
        if (m_fault)
            return failure(ErrorCode::PackDamaged, {m_document.path, m_place, QString::fromLatin1(m_fault)});
        return m_xml.hasError() ? fail(packfault::xml) : Result<void>();
    }

private:
    std::unexpected<Error> fail(const char *fault) const
    {
        return failure(ErrorCode::PackDamaged, {m_document.path, place(), QString::fromLatin1(fault)});
    }

    QString place() const { return u"%1:%2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()); }

    /// Keeps the first fault; the reader gives up with it.
    void stop(const char *fault)
    {
        if (m_fault)
            return;
        m_fault = fault;
        m_place = place();
        m_xml.raiseError(QString::fromLatin1(fault));
    }

    /// The element whose start tag was just read, to its end.
    QJsonObject object(const QString &path, const OscalElement *element)
    {
        m_document.places.insert(path, place());
        QJsonObject object;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.namespaceUri().isEmpty())
                object.insert(attribute.name().toString(), attribute.value().toString());
        }
        m_values += 4 + object.size();
        if (++m_depth > m_limits.depth)
            stop(packfault::tooDeep);
        else if (m_values > m_limits.values)
            stop(packfault::tooLarge);
        QStringList prose;
        QString own;
        Lists lists;
        while (!m_fault && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                own += m_xml.text();
            else if (token == QXmlStreamReader::StartElement && MarkupReader::isBlock(m_xml.name()))
                prose << MarkupReader(m_xml, deepestMarkup).block();
            else if (token == QXmlStreamReader::StartElement)
                child(object, lists, path);
        }
        --m_depth;
        for (const auto &[key, list] : std::as_const(lists).asKeyValueRange())
            object.insert(key, list);
        if (!prose.isEmpty())
            object.insert("prose"_L1, prose.join(u"\n\n"_s));
        if (element && element->value)
            object.insert(QLatin1StringView(element->value), own.trimmed());
        return object;
    }

    using Lists = QMap<QString, QJsonArray>;

    void child(QJsonObject &object, Lists &lists, const QString &path)
    {
        if (m_xml.name() == "revisions"_L1) { // the one list with an element around it
            while (m_xml.readNextStartElement())
                child(object, lists, path);
            return;
        }
        const OscalElement *element = oscalElement(m_xml.name());
        if (!element)
            return stop(packfault::unknown);
        const QString key = QString::fromLatin1(element->json);
        if (!element->isList) {
            object.insert(key, valueOf(*element, path + u'.' + key));
            return;
        }
        QJsonArray &list = lists[key];
        list.append(valueOf(*element, path + u'.' + key + u'[' + QString::number(list.size()) + u']'));
    }

    QJsonValue valueOf(const OscalElement &element, const QString &path)
    {
        ++m_values;
        switch (element.form) {
        case OscalElement::Form::Object:
            return this->object(path, &element);
        case OscalElement::Form::Text:
            return m_xml.readElementText().trimmed();
        case OscalElement::Form::Flag:
            return m_xml.readElementText().trimmed() == "true"_L1;
        case OscalElement::Form::Line:
            return MarkupReader(m_xml, deepestMarkup).line();
        case OscalElement::Form::Block:
            return MarkupReader(m_xml, deepestMarkup).blocks();
        }
        return {};
    }

    ForeignDocument &m_document;
    const DocumentLimits &m_limits;
    QXmlStreamReader m_xml;
    const char *m_fault = nullptr;
    QString m_place;
    qint64 m_values = 0;
    int m_depth = 0;
};

} // namespace

Result<ForeignDocument> readOscalXml(
    const QString &path, const QByteArray &bytes, const DocumentLimits &limits)
{
    ForeignDocument document{path, {}, {}};
    if (const auto ok = OscalXmlReader(document, bytes, limits).read(); !ok)
        return std::unexpected(ok.error());
    return document;
}

} // namespace tsuzuri
