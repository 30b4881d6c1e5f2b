#include "check/evidence.hpp"

#include <algorithm>
#include <cmath>

#include "util/utf8.hpp"

namespace nenpyo::check {
namespace {

std::optional<int> digit_of(char32_t code) {
    if (code >= U'0' && code <= U'9') {
        return static_cast<int>(code - U'0');
    }
    return code >= U'０' && code <= U'９' ? std::optional(static_cast<int>(code - U'０')) : std::nullopt;
}

}  // namespace

std::vector<DatedSentence> dated_sentences(const Context& context) {
    std::vector<DatedSentence> sentences;
    const auto& all = context.prepared.sentences();
    for (std::size_t first = 0; first < context.timexes.size();) {
        const std::uint32_t index = context.timexes[first].sentence;
        std::size_t end = first;
        while (end < context.timexes.size() && context.timexes[end].sentence == index) {
            ++end;
        }
        if (index < all.size()) {
            sentences.push_back({index, context.prepared.text(all[index].range),
                                 context.timexes.subspan(first, end - first),
                                 context.expressions.subspan(first, end - first)});
        }
        first = end;
    }
    return sentences;
}

std::string_view text_of(const Context& context, const Timex& timex) {
    return context.prepared.text(timex.range);
}

std::string_view between(const Context& context, const Timex& left, const Timex& right) {
    return context.prepared.text({left.range.end, std::max(left.range.end, right.range.begin)});
}

std::string_view after(const Context& context, const Timex& timex) {
    const ByteRange sentence = context.prepared.sentences()[timex.sentence].range;
    return context.prepared.text({timex.range.end, std::max(timex.range.end, sentence.end)});
}

std::string_view before(const Context& context, const Timex& timex) {
    const ByteRange sentence = context.prepared.sentences()[timex.sentence].range;
    return context.prepared.text({std::min(sentence.begin, timex.range.begin), timex.range.begin});
}

std::optional<int> year_of(const Timex& timex) {
    if (timex.type != TimexType::date && timex.type != TimexType::time) {
        return std::nullopt;
    }
    if (!timex.extent.earliest || !timex.extent.latest || timex.precision == Precision::fiscal_year) {
        return std::nullopt;
    }
    const auto first = static_cast<int>(::date::year_month_day(*timex.extent.earliest).year());
    const auto last = static_cast<int>(::date::year_month_day(*timex.extent.latest).year());
    return first == last ? std::optional(first) : std::nullopt;
}

std::optional<Day> day_of(const Timex& timex) {
    const bool one = timex.extent.earliest && timex.extent.earliest == timex.extent.latest;
    return one && timex.type == TimexType::date ? timex.extent.earliest : std::nullopt;
}

bool writes_year(const Point& point) {
    return point.year.written() && point.year_style != YearStyle::two_digit;
}

bool writes_year(const Expression& expression) {
    return writes_year(expression.first);
}

std::optional<Count> count_of(const Expression& expression) {
    if (expression.type != TimexType::duration || expression.amounts.size() != 1 || expression.mod != Mod::none) {
        return std::nullopt;
    }
    const Amount& amount = expression.amounts.front();
    if (amount.vague || amount.upper != 0 || amount.count != std::floor(amount.count) || amount.count > 5000) {
        return std::nullopt;
    }
    return Count{static_cast<int>(amount.count), amount.unit};
}

std::string with_number(std::string_view text, int number) {
    constexpr std::string_view digits = "0123456789";
    const std::size_t begin = text.find_first_of(digits);
    if (begin == std::string_view::npos) {
        return std::to_string(number);
    }
    const std::size_t end = std::min(text.find_first_not_of(digits, begin), text.size());
    return std::string(text.substr(0, begin)) + std::to_string(number) + std::string(text.substr(end));
}

std::optional<int> take_number(std::string_view& text) {
    int value = 0;
    std::size_t at = 0;
    for (int digits = 0; digits < 5 && at < text.size(); ++digits) {
        const util::Decoded next = util::decode(text, at);
        const std::optional<int> digit = digit_of(next.code);
        if (!digit) {
            break;
        }
        value = value * 10 + *digit;
        at += next.size;
    }
    text.remove_prefix(at);
    return at > 0 ? std::optional(value) : std::nullopt;
}

std::optional<int> number_before(std::string_view text, std::size_t at) {
    int value = 0;
    int scale = 1;
    while (at > 0 && scale <= 1000) {
        const std::optional<int> digit = digit_of(util::decode_before(text, at).code);
        if (!digit) {
            break;
        }
        value += *digit * scale;
        scale *= 10;
        at = util::previous(text, at);
    }
    return scale > 1 ? std::optional(value) : std::nullopt;
}

}  // namespace nenpyo::check
