#pragma once

#include <QtTypes>

#include <vector>

namespace tsuzuri {

/// Numbers of log entries that the person at this window can take back, and bring back. It lives beside the
/// workspace and survives a window that is built anew.
class UndoList {
public:
    /// A new action: what was taken back before cannot come back any more.
    void add(qint64 entry)
    {
        m_done.push_back(entry);
        m_undone.clear();
    }
    /// 0 when there is none.
    qint64 toUndo() const { return m_done.empty() ? 0 : m_done.back(); }
    qint64 toRedo() const { return m_undone.empty() ? 0 : m_undone.back(); }

    /// `entry` took the newest action back.
    void undone(qint64 entry) { move(m_done, m_undone, entry); }
    /// `entry` brought it back.
    void redone(qint64 entry) { move(m_undone, m_done, entry); }
    /// The newest action cannot be taken back: somebody has changed the same since.
    void dropUndo() { m_done.pop_back(); }
    void dropRedo() { m_undone.pop_back(); }
    void clear()
    {
        m_done.clear();
        m_undone.clear();
    }

private:
    static void move(std::vector<qint64> &from, std::vector<qint64> &to, qint64 entry)
    {
        from.pop_back();
        to.push_back(entry);
    }

    std::vector<qint64> m_done;
    std::vector<qint64> m_undone;
};

} // namespace tsuzuri
