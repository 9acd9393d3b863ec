#pragma once

#include "core/model/records.h"

#include <QWidget>

namespace tsuzuri {

/// One side of a record in the detail pane. It is filled when it is looked at.
class RecordTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setRecord(Uuid id) = 0;
    /// The dataset has changed.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// The person wants to see another record.
    void recordRequested(const tsuzuri::AnyId &id);
};

} // namespace tsuzuri
