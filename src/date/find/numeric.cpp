#include "date/find/numeric.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "date/calendar/era.hpp"
#include "date/find/context.hpp"
#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::date::finder {

namespace {

struct Run {
    bool era = false;
    bool old_era = false;  ///< before 明治
    Kind separator = Kind::slash;
    std::array<Numeral, 3> numbers{};
    std::size_t count = 0;
    std::size_t end = 0;  ///< tokens read
};

bool is_separator(Kind kind) {
    return kind == Kind::slash || kind == Kind::dot || kind == Kind::hyphen || kind == Kind::nakaguro ||
           kind == Kind::comma;
}

/// 二〇二四・九・一: kanji digits go with the middle dot only.
bool kanji_of_date(const Token& token, Kind separator) {
    return token.kind == Kind::number && token.number.kanji && !token.number.vague && !token.number.first &&
           separator == Kind::nakaguro && token.number.value < 3000;
}

bool arabic(const Token& token) {
    return token.kind == Kind::number && !token.number.kanji && !token.number.multiplied && !token.number.grouped;
}

bool is_old_era(std::string_view name) {
    constexpr int meiji = 1868;
    const calendar::Era* era = calendar::find_era(name);
    return era != nullptr && era->first_year < meiji;
}

/// Numbers with one separator throughout and no blanks between.
std::optional<Run> read_run(std::span<const Token> tokens) {
    Run run;
    std::size_t i = 0;
    while (i < tokens.size() &&
           (tokens[i].kind == Kind::era || tokens[i].kind == Kind::era_letter || tokens[i].kind == Kind::western)) {
        run.era = tokens[i].kind != Kind::western;
        run.old_era = run.era && is_old_era(tokens[i].word->text);
        ++i;
    }
    const Kind first_sign = i + 1 < tokens.size() ? tokens[i + 1].kind : Kind::trap;
    while (i < tokens.size() && run.count < 3 && (arabic(tokens[i]) || kanji_of_date(tokens[i], first_sign)) &&
           (run.count == 0 || !tokens[i].gap || run.separator == Kind::dot)) {
        run.numbers[run.count++] = tokens[i++].number;
        run.end = i;
        const bool more = i + 1 < tokens.size() && is_separator(tokens[i].kind) && !tokens[i].gap;
        if (!more || (run.count > 1 && tokens[i].kind != run.separator)) {
            break;
        }
        run.separator = tokens[i++].kind;
    }
    return run.count >= 2 ? std::optional(run) : std::nullopt;
}

bool is_month(const Numeral& n) {
    return n.value >= 1 && n.value <= 12 && n.digits <= 2;
}
bool is_day(const Numeral& n) {
    return n.value >= 1 && n.value <= 31 && n.digits <= 2;
}
bool is_full_year(const Numeral& n) {
    return n.digits == 4 && n.value >= 1000 && n.value < 3000;
}

NumericDate date_of(const Numeral& year, const Numeral& month, const Numeral& day) {
    NumericDate date;
    date.year = year.integer();
    date.month = month.integer();
    date.day = day.integer();
    return date;
}

/// 2025/13/45: a date in its form, though there is no such day; `check` says so.
bool is_slip(const Run& run) {
    constexpr double first_year = 1900;
    constexpr double last_year = 2100;
    const auto& [year, month, day] = run.numbers;
    return !run.era && run.separator == Kind::slash && year.digits == 4 && year.value >= first_year &&
           year.value <= last_year && month.digits == 2 && day.digits == 2;
}

std::optional<NumericDate> three_numbers(const Run& run) {
    const auto& [a, b, c] = run.numbers;
    if (is_slip(run)) {
        return date_of(a, b, c);
    }
    if ((run.era && a.digits <= 2) || is_full_year(a)) {
        return is_month(b) && is_day(c) ? std::optional(date_of(a, b, c)) : std::nullopt;
    }
    if (is_full_year(c) && run.separator != Kind::comma && run.separator != Kind::nakaguro) {
        if (is_month(b) && is_day(a)) {
            NumericDate date = date_of(c, b, a);
            date.day_first = is_month(a);
            return date;
        }
        return is_month(a) && is_day(b) ? std::optional(date_of(c, a, b)) : std::nullopt;
    }
    const bool padded = a.digits == 2 && b.digits == 2 && c.digits == 2 && run.separator == Kind::slash;
    const bool dotted = a.digits == 2 && run.separator == Kind::dot;
    const bool row = a.digits == 2 && a.value > 12 && run.separator == Kind::slash;  // 22/5/18
    if ((padded || dotted || row || a.apostrophe) && is_month(b) && is_day(c)) {
        NumericDate date = date_of(a, b, c);
        date.short_year = true;
        return date;
    }
    return std::nullopt;
}

std::optional<NumericDate> year_and_month(const Run& run) {
    const auto& [year, month, unused] = run.numbers;
    const bool fits = run.era ? year.digits <= 2 : is_full_year(year) && year.value >= 1800 && year.value <= 2100;
    const bool sign_fits = run.era || run.separator == Kind::slash || run.separator == Kind::dot ||
                           (run.separator == Kind::hyphen && month.digits == 2);
    // 延長3.5 km: no year of so old an era is written with a point and nothing but a month.
    if (!fits || !sign_fits || !is_month(month) || run.old_era) {
        return std::nullopt;
    }
    NumericDate date;
    date.year = year.integer();
    date.month = month.integer();
    return date;
}

std::optional<NumericDate> month_and_day(const Run& run) {
    const auto& [month, day, unused] = run.numbers;
    const bool padded = month.digits == 2 && day.digits == 2 && !month.kanji && !day.kanji;
    const bool sign_fits = run.separator == Kind::slash || run.separator == Kind::dot ||
                           run.separator == Kind::nakaguro || (run.separator == Kind::hyphen && padded);
    if (run.era || !sign_fits || !is_month(month) || !is_day(day)) {
        return std::nullopt;
    }
    NumericDate date;
    date.month = month.integer();
    date.day = day.integer();
    return date;
}

/// Words that make 9.11 and its like the name of an event.
constexpr std::array<std::string_view, 24> event_words = {
    "事件", "テロ",   "同時多発", "震災", "大震災", "決戦", "革命", "政変", "独立", "運動", "闘争", "会談",
    "選挙", "クーデ", "空襲",     "水害", "地震",   "攻撃", "戦争", "豪雨", "台風", "暴動", "抗議", "デモ"};

/// Words behind 11/25 that speak for a day.
constexpr std::array<std::string_view, 18> day_words = {"発売", "開催", "放送", "公開", "現在", "付",
                                                        "頃",   "以降", "以前", "午前", "午後", "夜",
                                                        "朝",   "夕",   "更新", "配信", "締",   "追記"};

/// Words behind 1/2 that speak for a fraction.
constexpr std::array<std::string_view, 20> fraction_words = {
    "の縮", "の確", "の大",   "の面",   "の人", "の量",   "の価", "の速", "に減", "に縮",
    "に低", "に圧", "になる", "になっ", "に満", "である", "だ",   "以",   "程度", "ほど"};

/// 02-17 that is a cell of its own at the beginning of a line, as in a log or a list of deadlines.
bool begins_row(const View& view, const Match& match) {
    const char32_t before = character_before(view, match.begin);
    const char32_t after = character_after(view, match.end - 1);
    const bool apart = after == U'|' || after == U'｜' || util::is_blank(after);
    return (before == U'\0' || before == U'\n') && apart && after != U'\n';
}

bool is_likely_slashed(const View& view, const Match& match) {
    const std::string_view after = view.after(match.end - 1);
    const char32_t next = character_after(view, match.end - 1);
    if (util::starts_with_any(after, day_words)) {
        return true;
    }
    const bool part_of_a_whole =
        view.tokens[match.begin].number.value == 1 && character_before(view, match.begin) == U'の';  // 質量の1/12
    return !part_of_a_whole && !util::starts_with_any(after, fraction_words) &&
           character_before(view, match.begin) != U'約' && !util::is_kanji(next) && !util::is_katakana(next);
}

}  // namespace

