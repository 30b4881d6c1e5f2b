#include "event/name_count.hpp"

#include "catch.hpp"

using nenpyo::event::name_counts;

using Counts = std::vector<std::size_t>;

namespace {

Counts alone(std::string_view text, const std::vector<std::string>& names) {
    Counts counts;
    for (const auto& count : name_counts(text, names)) {
        counts.push_back(count.alone);
    }
    return counts;
}

}  // namespace

TEST_CASE("names are counted as words of their own before particles") {
    const std::vector<std::string> names = {"大槻", "槻", "大槻家", "K", "Σ", "林"};
    CHECK(alone("大槻は林にいた。大槻家の大槻が、新大槻の話をした。Kは槻を、Σも見た。", names) ==
          Counts{2, 1, 1, 1, 1, 1});
    CHECK(alone("", names) == Counts(names.size()));
    CHECK(alone("大槻は", {}).empty());
}

TEST_CASE("a name does not overlap itself") {
    const std::vector<std::string> names = {"ののの"};
    CHECK(alone("。のののののの", names) == Counts{1});
    CHECK(alone("。のののののは", names) == Counts{1});
}

TEST_CASE("the first place of a name behind a kanji is told") {
    const std::vector<std::string> names = {"トキ", "ヨネ"};
    const auto counts = name_counts("トキは瓜生トキと会った。森トキもいた。", names);
    CHECK(counts[0].behind_kanji == std::string_view("トキは瓜生").size());
    CHECK(counts[1].behind_kanji == std::string_view::npos);
}
