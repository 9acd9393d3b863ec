#include "core/sample/files.h"

#include "core/pdf/fonts.h"
#include "core/sample/files_compose.h"
#include "core/sample/files_write.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

struct SampleFiles::Data {
    SamplePlan plan;
    SampleRecipes recipes;
    pdf::Fonts fonts;
};

SampleFiles::SampleFiles(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

SampleFiles::SampleFiles(SampleFiles &&) noexcept = default;
SampleFiles &SampleFiles::operator=(SampleFiles &&) noexcept = default;
SampleFiles::~SampleFiles() = default;

Result<SampleFiles> SampleFiles::load()
{
    auto plan = planSampleFiles();
    if (!plan)
        return std::unexpected(plan.error());
    auto recipes = SampleRecipes::load();
    if (!recipes)
        return std::unexpected(recipes.error());
    auto fonts = pdf::Fonts::load();
    if (!fonts)
        return std::unexpected(fonts.error());
    return SampleFiles(std::make_unique<Data>(std::move(*plan), std::move(*recipes), std::move(*fonts)));
}

const SamplePlan &SampleFiles::plan() const
{
    return m_data->plan;
}

Result<QByteArray> SampleFiles::bytes(const SampleFileRequest &request) const
{
    const SampleContent content = request.document
        ? composeDocument(request, m_data->recipes)
        : composeEvidence(request, m_data->recipes, m_data->plan.people);
    if (request.fileKind == u"pdf")
        return writeSamplePdf(content, m_data->fonts);
    if (request.fileKind == u"png")
        return writeSamplePicture(content, m_data->fonts);
    if (request.fileKind == u"xlsx")
        return writeSampleWorkbook(content);
    if (request.fileKind == u"csv")
        return writeSampleCsv(content);
    if (request.fileKind == u"txt")
        return writeSampleText(content);
    return failure(ErrorCode::BadArgument, {request.fileKind});
}

} // namespace tsuzuri
