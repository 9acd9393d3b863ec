#pragma once

#include "core/interchange/oscal_mapping.h"

#include <QDialog>

class QListWidget;

namespace tsuzuri {

class Session;

/// Chooses two frameworks between which something is mapped.
class OscalMappingDialog : public QDialog {
    Q_OBJECT

public:
    OscalMappingDialog(const Session &session, QWidget *parent = nullptr);

    MappedPair pair() const;

private:
    void fill(const Session &session);

    std::vector<MappedPair> m_pairs;
    QListWidget *m_list;
};

} // namespace tsuzuri
