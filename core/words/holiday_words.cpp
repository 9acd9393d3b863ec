#include "core/words/holiday_words.h"

#include "core/calendar/holidays.h"

namespace tsuzuri {

namespace {

struct HolidayWord {
    const char *ja;
    const char *en;
};

/// In the order of the enumeration.
constexpr HolidayWord names[]{
    {"元日", "New Year's Day"},
    {"成人の日", "Coming of Age Day"},
    {"建国記念の日", "National Foundation Day"},
    {"天皇誕生日", "Emperor's Birthday"},
    {"春分の日", "Vernal Equinox Day"},
    {"みどりの日", "Greenery Day"},
    {"昭和の日", "Showa Day"},
    {"憲法記念日", "Constitution Memorial Day"},
    {"こどもの日", "Children's Day"},
    {"海の日", "Marine Day"},
    {"山の日", "Mountain Day"},
    {"敬老の日", "Respect for the Aged Day"},
    {"秋分の日", "Autumnal Equinox Day"},
    {"体育の日", "Health and Sports Day"},
    {"スポーツの日", "Sports Day"},
    {"文化の日", "Culture Day"},
    {"勤労感謝の日", "Labour Thanksgiving Day"},
    {"天皇の即位の日", "Day of the Emperor's Accession"},
    {"即位礼正殿の儀の行われる日", "Day of the Enthronement Ceremony"},
    {"国民の休日", "Citizens' Holiday"},
    {"振替休日", "Substitute Holiday"},
};
static_assert(std::size(names) == static_cast<std::size_t>(lastHoliday) + 1);

} // namespace

LocalizedText holidayName(Holiday holiday)
{
    const HolidayWord &word = names[static_cast<std::size_t>(holiday)];
    return {QString::fromUtf8(word.ja), QString::fromUtf8(word.en)};
}

} // namespace tsuzuri
