#include "core/pdf/fonts.h"

#include "core/pdf/font_data.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <map>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QString family;
    QStringList files; ///< one of these
    bool isRequired = false;
};

/// In the order in which a character looks for its font.
const std::vector<Face> &faces()
{
    static const std::vector<Face> list = [] {
        std::vector<Face> result = {
            {u"Noto Sans CJK JP"_s, {u"NotoSansCJK-Regular.ttc"_s, u"NotoSansCJKjp-Regular.otf"_s}, true},
            {u"Noto Sans CJK JP"_s, {u"NotoSansCJK-Bold.ttc"_s, u"NotoSansCJKjp-Bold.otf"_s}, true},
        };
        for (const QString &script : {u""_s, u" Hebrew"_s, u" Arabic"_s, u" Thai"_s, u" Devanagari"_s}) {
            const QString family = u"Noto Sans"_s + script;
            const QString stem = QString(family).remove(u' ');
            result.push_back({family, {stem + u"-Regular.ttf"_s}});
            result.push_back({family, {stem + u"-Bold.ttf"_s}});
        }
        result.push_back({u"Noto Sans Math"_s, {u"NotoSansMath-Regular.ttf"_s}});
        result.push_back({u"Noto Sans Symbols"_s, {u"NotoSansSymbols-Regular.ttf"_s}});
        result.push_back({u"Noto Sans Symbols2"_s, {u"NotoSansSymbols2-Regular.ttf"_s}});
        result.push_back({u"Noto Color Emoji"_s, {u"NotoColorEmoji.ttf"_s}, true});
        return result;
    }();
    return list;
}

/// Bitmap fonts are scaled to the size asked for, and what asks for emoji gets the one emoji font.
constexpr auto fontRules = R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<match target="font">
 <test name="outline" compare="eq"><bool>false</bool></test>
 <edit name="pixelsizefixupfactor" mode="assign"><divide><name target="pattern">pixelsize</name>
  <name target="font">pixelsize</name></divide></edit>
 <edit name="matrix" mode="assign"><times><name>matrix</name><matrix><name>pixelsizefixupfactor</name><double>0</double>
  <double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>
 <edit name="size" mode="assign"><divide><name>size</name><name>pixelsizefixupfactor</name></divide></edit>
</match>
<alias binding="same"><family>emoji</family><prefer><family>Noto Color Emoji</family></prefer></alias>
</fontconfig>)";

/// Every wanted file that lies in the folders, by name; the first folder wins, then the first path.
std::map<QString, QString> findFiles(const QStringList &folders)
{
    QStringList names;
    for (const Face &face : faces())
        names += face.files;
    std::map<QString, QString> found;
    for (const QString &folder : folders) {
        std::map<QString, QString> here;
        QDirIterator files(folder, names, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            const auto [place, isNew] = here.try_emplace(file.fileName(), file.filePath());
            if (!isNew)
                place->second = std::min(place->second, file.filePath());
        }
        found.merge(here);
    }
    return found;
}

} // namespace

Fonts::Data::Data()
    : config(FcConfigCreate())
    , coverage(FcCharSetCreate())
    , map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
{
}

Fonts::Data::~Data()
{
    g_object_unref(map);
    FcCharSetDestroy(coverage);
    FcConfigDestroy(config);
}

Fonts::Fonts(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Fonts::Fonts(Fonts &&) noexcept = default;
Fonts &Fonts::operator=(Fonts &&) noexcept = default;
Fonts::~Fonts() = default;

bool Fonts::covers(char32_t character) const
{
    return FcCharSetHasChar(m_data->coverage, character);
}

Result<std::vector<FontFile>> Fonts::files() const
{
    std::map<QString, QString> paths; // by name; a collection is one file with several fonts
    const FcFontSet *set = FcConfigGetFonts(m_data->config, FcSetApplication);
    for (int index = 0; set && index < set->nfont; ++index) {
        FcChar8 *path = nullptr;
        if (FcPatternGetString(set->fonts[index], FC_FILE, 0, &path) == FcResultMatch) {
            const QString file = QFile::decodeName(reinterpret_cast<const char *>(path));
            paths.emplace(QFileInfo(file).fileName(), file);
        }
    }
    std::vector<FontFile> files;
    for (const auto &[name, path] : paths) {
        const auto digest = hashFile(path);
        if (!digest)
            return std::unexpected(digest.error());
        files.push_back({name, digest->sha256});
    }
    return files;
}

QStringList Fonts::systemFolders()
{
    // The system's files before the user's, so that two users of a machine get the same pages.
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    std::ranges::reverse(folders);
    return folders;
}

Result<Fonts> Fonts::load(const QStringList &folders)
{
    const std::map<QString, QString> files = findFiles(folders);
    auto data = std::make_unique<Data>();
    FcConfigParseAndLoadFromMemory(data->config, reinterpret_cast<const FcChar8 *>(fontRules), FcTrue);
    QStringList families;
    for (const Face &face : faces()) {
        bool isLoaded = false;
        for (const QString &name : face.files) {
            const auto file = files.find(name);
            if (file == files.end())
                continue;
            const QByteArray path = QFile::encodeName(file->second);
            isLoaded =
                FcConfigAppFontAddFile(data->config, reinterpret_cast<const FcChar8 *>(path.constData()));
            if (isLoaded)
                break;
        }
        if (!isLoaded && face.isRequired)
            return failure(ErrorCode::FontsMissing, {face.family});
        if (isLoaded && !families.contains(face.family))
            families.append(face.family);
    }
    const FcFontSet *set = FcConfigGetFonts(data->config, FcSetApplication);
    for (int index = 0; index < set->nfont; ++index) {
        FcCharSet *characters = nullptr;
        if (FcPatternGetCharSet(set->fonts[index], FC_CHARSET, 0, &characters) == FcResultMatch)
            FcCharSetMerge(data->coverage, characters, nullptr);
    }
    data->families = families.join(u',').toUtf8();
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(data->map), data->config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(data->map), 72);
    return Fonts(std::move(data));
}

} // namespace tsuzuri::pdf
