// Merging is a function of the set of mentions: order, grouping, repetition and memory change nothing.
#include <algorithm>
#include <random>

#include "catch.hpp"
#include "nenpyo/write.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::merge;
using namespace nenpyo::merge::samples;

namespace {

template <typename List>
const auto& one_of(std::mt19937& random, const List& list) {
    return list[random() % list.size()];
}

/// Few words and dates, so that much is alike.
std::vector<Mention> random_mentions(std::mt19937& random, std::size_t count) {
    const std::vector<std::string> dates{"2031-05-02", "2031-05-03", "2031-05", "2031", "2031-05-02/2031-05-09",
                                         "XXXX-05"};
    const std::vector<std::string> subjects{"青葉市", "港南市", "ミナト大統領", "米国", "アメリカ", "北島の港"};
    const std::vector<std::string> objects{"水道協定", "漁港の改修", "第1回会議", "第2回会議", "海峡大橋"};
    const std::vector<std::string> predicates{"署名する", "調印", "発表する", "会談", "開通する", "行う"};
    const std::vector<std::string> places{"金沢", "富山", "日本", "アンカレジ", "アラスカ"};
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& predicate = one_of(random, predicates);
        Mention mention = samples::mention(
            one_of(random, dates), one_of(random, subjects) + "が" + one_of(random, objects) + "を" + predicate,
            predicate, std::string(1, static_cast<char>('a' + random() % 4)), random() % 50);
        if (random() % 3 == 0) {
            mention.where = {one_of(random, places)};
        }
        if (random() % 3 == 0) {
            mention.who = {one_of(random, subjects)};
        }
        if (random() % 4 == 0) {
            mention.sentence = "同じ文";
        }
        mention.status = static_cast<Status>(random() % 5);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

std::vector<Mention> through_lines(const std::vector<Entry>& entries) {
    std::vector<Mention> mentions;
    const std::string text = lines(entries);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        for (Mention& mention : write::parse_mentions(std::string_view(text).substr(at, end - at))) {
            mentions.push_back(std::move(mention));
        }
        at = end + 1;
    }
    return mentions;
}

}  // namespace

TEST_CASE("any order, grouping and repetition gives the same bytes") {
    std::mt19937 random(1872);
    for (int round = 0; round < 150; ++round) {
        std::vector<Mention> mentions = random_mentions(random, 1 + random() % 60);
        const std::string once = lines(merged(mentions));

        std::shuffle(mentions.begin(), mentions.end(), random);
        REQUIRE(lines(merged(mentions)) == once);

        mentions.push_back(mentions[random() % mentions.size()]);
        REQUIRE(lines(merged(mentions)) == once);

        const auto cut = mentions.begin() + static_cast<std::ptrdiff_t>(random() % mentions.size());
        std::vector<Mention> parts = through_lines(merged({cut, mentions.end()}));
        for (Mention& mention : through_lines(merged({mentions.begin(), cut}))) {
            parts.push_back(std::move(mention));
        }
        REQUIRE(lines(merged(parts)) == once);
    }
}

TEST_CASE("no mention is lost and none is in two entries") {
    std::mt19937 random(645);
    for (int round = 0; round < 50; ++round) {
        const std::vector<Mention> mentions = random_mentions(random, 40);
        std::vector<Mention> out = through_lines(merged(mentions));
        const auto absent = [&](const Mention& mention) {
            return std::find(out.begin(), out.end(), mention) == out.end();
        };
        REQUIRE(std::none_of(mentions.begin(), mentions.end(), absent));
        for (std::size_t i = 0; i < out.size(); ++i) {
            REQUIRE(std::count(out.begin(), out.end(), out[i]) == 1);
        }
    }
}

TEST_CASE("a bound on memory changes nothing") {
    std::mt19937 random(1192);
    std::vector<Mention> mentions = random_mentions(random, 400);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        mentions[i].sentence.append(9000, 'x');  // some four blocks of memory
    }
    MergeOptions tight;
    tight.memory_bytes = 1;
    CHECK(lines(merged(mentions, tight)) == lines(merged(mentions)));
}

TEST_CASE("nothing makes nothing") {
    CHECK(merged({}).empty());
}
