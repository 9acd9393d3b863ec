#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tsuzuri {

/// Appends the text that stands for itself in `raw`: the five references of XML and those by number replaced,
/// line ends as \n. False where a reference is none of them.
bool appendXmlText(QByteArrayView raw, QByteArray &target);

/// Bytes of an XML part as text: nothing where they aren't UTF-8 or hold characters that XML forbids.
std::optional<QString> xmlText(QByteArrayView utf8);

/// The value of an attribute: a line end or tab in it is a blank, as XML says. Empty where it is none.
QString xmlAttributeText(QByteArrayView raw);

} // namespace tsuzuri
