#include "core/statements/statement_text.h"

#include "core/model/own_company.h"

namespace tsuzuri {

Paper StatementText::paper(const Phrase &title, QDate day) const
{
    Paper paper;
    paper.language = m_words.language();
    paper.title = m_words.text(title);
    paper.company = marked(companyName(m_data));
    paper.day = day;
    return paper;
}

} // namespace tsuzuri