std::optional<NumericDate> read_numeric_date(std::span<const Token> tokens) {
    const auto run = read_run(tokens);
    return run && run->count == 3 ? three_numbers(*run) : std::nullopt;
}

std::optional<NumericDate> read_numeric_month(std::span<const Token> tokens) {
    const auto run = read_run(tokens);
    return run && run->count == 2 && run->end == tokens.size() ? year_and_month(*run) : std::nullopt;
}

std::optional<NumericDate> read_numeric_month_day(std::span<const Token> tokens) {
    const auto run = read_run(tokens);
    return run && run->count == 2 ? month_and_day(*run) : std::nullopt;
}

std::optional<NumericDate> read_clock(std::span<const Token> tokens) {
    NumericDate time;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens[i].kind != Kind::colon || tokens[i].gap || tokens[i + 1].gap || i == 0) {
            continue;
        }
        const Numeral& left = tokens[i - 1].number;
        const Numeral& right = tokens[i + 1].number;
        if (right.digits != 2 || right.value > 59 || !arabic(tokens[i - 1]) || !arabic(tokens[i + 1])) {
            return std::nullopt;
        }
        if (time.minute >= 0) {
            time.second = right.integer();
            continue;
        }
        if (left.digits > 2 || left.value > 30) {
            return std::nullopt;
        }
        time.hour = left.integer();
        time.minute = right.integer();
    }
    return time.minute >= 0 ? std::optional(time) : std::nullopt;
}

std::optional<NumericDate> read_numeric_clock(std::span<const Token> tokens) {
    const auto run = read_run(tokens);
    if (!run) {
        return std::nullopt;
    }
    auto date = run->count == 3 ? three_numbers(*run) : month_and_day(*run);
    const auto rest = tokens.subspan(run->end);
    const bool has_colon = std::any_of(rest.begin(), rest.end(), [](const Token& t) { return t.kind == Kind::colon; });
    const auto time = read_clock(rest);
    if (!date || (has_colon && !time) || rest.empty()) {
        return std::nullopt;
    }
    if (time) {
        date->hour = time->hour;
        date->minute = time->minute;
        date->second = time->second;
    }
    return date;
}

bool is_likely_month_day(const View& view, const Match& match) {
    const auto tokens = match.tokens(view);
    const auto date = read_numeric_month_day(tokens);
    if (!date) {
        return false;
    }
    if (tokens[1].kind == Kind::slash) {
        return is_likely_slashed(view, match);
    }
    if (tokens[1].kind == Kind::hyphen) {
        return begins_row(view, match);
    }
    const Word* named = view.dictionary.named_day(date->month, date->day);
    const char32_t next = character_after(view, match.end - 1);
    if (named != nullptr && !named->unknown) {
        return !is_one_of(next, U"円億万千百倍点度分秒個人本台キメセミグトギパポド");
    }
    std::string_view after = view.after(match.end - 1);
    while (after.starts_with(" ") || after.starts_with("の")) {
        after.remove_prefix(after.front() == ' ' ? 1 : 3);
    }
    return util::starts_with_any(after, event_words);
}

}  // namespace nenpyo::date::finder
