#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <cstdint>
#include <optional>
#include <vector>

class QIODevice;

namespace tsuzuri {

/// Reads the XML of an office package token by token, in bounded memory. QXmlStreamReader does the same at a
/// sixth of the speed, and a big sheet is nothing but XML.
///
/// It takes what the package format allows (UTF-8 or UTF-16, no document type, so the five entities of XML
/// only) and refuses the rest. Names are told apart by their local part: the prefix is the producer's choice.
class XmlScanner {
public:
    enum class Token : std::uint8_t { Start, End, Text, Finished, Failed };

    /// `device` must be open and outlive the scanner.
    explicit XmlScanner(QIODevice &device);

    /// The next token; what `name`, `attribute` and `appendText` gave as views ends with it. An empty element
    /// gives Start and End. Comments and processing instructions are passed over, white space around the root
    /// too.
    Token next();

    /// Local name of Start and End.
    QByteArrayView name() const { return m_name; }
    /// Elements that are open, this one included after Start and no longer after End.
    qsizetype depth() const { return std::ssize(m_open); }
    /// The value of an attribute without prefix as it stands in the file (references not replaced), null if
    /// absent.
    QByteArrayView attribute(QByteArrayView name) const;
    /// The same as text.
    QString attributeText(QByteArrayView name) const;
    /// The value of the attribute with this local name and any prefix, such as r:id.
    QString prefixedAttributeText(QByteArrayView localName) const;
    /// Appends the text of a Text token, with references replaced and line ends as \n. False: a wrong
    /// reference.
    bool appendText(QByteArray &target);

    /// After Start: goes to its End. False at the end of the file or in front of an error.
    bool skipElement();

    /// Why the last token was Failed: XmlDamaged, XmlEntities, or WorkbookTooLarge for a text or tag over 4
    /// MiB.
    ErrorCode failure() const { return m_failure; }

private:
    struct Attribute {
        QByteArrayView name;
        QByteArrayView value;
    };

    bool fill();
    qsizetype find(QByteArrayView pattern, qsizetype from);
    Token fail(ErrorCode code);
    Token readText();
    Token readMarkup();
    Token readEndTag();
    std::optional<Token> readStartTag();
    bool readAttributes(QByteArrayView tag, qsizetype from);

    QIODevice &m_device;
    QStringDecoder m_decoder; // valid for UTF-16 only
    QByteArray m_buffer;
    qsizetype m_position = 0; // start of the next token in m_buffer
    qsizetype m_end = 0;
    bool m_isStarted = false;
    bool m_hasRoot = false;
    bool m_hasReadError = false;
    bool m_isEmptyElement = false;
    bool m_isVerbatim = false; // CDATA
    QByteArrayView m_name;
    QByteArrayView m_text;
    std::vector<Attribute> m_attributes;
    QByteArray m_openNames; // full names of the open elements, one behind the other
    std::vector<qsizetype> m_open; // where each begins
    ErrorCode m_failure = ErrorCode::XmlDamaged;
};

} // namespace tsuzuri
