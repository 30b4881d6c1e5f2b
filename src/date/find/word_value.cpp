#include "date/find/word_value.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "nenpyo/timex.hpp"
#include "util/tsv.hpp"

namespace nenpyo::date::finder {

namespace {

template <typename Value, std::size_t Size>
bool look_up(const std::array<std::pair<std::string_view, Value>, Size>& table, std::string_view name, Value& out) {
    for (const auto& [known, value] : table) {
        if (known == name) {
            out = value;
            return true;
        }
    }
    return false;
}

constexpr std::array<std::pair<std::string_view, Deixis>, 3> deixes = {{
    {"document", Deixis::document},
    {"context", Deixis::context},
    {"open", Deixis::open},
}};

constexpr std::array<std::pair<std::string_view, DayPart>, 6> parts = {{
    {"morning", DayPart::morning},
    {"midday", DayPart::midday},
    {"afternoon", DayPart::afternoon},
    {"evening", DayPart::evening},
    {"night", DayPart::night},
    {"daytime", DayPart::daytime},
}};

constexpr std::array<std::pair<std::string_view, Unit>, 7> units = {{
    {"year", Unit::year},
    {"month", Unit::month},
    {"week", Unit::week},
    {"day", Unit::day},
    {"hour", Unit::hour},
    {"minute", Unit::minute},
    {"second", Unit::second},
}};

constexpr std::array<std::pair<std::string_view, Vague>, 3> references = {{
    {"past", Vague::past},
    {"present", Vague::present},
    {"future", Vague::future},
}};

/// The members that a cell's numbers go to, in their order: 大晦日 `12 31`, 昨秋 `document -1 23`.
bool read_number(Word& word, std::string_view cell, std::size_t position) {
    const char* const end = cell.data() + cell.size();
    double value = 0;
    if (cell.empty() || std::from_chars(cell.data(), end, value).ptr != end) {
        return false;
    }
    const auto whole = static_cast<std::int32_t>(value);
    if (position == 0 && word.kind == Kind::fixed_day) {
        word.month = whole;
    } else if (position == 0 && word.kind == Kind::relative_season) {
        word.year = whole;
    } else {
        word.value = whole;
    }
    word.count = value;
    return true;
}

}  // namespace

void read_value(Word& word, std::string_view cell) {
    std::size_t numbers = 0;
    for (const std::string_view item : util::split(cell, ' ')) {
        if (item == "?") {
            word.unknown = true;
        } else if (const auto mod = mod_from(item)) {
            word.mod = *mod;
        } else if (!look_up(deixes, item, word.deixis) && !look_up(parts, item, word.part) &&
                   !look_up(units, item, word.unit) && !look_up(references, item, word.vague)) {
            if (read_number(word, item, numbers)) {
                ++numbers;
            } else {
                word.text = item;
            }
        }
    }
}

}  // namespace nenpyo::date::finder
