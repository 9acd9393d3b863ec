#include "core/extract/office_traces.h"

#include "core/tables/xml_scanner.h"
#include "core/tables/zip_package.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partLimit = 1LL << 28; // unpacked

/// Elements of WordprocessingML that stand for a change that nobody has accepted or refused.
bool isTrackedChange(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 12> names{"ins", "del", "moveFrom", "moveTo", "rPrChange",
        "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "cellIns", "cellDel"};
    return std::ranges::contains(names, name);
}

class Traces {
public:
    explicit Traces(const ZipPackage &package)
        : m_package(package)
    {
    }

    Result<OfficeTraces> read();

private:
    using Look = std::function<bool(const XmlScanner &)>;
    /// Goes through the elements of a part until `look` has seen enough.
    Result<void> scan(const QString &part, const Look &look) const;
    Result<void> readDocument(const QString &part);
    Result<void> readWorkbook(const QString &part);
    Result<void> readSlides();
    Result<void> readLinks();
    void note(OfficeTrace trace, const QString &folder);

    const ZipPackage &m_package;
    OfficeTraces m_traces;
};

Result<void> Traces::scan(const QString &part, const Look &look) const
{
    const auto device = m_package.part(part, partLimit);
    if (!device)
        return std::unexpected(device.error());
    XmlScanner scanner(**device);
    for (;;) {
        const auto token = scanner.next();
        if (token == XmlScanner::Token::Failed)
            return failure((*device)->isOverLimit() ? ErrorCode::WorkbookTooLarge : scanner.failure(),
                {m_package.path(), part});
        if (token == XmlScanner::Token::Finished || (token == XmlScanner::Token::Start && look(scanner)))
            return {};
    }
}

/// The names of parts are folded: all in small letters.
void Traces::note(OfficeTrace trace, const QString &folder)
{
    const QStringList parts = m_package.parts();
    if (std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(folder); }))
        m_traces |= trace;
}

Result<void> Traces::readDocument(const QString &part)
{
    static const QStringList beside{u"header"_s, u"footer"_s, u"footnotes"_s, u"endnotes"_s, u"comments"_s};
    const auto links = m_package.relationships(part);
    if (!links)
        return std::unexpected(links.error());
    QStringList texts{part};
    for (const Relationship &link : *links) {
        if (beside.contains(link.type) && m_package.has(link.target))
            texts << link.target;
    }
    for (const QString &text : std::as_const(texts)) {
        const auto ok = scan(text, [this](const XmlScanner &scanner) {
            if (isTrackedChange(scanner.name()))
                m_traces |= OfficeTrace::TrackedChanges;
            else if (scanner.name() == "comment")
                m_traces |= OfficeTrace::Comments;
            return m_traces.testFlags(OfficeTrace::TrackedChanges | OfficeTrace::Comments);
        });
        if (!ok)
            return ok;
    }
    return {};
}

Result<void> Traces::readWorkbook(const QString &part)
{
    note(OfficeTrace::TrackedChanges, u"xl/revisions/"_s);
    note(OfficeTrace::Comments, u"xl/comments"_s);
    note(OfficeTrace::Comments, u"xl/threadedcomments/"_s);
    return scan(part, [this](const XmlScanner &scanner) {
        const QByteArrayView state =
            scanner.name() == "sheet" ? scanner.attribute("state") : QByteArrayView();
        if (state == "hidden" || state == "veryHidden")
            m_traces |= OfficeTrace::HiddenSheets;
        return m_traces.testFlag(OfficeTrace::HiddenSheets);
    });
}

Result<void> Traces::readSlides()
{
    note(OfficeTrace::Comments, u"ppt/comments/"_s);
    const QStringList parts = m_package.parts();
    for (const QString &part : parts) {
        if (!part.startsWith("ppt/slides/slide"_L1) || !part.endsWith(".xml"_L1))
            continue;
        const auto ok = scan(part, [this](const XmlScanner &scanner) {
            const QByteArrayView show = scanner.attribute("show");
            if (show == "0" || show == "false")
                m_traces |= OfficeTrace::HiddenSheets;
            return true; // it is said in the first element
        });
        if (!ok)
            return ok;
    }
    return {};
}

/// Links to other files that are followed on opening. Not the template of a document: nearly every one names
/// one.
Result<void> Traces::readLinks()
{
    const QStringList parts = m_package.parts();
    for (const QString &part : parts) {
        if (!part.endsWith(".rels"_L1) || m_traces.testFlag(OfficeTrace::ExternalLinks))
            continue;
        const auto ok = scan(part, [this](const XmlScanner &scanner) {
            const QString type = scanner.attributeText("Type").section(u'/', -1);
            if (scanner.name() == "Relationship" && scanner.attribute("TargetMode") == "External"
                && type != "hyperlink"_L1 && type != "attachedTemplate"_L1)
                m_traces |= OfficeTrace::ExternalLinks;
            return m_traces.testFlag(OfficeTrace::ExternalLinks);
        });
        if (!ok)
            return ok;
    }
    return {};
}

Result<OfficeTraces> Traces::read()
{
    const auto links = m_package.relationships({});
    if (!links)
        return std::unexpected(links.error());
    const auto main = std::ranges::find(*links, u"officeDocument"_s, &Relationship::type);
    if (main == links->end())
        return m_traces;
    const QString folder = main->target.section(u'/', 0, 0).toLower();
    auto ok = folder == "word"_L1 ? readDocument(main->target)
        : folder == "xl"_L1       ? readWorkbook(main->target)
        : folder == "ppt"_L1      ? readSlides()
                                  : Result<void>();
    if (ok)
        ok = readLinks();
    return ok.transform([this] { return m_traces; });
}

} // namespace

Result<OfficeTraces> readOfficeTraces(const ZipPackage &package)
{
    return Traces(package).read();
}

} // namespace tsuzuri
