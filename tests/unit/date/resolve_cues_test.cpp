// Every row of the tables of cues does what its example says.
#include <string>

#include "catch.hpp"
#include "date/resolve/tense.hpp"
#include "date/value/parse_edtf.hpp"
#include "find_support.hpp"
#include "nenpyo/prepare.hpp"

namespace nenpyo::date {

namespace data {
extern const std::string_view backdrop_cues;
extern const std::string_view course_headings;
extern const std::string_view known_events;
extern const std::string_view tense_cues;
}  // namespace data

namespace {

using resolve::Tense;

Prepared prepared(const std::string& text) {
    auto chunk = std::make_shared<Chunk>();
    chunk->text = text;
    return prepare::prepare(std::move(chunk));
}

/// What a row of this use must make of the words around a date.
bool holds(std::string_view use, const Prepared& text, ByteRange date) {
    if (use == "plan") {
        return resolve::is_planned(text, 0, date.end);
    }
    if (use == "ahead") {
        return resolve::tense_after(text, 0, date.end) == Tense::ahead;
    }
    if (use == "reported") {
        return resolve::reports_speech(text, 0, date.end);
    }
    if (use == "aside") {
        return resolve::looks_back(text, date.end);
    }
    if (use == "then") {
        return resolve::was_ahead_then(text, 0, date.end);
    }
    if (use == "unfulfilled") {
        return resolve::was_only_planned(text, 0, date.end);
    }
    return resolve::writers_word_before(text, date.begin) == (use == "last" ? Tense::past : Tense::ahead);
}

/// `written`: the year of the document, which is of its April; 0 for none.
std::string last_value(const std::string& words, int written = 0) {
    const Prepared text = prepared(words);
    ResolveOptions options;
    if (written != 0) {
        DocumentDate date;
        date.year = written;
        date.month = 4;
        date.day = 1;
        options.document_date = date;
    }
    Resolver resolver(std::move(options));
    const auto timexes = resolver.add(text, find(text.text()));
    return timexes.empty() ? "" : timexes.back().value;
}

std::string year_after(std::string_view event) {
    return last_value(std::string(event) + "の翌年に家を建てた。");
}

}  // namespace

TEST_CASE("every cue of tense works in its example", "[resolve]") {
    util::each_row(data::tense_cues, [](std::span<const std::string_view> cells) {
        const Prepared text = prepared(std::string(cells[2]));
        const auto dates = find(text.text());
        INFO(cells[0] << " " << cells[1] << ": " << cells[2]);
        CHECK(cells[2].find(cells[0]) != std::string_view::npos);
        REQUIRE(!dates.empty());
        CHECK(holds(cells[1], text, dates.front().range));
    });
}

TEST_CASE("every cue of a backdrop works in its example", "[resolve]") {
    util::each_row(data::backdrop_cues, [](std::span<const std::string_view> cells) {
        const std::string example(cells[3]);
        INFO(cells[0] << ": " << example);
        CHECK(example.find(cells[1]) != std::string::npos);
        if (cells[2] == "since") {
            CHECK(last_value(example + "9月に町を出た。") == "XXXX-09");
        } else if (cells[2] == "state") {
            CHECK(last_value(example + "7日に町を出た。") == "2009-07-07");
        } else if (cells[2] == "remark") {
            CHECK(last_value("1956年7月26日に町を出た。" + example + "\n\n船は8月2日に来た。") == "1956-08-02");
        } else {
            REQUIRE(cells[2] == "no_head");
            CHECK(last_value("2012年8月に町を出た。" + example + "7日に船が来た。") == "2012-06-07");
        }
    });
}

TEST_CASE("every heading that tells a course keeps its list in the story", "[resolve]") {
    util::each_row(data::course_headings, [](std::span<const std::string_view> cells) {
        const std::string story =
            "橋は2019年3月2日に落ちた。\n\n２　" + std::string(cells[1]) + "\n・3月5日　町が柵を置く\n";
        INFO(cells[1]);
        CHECK(cells[1].find(cells[0]) != std::string_view::npos);
        CHECK(last_value(story, 2021) == "2019-03-05");
    });
    CHECK(last_value("橋は2019年3月2日に落ちた。\n\n２　春の催し\n・3月5日　橋のたもとで朝市\n", 2021) == "2021-03-05");
}

TEST_CASE("the year after a known event is counted from its day", "[resolve]") {
    util::each_row(data::known_events, [](std::span<const std::string_view> cells) {
        INFO(cells[0]);
        const auto date = value::parse_edtf(cells[1]);
        REQUIRE(date);
        const auto& end = date->last ? *date->last : date->first;
        CHECK(year_after(cells[0]) == std::to_string(*end.year + 1));
    });
}

}  // namespace nenpyo::date
