#pragma once

#include <QObject>

#include <memory>

namespace tsuzuri {

class Task;

/// Looks whether the file that a copy was taken of has changed since. It may lie on a share that answers
/// late: a thread looks, and a newer question comes after the one before.
class OriginalCheck : public QObject {
    Q_OBJECT

public:
    explicit OriginalCheck(QObject *parent = nullptr);
    ~OriginalCheck() override;

    enum class State : std::uint8_t { Unknown, Same, Changed };
    struct Original {
        QString path;
        QString sha256;
        qint64 size = 0;

        bool operator==(const Original &) const = default;
    };
    void look(const Original &original);
    State state() const { return m_state; }

Q_SIGNALS:
    void known();

private:
    void lookNow();

    Original m_original;
    State m_state = State::Unknown;
    bool m_isAsked = false;
    std::unique_ptr<Task> m_task;
};

} // namespace tsuzuri
