#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace tsuzuri::pdf {

struct FontFile {
    QString name = {}; ///< file name without folder
    Digest sha256 = {};
    bool operator==(const FontFile &) const = default;
};

/// The font files that pages are set in, by name, whatever else the machine has: Noto Sans CJK JP, Noto Color
/// Emoji, and the Noto Sans of further scripts where they are installed. For one thread at a time.
class Fonts {
public:
    /// Looks through the folders and what lies below. Errors: FontsMissing (family).
    static Result<Fonts> load(const QStringList &folders = systemFolders());
    static QStringList systemFolders();

    Fonts(Fonts &&) noexcept;
    Fonts &operator=(Fonts &&) noexcept;
    ~Fonts();

    /// All files that were loaded, by name. Errors: those of hashFile.
    Result<std::vector<FontFile>> files() const;
    /// Whether one of the files has a glyph for it.
    bool covers(char32_t character) const;

    struct Data; ///< for the shaper: font_data.h
    const Data &data() const { return *m_data; }

private:
    explicit Fonts(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace tsuzuri::pdf
