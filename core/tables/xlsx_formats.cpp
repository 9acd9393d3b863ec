#include "core/tables/xlsx_formats.h"

#include <xlsxwriter.h>

namespace tsuzuri {

namespace {

constexpr auto fontName = "Yu Gothic"; // Office has it on every system; others take their own Japanese font
constexpr auto textOnly = "@"; // "=1+1" stays text also when somebody edits the cell
constexpr lxw_color_t headerColour = 0xE6ECF2;
constexpr lxw_color_t linkColour = 0x0B57A4;

lxw_format *newFormat(lxw_workbook *workbook, const char *numberFormat)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_font_name(format, fontName);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (numberFormat != nullptr)
        format_set_num_format(format, numberFormat);
    return format;
}

} // namespace

XlsxFormats XlsxFormats::addedTo(lxw_workbook *workbook)
{
    XlsxFormats formats;
    formats.header = newFormat(workbook, textOnly);
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_bg_color(formats.header, headerColour);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    formats.text = newFormat(workbook, textOnly);
    formats.wrapped = newFormat(workbook, textOnly);
    format_set_text_wrap(formats.wrapped);
    formats.number = newFormat(workbook, nullptr);
    formats.boolean = newFormat(workbook, nullptr);
    formats.date = newFormat(workbook, "yyyy-mm-dd");
    formats.instant = newFormat(workbook, "yyyy-mm-dd hh:mm:ss");
    for (lxw_format *format : {formats.boolean, formats.date, formats.instant})
        format_set_align(format, LXW_ALIGN_LEFT); // as their headers; only numbers stand at the right
    formats.link = newFormat(workbook, textOnly);
    format_set_font_color(formats.link, linkColour);
    format_set_underline(formats.link, LXW_UNDERLINE_SINGLE);
    return formats;
}

lxw_format *XlsxFormats::of(ColumnType type) const
{
    switch (type) {
    case ColumnType::Text:
        return text;
    case ColumnType::Number:
        return number;
    case ColumnType::Boolean:
        return boolean;
    case ColumnType::Date:
        return date;
    case ColumnType::Instant:
        return instant;
    }
    return text;
}

} // namespace tsuzuri
