// Nothing is lost, and nothing but footnotes changes its place, whatever the text.
#include <algorithm>
#include <random>

#include "catch.hpp"
#include "fixture.hpp"
#include "prepare/character.hpp"
#include "prepare/repair.hpp"

using namespace nenpyo;
using namespace nenpyo::prepare;

namespace {

bool is_all_blank(std::string_view text) {
    return skip_blanks(text, 0) == text.size();
}

/// The copies that leave a line are equal to what stays, blanks aside.
bool is_copy(std::string_view text, const Edit& edit) {
    std::string removed;
    for (std::size_t at = edit.begin; at < edit.end; ++at) {
        removed += text[at] == ' ' ? "" : std::string(1, text[at]);
    }
    for (std::size_t size = 1; size <= removed.size() && size <= edit.begin; ++size) {
        const std::string piece(text.substr(edit.begin - size, size));
        std::string copies;
        while (copies.size() < removed.size()) {
            copies += piece;
        }
        if (copies == removed) {
            return true;
        }
    }
    return false;
}

void check_edit(std::string_view text, const Edit& edit) {
    const std::string_view removed = text.substr(edit.begin, edit.end - edit.begin);
    CHECK(edit.replacement.text().size() <= removed.size());
    switch (edit.kind) {
        case EditKind::line_break:
            CHECK(is_all_blank(removed));
            break;
        case EditKind::hyphen:
            CHECK(removed == "-");
            break;
        case EditKind::repeated_copy:
            CHECK(is_copy(text, edit));
            break;
        case EditKind::page_number:
            CHECK(removed.find_first_of("0123456789") != std::string_view::npos);
            break;
        default:
            CHECK_FALSE(is_all_blank(removed));
    }
}

/// Follows the layers one by one and compares with the composed way back.
void check_text(const std::string& raw) {
    const Repaired result = repair(raw);
    std::string text = raw;
    std::vector<std::uint32_t> way_back(raw.size());
    for (std::uint32_t i = 0; i < way_back.size(); ++i) {
        way_back[i] = i;
    }
    bool in_order = true;
    for (const RepairLayer& layer : result.layers) {
        in_order = in_order && layer.order.empty();
        std::string next;
        std::vector<std::uint32_t> next_back;
        const auto keep = [&](std::size_t from, std::string_view bytes) {
            next += bytes;
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                next_back.push_back(way_back[from + i]);
            }
        };
        for (const ByteRange& piece : layer.order) {
            keep(piece.begin, std::string_view(text).substr(piece.begin, piece.size()));
        }
        if (!layer.order.empty()) {
            REQUIRE(std::is_permutation(next.begin(), next.end(), text.begin(), text.end()));
        }
        std::size_t at = layer.order.empty() ? 0 : text.size();
        for (const Edit& edit : layer.edits) {
            REQUIRE(edit.begin >= at);
            check_edit(text, edit);
            keep(at, std::string_view(text).substr(at, edit.begin - at));
            keep(edit.begin, edit.replacement.text());
            at = edit.end;
        }
        keep(at, std::string_view(text).substr(at));
        text = std::move(next);
        way_back = std::move(next_back);
    }
    const Prepared prepared = ::prepared(raw);
    REQUIRE(prepared.text() == text);
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        REQUIRE(prepared.raw_offset(i) == way_back[i]);
        REQUIRE((i == 0 || !in_order || way_back[i] > way_back[i - 1]));
    }
    std::sort(way_back.begin(), way_back.end());
    REQUIRE(std::adjacent_find(way_back.begin(), way_back.end()) == way_back.end());
    std::uint32_t reached = 0;
    for (const Sentence& sentence : prepared.sentences()) {
        REQUIRE(sentence.range.begin >= reached);
        REQUIRE(sentence.range.begin < sentence.range.end);
        REQUIRE(prepared.text(sentence.range).find('\n') == std::string_view::npos);
        reached = sentence.range.end;
    }
    REQUIRE(reached <= text.size());
}

const std::vector<std::string> pieces = {"駅は1910年に開業した。",
                                         "町は栄え、",
                                         "港の",
                                         "歴史",
                                         "\n",
                                         "\n\n",
                                         "\n　",
                                         " ",
                                         "5555",
                                         "第一章第一章第一章第一章",
                                         "（（（（1111））））",
                                         "[3]",
                                         "※1",
                                         "「そうだ。」",
                                         "（",
                                         "」",
                                         "- 12 -\n",
                                         "\f",
                                         "<p>",
                                         "</p><br>",
                                         "&amp;",
                                         "**",
                                         "[a](https://b)",
                                         "《かな》",
                                         "漢",
                                         "- ",
                                         "# ",
                                         "|",
                                         "2001年4月　開業\n",
                                         "word",
                                         "hyphen-\n",
                                         "。",
                                         "…",
                                         "\r\n",
                                         "¹",
                                         "機構4（",
                                         "\n4 注の文。\n"};

}  // namespace

TEST_CASE("the way back is right for any mixture of noise") {
    std::mt19937 random(20240401);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        const std::size_t length = 1 + random() % 60;
        for (std::size_t i = 0; i < length; ++i) {
            text += pieces[random() % pieces.size()];
        }
        INFO(text);
        check_text(text);
    }
}

TEST_CASE("the way back is right for HTML with everything in it") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string text = "<html><body>";
        for (std::size_t i = 0; i < 40; ++i) {
            text += pieces[random() % pieces.size()];
        }
        INFO(text);
        check_text(text);
    }
}

TEST_CASE("the way back is right where footnotes were moved") {
    const std::vector<std::string> page = {"石材は沖の島から切り出され、船で運ばれて岸に積み上げられた（1）。その\n",
                                           "県は国に補助を求め、工費の半ばを国庫が負うことになった2。堤は台風に\n",
                                           "\n",
                                           "（1）　県の土木誌、十二頁。\n",
                                           "2 同書、四十頁。\n",
                                           "- 12 -\n",
                                           "港の歴史\n",
                                           "\f",
                                           "襲われたが、翌年には直された。\n",
                                           "　港が開くと町は栄えた。\r\n"};
    std::mt19937 random(11);
    std::size_t moved = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        const std::size_t length = 1 + random() % 40;
        for (std::size_t i = 0; i < length; ++i) {
            text += page[random() % page.size()];
        }
        INFO(text);
        check_text(text);
        for (const RepairLayer& layer : repair(text).layers) {
            moved += layer.order.empty() ? 0 : 1;
        }
    }
    CHECK(moved > 20);
}
