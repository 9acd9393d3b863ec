#pragma once

#include "core/documents/standing.h"
#include "ui/detail/record_tab.h"

class QDateEdit;
class QLabel;
class QPushButton;

namespace tsuzuri {

class RelatedTab;
class Session;

/// 版: how a document stands on a day, above its versions.
class VersionsTab : public RecordTab {
    Q_OBJECT

public:
    /// Takes the list of versions over.
    VersionsTab(Session &session, RelatedTab &versions, QWidget *parent = nullptr);

    void setRecord(Uuid id) override;
    void refresh() override;

private:
    void showStanding();
    QStringList linesOf(const Document &document, const DocumentStanding &standing) const;
    QString approvalLine(const DocumentStanding &standing) const;
    QStringList translationLines(const DocumentStanding &standing) const;
    QStringList retentionLines(const DocumentStanding &standing) const;
    void compare();

    Session &m_session;
    Uuid m_record;
    QDateEdit *m_day;
    QLabel *m_text;
    QPushButton *m_compare;
    RelatedTab &m_versions;
};

} // namespace tsuzuri
