#include <array>
#include <random>
#include <stdexcept>

#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::write;
using namespace nenpyo::write::samples;

namespace {

std::string text_of(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "年",   "表", "\"", "\\", "\n",     "\r",         "\t", ",", "; ", "\x01", std::string(1, '\0'),
        "\x7F", "'",  "{",  "]",  "\u2028", "\U00020BB7", "é",  "a", "=",  "null", "\xEF\xBB\xBF"};
    std::string text;
    for (std::size_t n = random() % 12; n > 0; --n) {
        text += pieces[random() % pieces.size()];
    }
    return text;
}

std::vector<std::string> texts_of(std::mt19937& random) {
    std::vector<std::string> texts(random() % 3);
    for (std::string& text : texts) {
        text = text_of(random);
    }
    return texts;
}

Mention mention_of(std::mt19937& random) {
    Mention mention;
    constexpr std::array dates{"2024-12-01", "XXXX-08", "199X", "2015/2020", "Y-16500", "2026-01-28TNI", "../2020"};
    mention.date = dates.at(random() % dates.size());
    mention.mod = static_cast<Mod>(random() % 13);
    const auto side = [&](std::optional<Day>& day, bool& open) {
        open = random() % 4 == 0;
        if (!open && random() % 4 != 0) {
            day = Day(::date::days(static_cast<int>(random() % 8000000) - 4000000));
        }
    };
    side(mention.extent.earliest, mention.extent.open_start);
    side(mention.extent.latest, mention.extent.open_end);
    if (mention.extent.earliest && mention.extent.latest && *mention.extent.latest < *mention.extent.earliest) {
        std::swap(mention.extent.earliest, mention.extent.latest);
    }
    mention.precision = static_cast<Precision>(random() % 12);
    mention.event = text_of(random);
    mention.predicate = text_of(random);
    mention.who = texts_of(random);
    mention.where = texts_of(random);
    mention.status = static_cast<Status>(random() % 5);
    mention.file = text_of(random);
    const std::uint64_t start = random();
    mention.at = {
        random() + std::uint64_t{1}, random() + std::uint64_t{1}, {start, start | (std::uint64_t{1} << random() % 64)}};
    mention.date_text = text_of(random);
    mention.anchor = static_cast<Anchor>(random() % 5);
    mention.sentence = text_of(random);
    return mention;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("what events wrote is read back exactly") {
    std::mt19937 random(1958);
    for (int i = 0; i < 2000; ++i) {
        const Mention mention = mention_of(random);
        const std::vector<Mention> back = parse_mentions(written(mention, format("jsonl")));
        REQUIRE(back.size() == 1);
        REQUIRE(back.front() == mention);
    }
}

TEST_CASE("an entry gives all its mentions back") {
    const Entry entry = opening_twice();
    CHECK(parse_mentions(written(entry, format("jsonl"))) == entry.mentions);
}

TEST_CASE("unknown keys are passed over") {
    const std::string line = written(opening(), format("jsonl"));
    CHECK(parse_mentions("{\"note\": {\"a\": [1]}, " + line.substr(1)).front() == opening());
}

TEST_CASE("errors name the key") {
    const std::string line = written(opening(), format("jsonl"));
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"mod\"", "\"mood\"")), "key 'mod': missing");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"END\"", "\"ENDE\"")), "key 'mod': unknown value 'ENDE'");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"line\": 3", "\"line\": -3")),
                      "key 'line': must be a whole number");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "[\"港区\"]", "\"港区\"")),
                      "key 'where': must be a list of strings");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "1958-12-21", "1958-02-30")),
                      "key 'earliest': '1958-02-30' is not a day");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "1958-12-21", "1958-1-21")), Catch::Contains("'earliest'"));
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"1958-12\"", "1958")), "key 'date': must be a string");
    CHECK_THROWS_WITH(parse_mentions(replaced(written(opening_twice(), format("jsonl")), "\"港区\"", "7")),
                      "mentions[0]: key 'where': must be a list of strings");
    CHECK_THROWS_WITH(parse_mentions("{\"mentions\": []}"), Catch::Contains("key 'mentions'"));
}

TEST_CASE("places and dates that can't be are refused") {
    const std::string line = written(opening(), format("jsonl"));
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"1958-12\"", "\"garbage\"")), "key 'date': 'garbage' is no date");
    CHECK_THROWS_WITH(parse_mentions(replaced(line, "\"line\": 3", "\"line\": 0")), "key 'line': counts from 1");
}

TEST_CASE("a JSON array is called so") {
    const std::string line = written(opening(), format("jsonl"));
    CHECK_THROWS_WITH(parse_mentions(line.substr(0, line.find('\n')) + ","), Catch::Contains("JSON Lines"));
    CHECK_THROWS_WITH(parse_mentions("["), Catch::Contains("JSON Lines"));
}

TEST_CASE("what is not a record is refused") {
    for (const std::string line : {"", "年表", "[]", "7", "{", "{} {}", "{\"date\": \"\xFF\"}"}) {
        CHECK_THROWS_AS(parse_mentions(line), std::invalid_argument);
    }
    CHECK_THROWS_AS(parse_mentions(std::string(1000000, '[')), std::invalid_argument);
}
