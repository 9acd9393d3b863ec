#pragma once

#include "core/gaps/row_moves.h"

#include <atomic>
#include <mutex>

namespace tsuzuri {

class KeptIndex;

/// Something that is looked up in a dataset: made when somebody first asks, in any thread, and kept true from
/// change to change.
class Lookup {
public:
    explicit Lookup(KeptIndex &index);
    virtual ~Lookup() = default;
    Lookup(const Lookup &) = delete;
    Lookup &operator=(const Lookup &) = delete;

    void prepare() const
    {
        if (m_isMade.load(std::memory_order_acquire))
            return;
        const std::lock_guard lock(m_making);
        if (m_isMade.load(std::memory_order_relaxed))
            return;
        make();
        m_isMade.store(true, std::memory_order_release);
    }
    void leave(const ChangeSet &changes, const AllRowMoves &moves)
    {
        if (m_isMade)
            takeOut(changes, moves);
    }
    void enter(const AllRowMoves &moves)
    {
        if (m_isMade)
            putIn(moves);
    }

protected:
    virtual void make() const = 0;
    virtual void takeOut(const ChangeSet &changes, const AllRowMoves &moves) = 0;
    virtual void putIn(const AllRowMoves &moves) = 0;

private:
    mutable std::atomic<bool> m_isMade = false;
    mutable std::mutex m_making;
};

/// Lookups over one dataset.
class KeptIndex {
public:
    explicit KeptIndex(const Dataset &dataset)
        : data(dataset)
    {
    }

    const Dataset &data;

    /// Makes all lookups now, unless cancelled.
    void prepareAll(const std::function<bool()> &isCancelled) const
    {
        for (const Lookup *lookup : m_lookups) {
            if (isCancelled && isCancelled())
                return;
            lookup->prepare();
        }
    }
    /// Before the dataset takes the changes: lets go of the records that they change.
    void leave(const ChangeSet &changes)
    {
        m_moves = AllRowMoves(data, changes);
        for (Lookup *lookup : m_lookups)
            lookup->leave(changes, m_moves);
    }
    /// After it has taken them: takes hold of the same records as they are now.
    void enter()
    {
        for (Lookup *lookup : m_lookups)
            lookup->enter(m_moves);
    }

private:
    friend class Lookup;
    std::vector<Lookup *> m_lookups;
    AllRowMoves m_moves;
};

inline Lookup::Lookup(KeptIndex &index)
{
    index.m_lookups.push_back(this);
}

} // namespace tsuzuri
