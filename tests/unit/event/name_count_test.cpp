#include "event/name_count.hpp"

#include "catch.hpp"

using nenpyo::event::name_counts;

using Counts = std::vector<std::size_t>;

TEST_CASE("names are counted as words of their own before particles") {
    const std::vector<std::string> names = {"大槻", "槻", "大槻家", "K", "Σ", "林"};
    CHECK(name_counts("大槻は林にいた。大槻家の大槻が、新大槻の話をした。Kは槻を、Σも見た。", names) ==
          Counts{2, 1, 1, 1, 1, 1});
    CHECK(name_counts("", names) == Counts(names.size()));
    CHECK(name_counts("大槻は", {}).empty());
}

TEST_CASE("a name does not overlap itself") {
    const std::vector<std::string> names = {"ののの"};
    CHECK(name_counts("。のののののの", names) == Counts{1});
    CHECK(name_counts("。のののののは", names) == Counts{1});
}
