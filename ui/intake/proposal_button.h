#pragma once

#include <QAbstractButton>

namespace tsuzuri {

/// One of several proposals: the key that chooses it, what it is, and why in a quiet line below.
class ProposalButton : public QAbstractButton {
    Q_OBJECT

public:
    ProposalButton(const QString &key, QWidget *parent);

    void setProposal(const QString &text, const QString &reason);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_reason;
};

} // namespace tsuzuri
