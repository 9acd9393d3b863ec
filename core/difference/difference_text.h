#pragma once

#include "core/difference/difference.h"
#include "core/papers/paper.h"

namespace tsuzuri {

/// A difference in the words of one language. All must outlive it.
class DifferenceText {
public:
    explicit DifferenceText(const Words &words)
        : m_words(words)
    {
    }

    QString state(DifferenceState state) const;
    QString reuse(Reuse reuse) const;
    /// "ISO/IEC 27001:2022 A.5.1", "C-001", "TC-009 (presumed)"
    QString source(const AnswerVia &via) const;
    /// All steps: "ISO/IEC 27001:2022 A.5.1 → ISO/IEC 27001:2013 A.5.1.1 → ISMAP 5.1.1"
    QString chain(const AnswerVia &via) const;
    /// "intersects, medium: NIST"; "" where the chain has no link.
    QString weakest(const AnswerVia &via) const;

private:
    QString node(const AnswerNode &node) const;

    const Words &m_words;
};

/// The difference with its chapters and what is left to do, to be handed out. `data` is null without a
/// workspace.
Paper differencePaper(const Difference &difference, const Dataset *data, const Words &words, QDate day);

} // namespace tsuzuri
