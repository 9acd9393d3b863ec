#pragma once

#include "core/base/localized_text.h"
#include "core/model/field.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tsuzuri {

/// Properties of this namespace carry what OSCAL has no member for.
inline constexpr auto ownNamespace = QLatin1StringView("https://tsuzuri.example/ns/oscal");

QJsonObject ownProperty(const QString &name, const QString &value);
/// Lists of OSCAL are left out where they are empty.
void insertUnlessEmpty(QJsonObject &owner, const QString &key, const QJsonArray &array);

/// Properties of the own namespace in the order of their adding. Values of OSCAL have one line: a text of
/// several stands whole in `remarks` of its property.
class OscalProps {
public:
    /// Nothing where the value is empty.
    void add(const QString &name, const QString &value);
    /// Both languages: the English text, else the Japanese one, and `name`-ja where there are both.
    void addText(const QString &name, const LocalizedText &text);
    /// The Japanese side of a text whose English one stands in a member of its own.
    void addOther(const QString &name, const LocalizedText &text);
    void putInto(QJsonObject &owner) const;
    const QJsonArray &array() const { return m_array; }

private:
    QJsonArray m_array;
};

/// A text in the language of OSCAL's own members: English, else Japanese.
inline const QString &oscalMain(const LocalizedText &text)
{
    return text.best(Language::English);
}
/// The same on one line; `otherwise` where there is none.
QString oscalLine(const LocalizedText &text, const QString &otherwise);

/// The code of a choice.
template <Choice E>
QString oscalCode(E value)
{
    return QString::fromLatin1(code(value).data(), std::ssize(code(value)));
}

/// What properties of the own namespace say, the way back of OscalProps: value, or the whole text of remarks;
/// "" where there is none.
QString ownValue(const QJsonObject &owner, QStringView name);
/// Both sides of a text of `addText`. A text alone goes to the side of its language.
LocalizedText ownText(const QJsonObject &owner, QStringView name);

} // namespace tsuzuri
