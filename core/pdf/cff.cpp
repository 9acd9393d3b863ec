#include "core/pdf/cff.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace tsuzuri::pdf {

namespace {

using Bytes = std::span<const std::uint8_t>;

/// Thrown away as soon as anything is out of bounds: reading goes on with zeros, and `isBroken` is asked at
/// the end.
class Reader {
public:
    explicit Reader(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t number(std::size_t at, std::size_t size)
    {
        std::size_t value = 0;
        for (std::size_t index = 0; index < size; ++index)
            value = value << 8 | byte(at + index);
        return value;
    }

    std::uint8_t byte(std::size_t at)
    {
        if (at < m_bytes.size())
            return m_bytes[at];
        m_isBroken = true;
        return 0;
    }

    Bytes part(std::size_t begin, std::size_t end)
    {
        if (begin <= end && end <= m_bytes.size())
            return m_bytes.subspan(begin, end - begin);
        m_isBroken = true;
        return {};
    }

    void fail() { m_isBroken = true; }
    bool isBroken() const { return m_isBroken; }

private:
    Bytes m_bytes;
    bool m_isBroken = false;
};

/// A CFF INDEX: numbered byte strings.
struct Index {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t offsetSize = 0;
    std::vector<std::size_t> offsets; ///< absolute; one more than entries

    std::size_t size() const { return offsets.empty() ? 0 : offsets.size() - 1; }
};

Index readIndex(Reader &reader, std::size_t at)
{
    Index index{.begin = at, .end = at + 2, .offsets = {}};
    const std::size_t count = reader.number(at, 2);
    if (count == 0)
        return index;
    index.offsetSize = reader.byte(at + 2);
    if (index.offsetSize < 1 || index.offsetSize > 4) {
        reader.fail();
        return index;
    }
    const std::size_t base = at + 3 + (count + 1) * index.offsetSize - 1;
    for (std::size_t entry = 0; entry <= count && !reader.isBroken(); ++entry) {
        const std::size_t offset = base + reader.number(at + 3 + entry * index.offsetSize, index.offsetSize);
        if (!index.offsets.empty() && offset < index.offsets.back())
            reader.fail();
        index.offsets.push_back(offset);
    }
    index.end = index.offsets.back();
    reader.part(index.begin, index.end);
    return index;
}

Bytes entryOf(Reader &reader, const Index &index, std::size_t entry)
{
    if (entry >= index.size()) {
        reader.fail();
        return {};
    }
    return reader.part(index.offsets[entry], index.offsets[entry + 1]);
}

constexpr int escape(int code)
{
    return 0x100 + code;
}

/// Operators with their operands; real numbers count as zero, because no offset is one.
std::map<int, std::vector<long>> readDict(Bytes bytes)
{
    Reader reader(bytes);
    std::map<int, std::vector<long>> result;
    std::vector<long> operands;
    for (std::size_t at = 0; at < bytes.size() && !reader.isBroken();) {
        const int code = reader.byte(at++);
        if (code <= 21) {
            const int key = code == 12 ? escape(reader.byte(at++)) : code;
            result[key] = std::exchange(operands, {});
        } else if (code == 28) {
            operands.push_back(static_cast<std::int16_t>(reader.number(at, 2)));
            at += 2;
        } else if (code == 29) {
            operands.push_back(static_cast<std::int32_t>(reader.number(at, 4)));
            at += 4;
        } else if (code == 30) {
            while (at < bytes.size() && (reader.byte(at) & 0x0F) != 0x0F && (reader.byte(at) >> 4) != 0x0F)
                ++at;
            ++at;
            operands.push_back(0);
        } else if (code >= 32 && code <= 246) {
            operands.push_back(code - 139);
        } else if (code >= 247 && code <= 250) {
            operands.push_back((code - 247) * 256 + reader.byte(at++) + 108);
        } else if (code >= 251 && code <= 254) {
            operands.push_back(-(code - 251) * 256 - reader.byte(at++) - 108);
        }
    }
    return result;
}

using Used = std::set<std::size_t>;

/// Runs Type 2 charstrings (Adobe Technical Note 5177) just far enough to see which subroutines they call.
class CharstringWalk {
public:
    CharstringWalk(Reader &reader, const Index &global, Used &usedGlobal, const Index &local, Used &usedLocal)
        : m_reader(reader)
        , m_global(global)
        , m_local(local)
        , m_usedGlobal(usedGlobal)
        , m_usedLocal(usedLocal)
    {
    }

