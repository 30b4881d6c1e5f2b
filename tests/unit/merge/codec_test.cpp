#include "merge/codec.hpp"
#include "catch.hpp"
#include "merge/store.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::merge;
using namespace nenpyo::merge::samples;

namespace {

Mention full() {
    Mention full = mention("1872-10-14", "新橋と横浜の間で鉄道が開業", "開業する");
    full.mod = Mod::on_or_after;
    full.extent.earliest = Day(::date::days(-400000));
    full.extent.latest.reset();
    full.extent.open_end = true;
    full.precision = Precision::century;
    full.who = {"", "鉄道寮"};
    full.where = {"新橋", "横浜"};
    full.status = Status::hypothetical;
    full.at = {1ULL << 40U, 300, {~0ULL, 127}};
    full.anchor = Anchor::event;
    return full;
}

}  // namespace

TEST_CASE("a mention comes back from its bytes") {
    std::string bytes;
    encode(full(), bytes);
    CHECK(decode(bytes) == full());
    bytes.clear();
    encode(Mention(), bytes);
    CHECK(decode(bytes) == Mention());
}

TEST_CASE("the store gives back what it was given, from memory and from its file") {
    Store store(1, "");
    std::vector<Store::Handle> handles;
    const auto text_of = [](std::size_t i) { return std::string(i % 7000, static_cast<char>('a' + i % 26)); };
    constexpr std::size_t count = 1500;  // about five blocks
    for (std::size_t i = 0; i < count; ++i) {
        handles.push_back(store.put(text_of(i)));
    }
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < count; ++i) {
        wrong += store.get(handles[count - 1 - i]) == text_of(count - 1 - i) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a folder without room for temporary files is named") {
    Store store(1, "/nonexistent");
    CHECK_THROWS_WITH(store.put(std::string(3U << 20U, 'x')), Catch::Contains("/nonexistent"));
}
