#include "core/pdf/simple.h"
#include "core/sample/files_drawing.h"
#include "core/sample/files_write.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

constexpr int screenWidth = 1280; // pixels
constexpr int screenHeight = 800;

Result<QByteArray> drawScreen(const SampleContent &content, const pdf::Fonts &fonts)
{
    pdf::Screen screen;
    screen.title = content.screen->application;
    screen.address = content.screen->address;
    screen.clock = content.screen->clock;
    screen.heading = content.title;
    for (const auto &[key, value] : content.facts)
        screen.fields.push_back({key, value});
    screen.columns = content.table.columns;
    for (const std::vector<SampleValue> &row : content.table.rows) {
        QStringList &cells = screen.rows.emplace_back();
        for (const SampleValue &value : row)
            cells.append(sampleText(value));
    }
    screen.language = content.language;
    screen.width = screenWidth;
    screen.height = screenHeight;
    return pdf::renderScreen(screen, fonts);
}

} // namespace

Result<QByteArray> writeSamplePicture(const SampleContent &content, const pdf::Fonts &fonts)
{
    if (content.isPhoto)
        return drawPhoto();
    if (content.diagram)
        return drawDiagram(content, fonts);
    if (content.screen)
        return drawScreen(content, fonts);
    return failure(ErrorCode::BadArgument, {content.title});
}

} // namespace tsuzuri
