#pragma once

#include "core/difference/difference_text.h"
#include "core/model/kind.h"
#include "ui/support/paragraph_view.h"

class QStandardItemModel;

namespace tsuzuri {

class Session;

/// Why a requirement is answered: chains, documents and evidence as paragraphs that lead to their records.
class AnswerView : public ParagraphView {
    Q_OBJECT

public:
    AnswerView(Session &session, QWidget *parent);

    void clear();
    void addChains(const std::vector<AnswerVia> &chains);
    /// What the catalogue names and the company doesn't say it has.
    void addMissing(const QStringList &catalogueControls);
    void addReusable(const std::vector<Reusable> &documents, const std::vector<Reusable> &evidence);
    void addSentence(const QString &sentence);

Q_SIGNALS:
    void recordRequested(const tsuzuri::AnyId &id);

private:
    void addHeading(const QString &text);
    void addRecord(Kind kind, Uuid id, const QString &side);
    AnyId recordOf(const AnswerVia &chain) const;

    Session &m_session;
    QStandardItemModel *m_model;
};

} // namespace tsuzuri
