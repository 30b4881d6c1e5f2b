#include "merge/presupposed.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace nenpyo::merge {
namespace {

using namespace std::string_view_literals;

/// Another one of its kind is meant.
constexpr std::array another{"次に"sv, "再び"sv,   "再度"sv,   "また"sv, "最後"sv,
                             "前回"sv, "続いて"sv, "さらに"sv, "度目"sv, "回目"sv};

constexpr std::array known_endings{"ものだ"sv,     "ものである"sv,   "ものです"sv,
                                   "ものだった"sv, "ものであった"sv, "ものでした"sv};

struct Parts {
    std::string_view before;  ///< without the comma at its end
    std::string_view after;   ///< without the full stop
};

std::string_view without_end(std::string_view text, std::string_view end) {
    text.remove_suffix(text.ends_with(end) ? end.size() : 0);
    return text;
}

Parts parts_of(const Mention& mention) {
    const std::string_view sentence = mention.sentence;
    const std::size_t at = sentence.find(mention.date_text);
    if (mention.date_text.empty() || at == std::string_view::npos) {
        return {};
    }
    return {without_end(sentence.substr(0, at), "、"),
            without_end(sentence.substr(at + mention.date_text.size()), "。")};
}

bool told_as_known(const Parts& parts) {
    return std::any_of(known_endings.begin(), known_endings.end(),
                       [&](std::string_view ending) { return parts.after.ends_with(ending); });
}

}  // namespace

bool presupposed(const Mention& mention) {
    const Parts parts = parts_of(mention);
    const auto stands_before = [&](std::string_view word) { return parts.before.find(word) != std::string_view::npos; };
    if (parts.before.empty() || std::any_of(another.begin(), another.end(), stands_before)) {
        return false;
    }
    const std::string_view topic = without_end(parts.before, "は");
    const bool is_topic = topic.size() < parts.before.size();
    return (is_topic && (topic.ends_with("の") || topic.ends_with(mention.predicate) || told_as_known(parts))) ||
           (is_topic && parts.after.starts_with("のこと"));
}

std::string_view topic_before_date(const Mention& mention) {
    const Parts parts = parts_of(mention);
    const std::string_view topic = without_end(parts.before, "は");
    return topic.size() < parts.before.size() && told_as_known(parts) ? topic : std::string_view();
}

}  // namespace nenpyo::merge
