#pragma once

#include "core/redaction/redaction.h"

namespace tsuzuri {

/// The masks of one file while they are drawn, and every state that they were in.
class MaskBook {
public:
    const std::vector<Mask> &masks() const { return m_states[m_now]; }
    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_states.size(); }
    void undo() { m_now -= canUndo() ? 1 : 0; }
    void redo() { m_now += canRedo() ? 1 : 0; }

    /// One step to undo; nothing where nothing differs.
    void change(std::vector<Mask> masks)
    {
        if (masks == this->masks())
            return;
        m_states.resize(m_now + 1);
        m_states.push_back(std::move(masks));
        ++m_now;
    }

private:
    std::vector<std::vector<Mask>> m_states{1};
    std::size_t m_now = 0;
};

} // namespace tsuzuri
