#pragma once

#include "core/editions/edition.h"
#include "ui/support/paragraph_view.h"

class QStandardItemModel;

namespace tsuzuri {

class Session;

/// Where a requirement comes from, and everything that hangs on it.
class EditionDetail : public ParagraphView {
    Q_OBJECT

public:
    EditionDetail(Session &session, Id<Project> project, QWidget *parent);

    void showRow(const EditionRow *row); ///< null: nothing

private:
    void addHeading(const QString &text);
    void addParagraph(const QString &text, const QString &remark);
    void addRecords(const EditionRow &row);

    Session &m_session;
    Id<Project> m_project;
    QStandardItemModel *m_model;
};

} // namespace tsuzuri