    void run(Bytes code, int depth = 0)
    {
        constexpr int deepest = 10;
        if (depth > deepest)
            m_reader.fail();
        Reader reader(code);
        std::size_t at = 0;
        while (at < code.size() && !m_isDone && !m_reader.isBroken() && !reader.isBroken())
            step(reader, at, depth);
        if (reader.isBroken())
            m_reader.fail();
    }

private:
    void step(Reader &reader, std::size_t &at, int depth)
    {
        const int code = reader.byte(at++);
        if (code == 28) {
            m_stack.push_back(static_cast<std::int16_t>(reader.number(at, 2)));
            at += 2;
        } else if (code >= 32 && code <= 246) {
            m_stack.push_back(code - 139);
        } else if (code >= 247 && code <= 250) {
            m_stack.push_back((code - 247) * 256 + reader.byte(at++) + 108);
        } else if (code >= 251 && code <= 254) {
            m_stack.push_back(-(code - 251) * 256 - reader.byte(at++) - 108);
        } else if (code == 255) {
            m_stack.push_back(static_cast<std::int16_t>(reader.number(at, 2)));
            at += 4;
        } else {
            operate(code, reader, at, depth);
        }
        constexpr std::size_t deepestStack = 513;
        if (m_stack.size() > deepestStack)
            m_reader.fail();
    }

    void operate(int code, Reader &reader, std::size_t &at, int depth)
    {
        switch (code) {
        case 1: // hstem
        case 3: // vstem
        case 18: // hstemhm
        case 23: // vstemhm
            m_stems += m_stack.size() / 2;
            break;
        case 19: // hintmask
        case 20: // cntrmask
            m_stems += m_stack.size() / 2;
            at += (m_stems + 7) / 8;
            break;
        case 10: // callsubr
            call(m_local, m_usedLocal, depth);
            return;
        case 29: // callgsubr
            call(m_global, m_usedGlobal, depth);
            return;
        case 11: // return: the stack stays
            at = SIZE_MAX;
            return;
        case 14: // endchar
            m_isDone = true;
            return;
        case 12: // only the four flex operators leave nothing on the stack
            if (const int flex = reader.byte(at++); flex < 34 || flex > 37)
                m_reader.fail();
            break;
        default:
            break;
        }
        m_stack.clear();
    }

    void call(const Index &index, Used &used, int depth)
    {
        if (m_stack.empty()) {
            m_reader.fail();
            return;
        }
        const long bias = index.size() < 1240 ? 107 : index.size() < 33900 ? 1131 : 32768;
        const long number = m_stack.back() + bias;
        m_stack.pop_back();
        if (number < 0) {
            m_reader.fail();
            return;
        }
        used.insert(static_cast<std::size_t>(number));
        run(entryOf(m_reader, index, static_cast<std::size_t>(number)), depth + 1);
    }

