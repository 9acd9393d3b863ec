#include "core/pdf/binding.h"

#include "core/pdf/cff.h"

#include <QDir>
#include <QSaveFile>
#include <QUrl>

#include <qpdf/Pl_Function.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace tsuzuri::pdf {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

Object textString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

QString pdfDate(const QDateTime &time)
{
    const int minutes = std::abs(time.offsetFromUtc()) / 60;
    return u"D:%1%2%3'%4'"_s
        .arg(time.toString(u"yyyyMMddHHmmss"_s), time.offsetFromUtc() < 0 ? u"-"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// Numbers as shared objects: rows stand at the same places on many pages, and a number of its own takes more
/// memory than the rectangle that it belongs to.
class Numbers {
public:
    /// In tenths of a point.
    Object of(double value)
    {
        const int tenths = static_cast<int>(std::lround(value * 10));
        const auto known = m_objects.find(tenths);
        if (known != m_objects.end())
            return known->second;
        const Object number = tenths % 10 == 0
            ? Object::newInteger(tenths / 10)
            : Object::newReal(QByteArray::number(tenths / 10.0, 'f', 1).toStdString());
        return m_objects.emplace(tenths, number).first->second;
    }

private:
    std::unordered_map<int, Object> m_objects;
};

/// Relative addresses are resolved against the place of the PDF (ISO 32000-1, 12.6.4.7). "./" keeps viewers
/// from taking the first folder for the name of a server.
std::string addressOf(const Link &link)
{
    if (link.kind == Link::Kind::Web)
        return QUrl(link.target).toEncoded().toStdString();
    return "./" + QUrl::toPercentEncoding(QDir::fromNativeSeparators(link.target), "/").toStdString();
}

class Binder {
public:
    Binder(const Book &book, const Document &document)
        : m_book(book)
        , m_document(document)
    {
    }

    void addPages(const QStringList &parts);
    void pruneFonts();
    void addDestinations();
    void addLinks();
    void addOutline();
    void addMetadata();
    void write(Pipeline &output);

private:
    Object destinationOf(const QString &name);
    Object outlineItem(const OutlineEntry &entry);

    const Book &m_book;
    const Document &m_document;
    std::vector<std::unique_ptr<QPDF>> m_parts; ///< read from until all is written
    QPDF m_pdf;
    std::vector<Object> m_pages; ///< by sheet
    Numbers m_numbers;
    const Object m_xyz = Object::newName("/XYZ");
};

void Binder::addPages(const QStringList &parts)
{
    std::vector<std::vector<Object>> partPages;
    for (const QString &path : parts) {
        m_parts.push_back(std::make_unique<QPDF>());
        m_parts.back()->processFile(path.toUtf8().constData());
        partPages.push_back(m_parts.back()->getAllPages());
    }
    m_pdf.emptyPDF();
    m_pages.resize(m_book.sheets.size());
    Object before = m_pdf.newStream("q\n");
    Object after = m_pdf.newStream("\nQ\nq /Frame Do Q\n");
    const auto pageAt = [&](const SpoolPlace &place) {
        return partPages[static_cast<std::size_t>(place.part)][static_cast<std::size_t>(place.page)];
    };
    const auto resourcesOf = [&](Object page) {
        Object resources = page.getKey("/Resources");
        return resources.isIndirect() ? m_pdf.copyForeignObject(resources) : resources.shallowCopy();
    };
    for (const std::size_t index : m_book.order) {
        const Sheet &sheet = m_book.sheets[index];
        Object body = pageAt(sheet.body);
        Object framePage = pageAt(sheet.frame);

        Object frame = m_pdf.copyForeignObject(framePage.getKey("/Contents"));
        const Object box = Object::newArray(Object::Rectangle(0, 0, sheet.width, sheet.height));
        Object form = frame.getDict();
        form.replaceKey("/Type", Object::newName("/XObject"));
        form.replaceKey("/Subtype", Object::newName("/Form"));
        form.replaceKey("/BBox", box);
        form.replaceKey("/Resources", resourcesOf(framePage));

        Object resources = resourcesOf(body);
        Object objects = resources.getKey("/XObject");
        objects = objects.isDictionary() ? objects.shallowCopy() : Object::newDictionary();
        objects.replaceKey("/Frame", frame);
        resources.replaceKey("/XObject", objects);

        Object page = Object::newDictionary();
        page.replaceKey("/Type", Object::newName("/Page"));
        page.replaceKey("/MediaBox", box);
        page.replaceKey("/Resources", resources);
        page.replaceKey("/Contents",
            Object::newArray({before, m_pdf.copyForeignObject(body.getKey("/Contents")), after}));
        page = m_pdf.makeIndirectObject(page);
        m_pages[index] = page;
        QPDFPageDocumentHelper(m_pdf).addPage(page, false);
    }
}

/// cairo leaves all subroutines in: half a megabyte for each weight of Noto Sans CJK, a hundred times as much
/// as the glyphs of a short text.
void Binder::pruneFonts()
{
    for (Object &object : m_pdf.getAllObjects()) {
        if (!object.isStream())
            continue;
        const Object kind = object.getDict().getKey("/Subtype");
        if (!kind.isName() || (kind.getName() != "/CIDFontType0C" && kind.getName() != "/Type1C"))
            continue;
        const auto data = object.getStreamData();
        const QByteArray font(
            reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        object.replaceStreamData(
            withoutUnusedSubroutines(font).toStdString(), Object::newNull(), Object::newNull());
    }
}

Object Binder::destinationOf(const QString &name)
{
    const Destination place = m_book.destinations.value(name);
    const double top = m_book.sheets[place.sheet].height - std::max(0.0, place.y - 6);
    return Object::newArray(
        {m_pages[place.sheet], m_xyz, m_numbers.of(0), m_numbers.of(top), m_numbers.of(0)});
}

void Binder::addDestinations()
{
    std::map<std::string, QString> names; // a name tree is ordered by bytes
    for (auto place = m_book.destinations.keyBegin(); place != m_book.destinations.keyEnd(); ++place)
        names.emplace(place->toStdString(), *place);
    constexpr std::size_t leafSize = 64;
    Object leaves = Object::newArray();
    for (auto place = names.begin(); place != names.end();) {
        Object entries = Object::newArray();
        const std::string first = place->first;
        std::string last;
        for (std::size_t count = 0; count < leafSize && place != names.end(); ++count, ++place) {
            last = place->first;
            entries.appendItem(Object::newString(last));
            entries.appendItem(destinationOf(place->second));
        }
        Object leaf = Object::newDictionary();
        leaf.replaceKey("/Limits", Object::newArray({Object::newString(first), Object::newString(last)}));
        leaf.replaceKey("/Names", entries);
        leaves.appendItem(m_pdf.makeIndirectObject(leaf));
    }
    if (leaves.getArrayNItems() == 0)
        return;
    Object tree = Object::newDictionary();
    tree.replaceKey("/Kids", leaves);
    Object namesOfKinds = Object::newDictionary();
    namesOfKinds.replaceKey("/Dests", m_pdf.makeIndirectObject(tree));
    m_pdf.getRoot().replaceKey("/Names", namesOfKinds);
}

void Binder::addLinks()
{
    const Object subtype = Object::newName("/Link");
    const Object border = m_pdf.makeIndirectObject(Object::parse("[0 0 0]"));
    const Object uri = Object::newName("/URI");
    std::vector<Object> targets; // shared by all links that lead there
    for (const Link &link : m_book.targets) {
        if (link.kind == Link::Kind::Internal) {
            targets.push_back(Object::newString(link.target.toStdString()));
            continue;
        }
        Object action = Object::newDictionary();
        action.replaceKey("/S", uri);
        action.replaceKey("/URI", Object::newString(addressOf(link)));
        targets.push_back(m_pdf.makeIndirectObject(action));
    }
    for (const std::size_t index : m_book.order) {
        const Sheet &sheet = m_book.sheets[index];
        if (sheet.links.empty())
            continue;
        Object annotations = Object::newArray();
        for (const LinkArea &area : sheet.links) {
            const auto target = static_cast<std::size_t>(area.target);
            const bool isInternal = m_book.targets[target].kind == Link::Kind::Internal;
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Subtype", subtype);
            annotation.replaceKey("/Border", border);
            annotation.replaceKey("/Rect",
                Object::newArray({m_numbers.of(area.left), m_numbers.of(sheet.height - area.bottom),
                    m_numbers.of(area.right), m_numbers.of(sheet.height - area.top)}));
            annotation.replaceKey(isInternal ? "/Dest" : "/A", targets[target]);
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
        }
        m_pages[index].replaceKey("/Annots", annotations);
    }
}

Object Binder::outlineItem(const OutlineEntry &entry)
{
    Object item = Object::newDictionary();
    item.replaceKey("/Title", textString(entry.text));
    item.replaceKey("/Dest", Object::newString(entry.destination.toStdString()));
    return m_pdf.makeIndirectObject(item);
}

void Binder::addOutline()
{
    if (m_book.outline.empty())
        return;
    struct Open {
        int level = -1;
        Object object;
        Object lastChild;
        int children = 0;
    };
    Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Open> open{{.level = -1, .object = root, .lastChild = {}}};
    const auto close = [&] {
        Open &last = open.back();
        if (last.children > 0) {
            last.object.replaceKey("/Last", last.lastChild);
            // Chapters are shown folded: a negative count.
            const bool isRoot = open.size() == 1;
            last.object.replaceKey("/Count", Object::newInteger(isRoot ? last.children : -last.children));
        }
        open.pop_back();
    };
    for (const OutlineEntry &entry : m_book.outline) {
        while (open.back().level >= entry.level)
            close();
        Open &parent = open.back();
        Object item = outlineItem(entry);
        item.replaceKey("/Parent", parent.object);
        if (parent.children == 0) {
            parent.object.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.lastChild);
            parent.lastChild.replaceKey("/Next", item);
        }
        parent.lastChild = item;
        ++parent.children;
        open.push_back({.level = entry.level, .object = item, .lastChild = {}});
    }
    while (!open.empty())
        close();
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void Binder::addMetadata()
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(m_document.language.toStdString()));
    root.replaceKey("/PageLabels", Object::parse("<< /Nums [0 << /S /D >>] >>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    Object info = m_pdf.makeIndirectObject(Object::newDictionary());
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, textString(text));
    };
    add("/Title", m_document.title);
    add("/Author", m_document.author);
    add("/Subject", m_document.subject);
    add("/Creator", m_document.creator);
    if (m_document.created.isValid()) {
        const std::string date = pdfDate(m_document.created).toStdString();
        info.replaceKey("/CreationDate", Object::newString(date));
        info.replaceKey("/ModDate", Object::newString(date));
    }
    m_pdf.getTrailer().replaceKey("/Info", info);
}

void Binder::write(Pipeline &output)
{
    QPDFWriter writer(m_pdf);
    writer.setOutputPipeline(&output);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
}

} // namespace

Result<qint64> bindBook(
    const QString &path, const Book &book, const Document &document, const QStringList &parts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    bool isWritten = true;
    try {
        Pl_Function output("file", nullptr, [&](const unsigned char *bytes, std::size_t size) {
            const auto length = static_cast<qint64>(size);
            isWritten = isWritten && file.write(reinterpret_cast<const char *>(bytes), length) == length;
        });
        Binder binder(book, document);
        binder.addPages(parts);
        binder.pruneFonts();
        binder.addDestinations();
        binder.addLinks();
        binder.addOutline();
        binder.addMetadata();
        binder.write(output);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::PdfFailed, {path}, QString::fromUtf8(exception.what()));
    }
    const qint64 size = file.size();
    if (!isWritten || !file.commit())
        return failure(ErrorCode::DiskFull, {path}, file.errorString());
    return size;
}

} // namespace tsuzuri::pdf
