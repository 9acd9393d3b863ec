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
/// Emoji, and the Noto Sans of other scripts where they are installed.
class Fonts {
public:
    /// Looks through the folders and what lies below. Errors: FontsMissing (family).
    static Result<Fonts> load(const QStringList &folders = systemFolders());
    static QStringList systemFolders();

    Fonts(Fonts &&) noexcept;
    Fonts &operator=(Fonts &&) noexcept;
    ~Fonts();

    struct Data;
    const Data &data() const { return *m_data; }

private:
    explicit Fonts(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace tsuzuri::pdf
