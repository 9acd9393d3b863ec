#include "core/sample/files.h"

#include "core/pdf/fonts.h"
#include "core/sample/files_compose.h"
#include "core/sample/files_write.h"

using namespace Qt::StringLiterals;

namespace tsuzuri {

namespace {

Result<MadeFile> withoutPages(Result<QByteArray> bytes)
{
    return std::move(bytes).transform([](QByteArray &&made) { return MadeFile{std::move(made)}; });
}

} // namespace

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

Result<MadeFile> SampleFiles::make(const SampleFileRequest &request) const
{
    const SampleContent content = request.document
        ? composeDocument(request, m_data->recipes)
        : composeEvidence(request, m_data->recipes, m_data->plan.people);
    if (request.fileKind == u"pdf")
        return writeSamplePdf(content, m_data->fonts);
    if (request.fileKind == u"png")
        return withoutPages(writeSamplePicture(content, m_data->fonts));
    if (request.fileKind == u"xlsx")
        return withoutPages(writeSampleWorkbook(content));
    if (request.fileKind == u"csv")
        return withoutPages(writeSampleCsv(content));
    if (request.fileKind == u"txt")
        return withoutPages(writeSampleText(content));
    return failure(ErrorCode::BadArgument, {request.fileKind});
}

Result<QByteArray> SampleFiles::bytes(const SampleFileRequest &request) const
{
    return make(request).transform([](MadeFile &&file) { return std::move(file.bytes); });
}

} // namespace tsuzuri
