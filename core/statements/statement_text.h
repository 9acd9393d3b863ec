#pragma once

#include "core/model/dataset.h"
#include "core/papers/page_parts.h"
#include "core/papers/paper.h"
#include "core/words/words.h"

namespace tsuzuri {

/// How statements put records into words. Both must outlive it.
class StatementText {
public:
    StatementText(const Dataset &data, const Words &words)
        : m_data(data)
        , m_words(words)
    {
    }

    const Dataset &data() const { return m_data; }
    const Words &words() const { return m_words; }

    /// In the language of the words; what has none in it, with a mark that says so. "" where there is
    /// nothing.
    QString marked(const LocalizedText &text) const { return optionalText(m_words, text); }
    QString choice(Kind kind, QStringView field, std::string_view code) const
    {
        return code.empty() ? QString()
                            : m_words.choice(kind, kindInfo(kind).fieldIndex(field),
                                  QString::fromLatin1(code.data(), std::ssize(code)));
    }
    QString person(Id<Person> id) const
    {
        const Person *person = m_data.find(id);
        return person ? marked(person->name) : QString();
    }
    /// Without sections.
    Paper paper(const Phrase &title, QDate day) const;

private:
    const Dataset &m_data;
    const Words &m_words;
};

} // namespace tsuzuri
