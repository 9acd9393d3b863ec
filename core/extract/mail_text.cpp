#include "core/extract/file_readers.h"

#include <QFile>
#include <QTimeZone>

#include <memory>

#include <gmime/gmime.h>

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16; // mails in mails
constexpr int mostParts = 1000;

template <typename T>
using Owned = std::unique_ptr<T, decltype(&g_object_unref)>;

template <typename T>
Owned<T> owned(T *object)
{
    return Owned<T>(object, g_object_unref);
}

QString taken(char *text)
{
    const QString result = QString::fromUtf8(text);
    g_free(text);
    return result;
}

class Mail {
public:
    explicit Mail(TextGatherer &gatherer)
        : m_gatherer(gatherer)
    {
    }

    void addMessage(GMimeMessage *message, int depth);

private:
    void addLine(const QString &heading, const QString &text);
    void addObject(GMimeObject *object, int depth);
    void addMultipart(GMimeMultipart *multipart, int depth);
    void addPart(GMimePart *part);
    QByteArray content(GMimePart *part) const;

    TextGatherer &m_gatherer;
    int m_parts = 0;
};

void Mail::addLine(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    m_gatherer.endLine();
    m_gatherer.add(heading + text.simplified());
    m_gatherer.endLine();
}

void Mail::addMessage(GMimeMessage *message, int depth)
{
    const QString subject = QString::fromUtf8(g_mime_message_get_subject(message));
    GDateTime *date = g_mime_message_get_date(message);
    const QDateTime sent =
        date ? QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), QTimeZone::UTC) : QDateTime();
    if (depth == 0) {
        m_gatherer.setTitle(subject);
        m_gatherer.setCreated(sent);
    }
    const auto people = [&](GMimeAddressType type) {
        return taken(
            internet_address_list_to_string(g_mime_message_get_addresses(message, type), nullptr, FALSE));
    };
    addLine(u"From: "_s, people(GMIME_ADDRESS_TYPE_FROM));
    addLine(u"To: "_s, people(GMIME_ADDRESS_TYPE_TO));
    addLine(u"Cc: "_s, people(GMIME_ADDRESS_TYPE_CC));
    addLine(u"Date: "_s, sent.isValid() ? sent.toString(Qt::ISODate) : QString());
    addLine(u"Subject: "_s, subject);
    if (GMimeObject *body = g_mime_message_get_mime_part(message))
        addObject(body, depth);
}

void Mail::addObject(GMimeObject *object, int depth)
{
    if (m_gatherer.isFull())
        return;
    if (++m_parts > mostParts || depth > deepest)
        m_gatherer.setTruncated();
    else if (GMIME_IS_MULTIPART(object))
        addMultipart(GMIME_MULTIPART(object), depth + 1);
    else if (GMIME_IS_MESSAGE_PART(object))
        addMessage(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth + 1);
    else if (GMIME_IS_PART(object))
        addPart(GMIME_PART(object));
}

/// Of several forms of one text the first, which is the plain one.
void Mail::addMultipart(GMimeMultipart *multipart, int depth)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    const bool isAlternative = g_mime_content_type_is_type(type, "multipart", "alternative");
    const int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < (isAlternative ? qMin(count, 1) : count); ++i)
        addObject(g_mime_multipart_get_part(multipart, i), depth);
}

void Mail::addPart(GMimePart *part)
{
    const QString name = QString::fromUtf8(g_mime_part_get_filename(part));
    addLine(u"Attachment: "_s, name);
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    if (!name.isEmpty() || !g_mime_content_type_is_type(type, "text", "*"))
        return;
    m_gatherer.endLine();
    if (g_mime_content_type_is_type(type, "text", "html"))
        addHtml(content(part), m_gatherer);
    else if (GMIME_IS_TEXT_PART(part))
        m_gatherer.add(taken(g_mime_text_part_get_text(GMIME_TEXT_PART(part))));
}

QByteArray Mail::content(GMimePart *part) const
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return {};
    const auto stream = owned(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), bytes->len);
}

} // namespace

Result<ExtractedText> readMail(const QString &path, const ExtractLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (file.size() > limits.partBytes)
        return failure(ErrorCode::ReadingStopped, {path});
    g_mime_init();
    const QByteArray bytes = file.readAll();
    const auto stream =
        owned(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const auto parser = owned(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = g_mime_parser_options_new();
    const char *charsets[] = {"utf-8", "cp932", "iso-2022-jp", nullptr}; // of headers that don't say theirs
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    const auto message = owned(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    if (!message)
        return failure(ErrorCode::FileUnreadable, {path});
    TextGatherer gatherer(u"mail"_s, limits);
    gatherer.beginPart({});
    Mail(gatherer).addMessage(message.get(), 0);
    return gatherer.finish();
}

} // namespace tsuzuri
