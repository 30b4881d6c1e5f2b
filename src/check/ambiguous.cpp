// What a reader can't know for sure: notes, so that a writer may write more.
#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "check/evidence.hpp"
#include "util/words.hpp"

namespace nenpyo::check {
namespace {

bool counts_from_document(const Point& point) {
    for (const Part* part : {&point.year, &point.month, &point.week, &point.day, &point.season, &point.hour}) {
        if (part->deixis == Deixis::document) {
            return true;
        }
    }
    return false;
}

/// First year that an extent lies in.
std::optional<int> first_year(const std::optional<Extent>& extent) {
    return extent && extent->earliest
               ? std::optional(static_cast<int>(::date::year_month_day(*extent->earliest).year()))
               : std::nullopt;
}

/// The years that tell a reader which century 85年 is of: those written in full before it, and that of the writing.
class KnownYears {
  public:
    explicit KnownYears(const Context& context) { add(first_year(context.document_date)); }

    void add(std::optional<int> year) {
        if (year) {
            last_ = previous_;
            previous_ = year;
        }
    }

    [[nodiscard]] bool tell_century_of(const Timex& timex) const {
        const std::optional<int> year = first_year(timex.extent);
        return year && (near(*year, previous_) || near(*year, last_));
    }

  private:
    static bool near(int year, std::optional<int> known) {
        constexpr int half_century = 50;
        return known && std::abs(year - *known) < half_century;
    }

    std::optional<int> previous_;
    std::optional<int> last_;
};

/// 10年 may be a length of time, 02年 is none.
bool is_year_of_two_digits(const Point& point, const Timex& timex, std::string_view text) {
    constexpr std::array zeros{std::string_view("0"), std::string_view("０")};
    return point.year_style == YearStyle::two_digit && point.year.written() &&
           (timex.type != TimexType::duration || util::starts_with_any(text, zeros));
}

std::string message_for(const Expression& expression, const Timex& timex, std::string_view text, bool century_known) {
    const Point& point = expression.first;
    const bool open = timex.value.starts_with("XXXX");
    if (point.day_first) {
        return fmt::format("{} can be read day first or month first; taken as {}", text, timex.value);
    }
    if (is_year_of_two_digits(point, timex, text) && !century_known) {
        return fmt::format("a year of two digits; taken as {}", timex.value);
    }
    if (point.deep_night) {
        return fmt::format("{} may belong to the day before or after midnight; taken as {}", text, timex.value);
    }
    if (open && counts_from_document(point)) {
        return fmt::format("{} counts from the day of writing, which this text does not give (see -d)", text);
    }
    if (open && (point.month.written() || point.day.written()) && !point.hour.present()) {
        return fmt::format("nothing says which year {} is of", text);
    }
    return {};
}

}  // namespace

void find_ambiguous(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    KnownYears known(context);
    for (std::size_t i = 0; i < context.timexes.size(); ++i) {
        const Timex& timex = context.timexes[i];
        std::string message = message_for(context.expressions[i], timex, context.prepared.text(timex.range),
                                          known.tell_century_of(timex));
        if (writes_year(context.expressions[i])) {
            known.add(first_year(timex.extent));
        }
        if (!message.empty()) {
            findings.push_back(finding(rule, timex, std::move(message)));
        }
    }
}

}  // namespace nenpyo::check
