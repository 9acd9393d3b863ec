#include "core/calendar/icalendar.h"

namespace tsuzuri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets without the line's end, RFC 5545 3.1

/// TEXT of RFC 5545 3.3.11: a line break is "\n", other control characters are not allowed.
QString escaped(const QString &text)
{
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    QString result;
    result.reserve(lines.size());
    for (const QChar character : lines) {
        if (character == u'\n' || character == u'\r' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator)
            result += "\\n"_L1;
        else if (character == u'\\' || character == u';' || character == u',')
            (result += u'\\') += character;
        else if (character == u'\t' || character.category() != QChar::Other_Control)
            result += character;
    }
    return result;
}

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

class Writer {
public:
    void line(const char *name, const QString &value)
    {
        const QByteArray whole = name + value.toUtf8();
        qsizetype from = 0;
        while (whole.size() - from > room(from)) {
            qsizetype end = from + room(from);
            while (isContinuation(whole[end])) // never within a character
                --end;
            m_bytes += whole.sliced(from, end - from) + "\r\n ";
            from = end;
        }
        m_bytes += whole.sliced(from) + "\r\n";
    }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            line(name, escaped(value));
    }
    void day(const char *name, QDate date) { line(name, date.toString(u"yyyyMMdd"_s)); }

    QByteArray bytes() { return std::move(m_bytes); }

private:
    /// The blank that begins a further line counts.
    static qsizetype room(qsizetype from) { return from == 0 ? longestLine : longestLine - 1; }

    QByteArray m_bytes;
};

} // namespace

QByteArray icalendar(const QString &name, const std::vector<CalendarEntry> &entries, const QDateTime &stamp)
{
    const QString written = stamp.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    Writer writer;
    writer.line("BEGIN:", u"VCALENDAR"_s);
    writer.line("VERSION:", u"2.0"_s);
    writer.line("PRODID:", u"-//Tsuzuri//Tsuzuri//EN"_s);
    writer.line("CALSCALE:", u"GREGORIAN"_s);
    writer.line("METHOD:", u"PUBLISH"_s);
    writer.text("X-WR-CALNAME:", name);
    for (const CalendarEntry &entry : entries) {
        if (!entry.day.isValid() || entry.day.year() < 1 || entry.day.year() > 9998)
            continue;
        writer.line("BEGIN:", u"VEVENT"_s);
        writer.text("UID:", entry.uid);
        writer.line("DTSTAMP:", written);
        writer.day("DTSTART;VALUE=DATE:", entry.day);
        writer.day("DTEND;VALUE=DATE:", entry.day.addDays(1));
        writer.text("SUMMARY:", entry.summary);
        writer.text("DESCRIPTION:", entry.description);
        writer.text("CATEGORIES:", entry.category);
        writer.line("TRANSP:", u"TRANSPARENT"_s);
        writer.line("END:", u"VEVENT"_s);
    }
    writer.line("END:", u"VCALENDAR"_s);
    return writer.bytes();
}

} // namespace tsuzuri