    Reader &m_reader;
    const Index &m_global;
    const Index &m_local;
    Used &m_usedGlobal;
    Used &m_usedLocal;
    std::vector<long> m_stack;
    std::size_t m_stems = 0;
    bool m_isDone = false;
};

/// Which font dictionary each glyph belongs to.
std::vector<std::size_t> readSelection(Reader &reader, std::size_t at, std::size_t glyphs)
{
    std::vector<std::size_t> selection(glyphs, 0);
    const int format = reader.byte(at);
    if (format == 0) {
        for (std::size_t glyph = 0; glyph < glyphs; ++glyph)
            selection[glyph] = reader.byte(at + 1 + glyph);
    } else if (format == 3) {
        const std::size_t ranges = reader.number(at + 1, 2);
        for (std::size_t range = 0; range < ranges && !reader.isBroken(); ++range) {
            const std::size_t place = at + 3 + 3 * range;
            const std::size_t end = std::min(reader.number(place + 3, 2), glyphs);
            for (std::size_t glyph = reader.number(place, 2); glyph < end; ++glyph)
                selection[glyph] = reader.byte(place + 2);
        }
    } else {
        reader.fail();
    }
    return selection;
}

std::size_t offsetIn(
    Reader &reader, const std::map<int, std::vector<long>> &dict, int key, std::size_t operand = 0)
{
    const auto place = dict.find(key);
    if (place == dict.end() || operand >= place->second.size() || place->second[operand] < 0) {
        reader.fail();
        return 0;
    }
    return static_cast<std::size_t>(place->second[operand]);
}

/// The local subroutines that a font dictionary leads to; an empty index when it has none.
Index readLocal(Reader &reader, const std::map<int, std::vector<long>> &fontDict)
{
    constexpr int privateKey = 18;
    constexpr int subroutinesKey = 19;
    const std::size_t size = offsetIn(reader, fontDict, privateKey, 0);
    const std::size_t begin = offsetIn(reader, fontDict, privateKey, 1);
    const auto privateDict = readDict(reader.part(begin, begin + size));
    if (reader.isBroken() || !privateDict.contains(subroutinesKey))
        return {};
    return readIndex(reader, begin + offsetIn(reader, privateDict, subroutinesKey));
}

/// Writes the index anew with the used entries only; the others are empty.
void rewrite(QByteArray &font, const Index &index, const Used &used)
{
    if (index.size() == 0)
        return;
    std::size_t target = index.begin + 3 + index.offsets.size() * index.offsetSize;
    const std::size_t base = target - 1;
    for (std::size_t entry = 0; entry <= index.size(); ++entry) {
        for (std::size_t byte = 0; byte < index.offsetSize; ++byte) {
            const std::size_t shift = 8 * (index.offsetSize - 1 - byte);
            font[static_cast<qsizetype>(index.begin + 3 + entry * index.offsetSize + byte)] =
                static_cast<char>((target - base) >> shift & 0xFF);
        }
        if (entry == index.size() || !used.contains(entry))
            continue;
        for (std::size_t from = index.offsets[entry]; from < index.offsets[entry + 1]; ++from)
            font[static_cast<qsizetype>(target++)] = font[static_cast<qsizetype>(from)];
    }
    for (; target < index.end; ++target)
        font[static_cast<qsizetype>(target)] = 0;
}

} // namespace

QByteArray withoutUnusedSubroutines(const QByteArray &font)
{
    constexpr int charstringsKey = 17;
    constexpr int fontDictsKey = escape(36);
    constexpr int selectionKey = escape(37);

    Reader reader(Bytes(
        reinterpret_cast<const std::uint8_t *>(font.constData()), static_cast<std::size_t>(font.size())));
    const Index names = readIndex(reader, reader.byte(2));
    const Index tops = readIndex(reader, names.end);
    const Index strings = readIndex(reader, tops.end);
    const Index global = readIndex(reader, strings.end);
    const auto top = readDict(entryOf(reader, tops, 0));
    const Index charstrings = readIndex(reader, offsetIn(reader, top, charstringsKey));
    std::vector<Index> locals;
    std::vector<std::size_t> selection(charstrings.size(), 0);
    if (top.contains(fontDictsKey)) {
        const Index fontDicts = readIndex(reader, offsetIn(reader, top, fontDictsKey));
        for (std::size_t index = 0; index < fontDicts.size() && !reader.isBroken(); ++index)
            locals.push_back(readLocal(reader, readDict(entryOf(reader, fontDicts, index))));
        selection = readSelection(reader, offsetIn(reader, top, selectionKey), charstrings.size());
    } else {
        locals.push_back(readLocal(reader, top));
    }

    Used usedGlobal;
    std::map<std::size_t, Used> usedLocals; // by the place of the index: dictionaries may share one
    for (std::size_t glyph = 0; glyph < charstrings.size() && !reader.isBroken(); ++glyph) {
        if (selection[glyph] >= locals.size())
            return font;
        const Index &local = locals[selection[glyph]];
        CharstringWalk(reader, global, usedGlobal, local, usedLocals[local.begin])
            .run(entryOf(reader, charstrings, glyph));
    }
    if (reader.isBroken())
        return font;
    QByteArray result = font;
    rewrite(result, global, usedGlobal);
    std::set<std::size_t> done;
    for (const Index &local : locals) {
        if (done.insert(local.begin).second)
            rewrite(result, local, usedLocals[local.begin]);
    }
    return result;
}

} // namespace tsuzuri::pdf
