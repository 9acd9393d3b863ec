#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace tsuzuri {

/// Makes things in a thread of its own, a little ahead of who asks for them, and gives them out in order.
template <typename T>
class Ahead {
public:
    /// `make` gives nothing when there is no more. At most `limit` things wait.
    Ahead(std::function<std::optional<T>()> make, std::size_t limit)
        : m_make(std::move(make))
        , m_limit(limit)
        , m_thread([this] { makeAll(); })
    {
    }
    ~Ahead()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// Nothing behind the last one.
    std::optional<T> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || !m_ready.empty(); });
        if (m_ready.empty())
            return {};
        std::optional<T> first = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return first;
    }

private:
    void makeAll()
    {
        while (std::optional<T> made = m_make()) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopped || m_ready.size() < m_limit; });
            if (m_isStopped)
                return;
            m_ready.push_back(std::move(*made));
            m_changed.notify_all();
        }
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        m_changed.notify_all();
    }

    std::function<std::optional<T>()> m_make;
    std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_ready;
    bool m_isOver = false;
    bool m_isStopped = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace tsuzuri
