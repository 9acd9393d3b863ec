#pragma once

#include "core/papers/paper.h"
#include "core/words/words.h"
#include "ui/pages/registers_page.h"

class QLabel;

namespace tsuzuri {

class MessageLine;
class PaperExport;
struct Project;

/// 発見事項・是正: the registers, and above them what the findings of this audit still lack, in the scheme's
/// words.
class FindingsPage : public RegistersPage {
    Q_OBJECT

public:
    FindingsPage(Session &session, Preferences &preferences, Ask &ask, const QString &title,
        std::vector<Kind> kinds, QWidget *parent = nullptr);

private:
    QWidget *makeStrip();
    void showStanding();
    /// What the scheme of the session's project calls a finding; the program's own word where it has none.
    QString word();
    void exportPaper(Language language);

    Session &m_session;
    BothWords m_words;
    PaperExport *m_export;
    MessageLine *m_messages;
    QLabel *m_standing = nullptr;
    QStringList m_wordOf; ///< frameworks that `m_word` was read for
    LocalizedText m_word;
};

/// The word of the first framework of a project that has one for a concept ("finding", "remediation"); empty
/// else.
LocalizedText schemeTerm(const QStringList &frameworks, const QString &name);

} // namespace tsuzuri
