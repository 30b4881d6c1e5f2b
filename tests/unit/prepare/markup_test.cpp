#include "catch.hpp"
#include "fixture.hpp"

using Texts = std::vector<std::string>;

TEST_CASE("HTML is read as its reader sees it") {
    const std::string page =
        "<!DOCTYPE html>\n<html><head><title>港の歴史</title><style>p { color: red }</style>\n"
        "<script>var day = \"2020年1月1日\";</script></head>\n<body><nav><a href=\"/\">トップ 2024年</a></nav>\n"
        "<h1>港の歴史</h1>\n<p>開港は<ruby>安政<rp>(</rp><rt>あんせい</rt><rp>)</rp></ruby>6年6月2日\n"
        "である<sup>1</sup>。<b>1889年</b>に築港&nbsp;工事が&#22987;まった。</p>\n"
        "<ul><li>1896年　鉄桟橋の完成</li></ul>\n<table><tr><td>1930年</td><td>氷川丸 &amp; 日枝丸</td></tr></table>\n"
        "<!-- 1999年の注記 -->\n</body></html>\n";
    CHECK(classed(page) == Texts{"heading: 港の歴史", "heading: 港の歴史", "prose: 開港は安政6年6月2日である。",
                                 "prose: 1889年に築港 工事が始まった。", "item: 1896年　鉄桟橋の完成",
                                 "item: 1930年　氷川丸 & 日枝丸"});
}

TEST_CASE("every byte of stripped HTML leads back to where it stood") {
    const std::string page = "<html><body><p>港は<b>1868年</b>に&lt;開かれた&gt;。</p></body></html>";
    const auto result = prepared(page);
    const auto year = static_cast<std::uint32_t>(result.text().find("1868年"));
    CHECK(result.raw_offset(year) == page.find("1868年"));
    const auto bracket = static_cast<std::uint32_t>(result.text().find('<'));
    CHECK(result.raw_offset(bracket) == page.find("&lt;"));
}

TEST_CASE("angle brackets in ordinary text are text") {
    for (const std::string text : {"価格は<100円>で、a < b かつ c > d である。\n", "彼は<p>という標識を書いた。\n",
                                   "AT&Tは1885年に設立された。\n"}) {
        CHECK(repaired(text) == text);
    }
}

TEST_CASE("Markdown loses emphasis and link targets, its marks stay out of the sentences") {
    const std::string text =
        "# 沿革\n\n**1889年**に[町](https://example.com/2001)ができた。\n\n- 1912年　電灯がともる\n* "
        "1950年　図書館が開館\n\n"
        "> 1960年の引用である。\n";
    CHECK(classed(text) == Texts{"heading: 沿革", "prose: 1889年に町ができた。", "item: 1912年　電灯がともる",
                                 "item: 1950年　図書館が開館", "prose: 1960年の引用である。"});
}

TEST_CASE("front matter and code are no text") {
    const std::string text =
        "---\ntitle: 町の記録\ndate: 2024-03-01\n---\n\n## 経過\n\n駅が開いた。\n\n```\nday = \"2020年1月1日\"\n```\n";
    CHECK(classed(text) == Texts{"reference: title: 町の記録", "reference: date: 2024-03-01", "heading: 経過",
                                 "prose: 駅が開いた。", "reference: day = \"2020年1月1日\""});
}

TEST_CASE("asterisks of ordinary text stay") {
    const std::string text = "**注目**という書き方が流行した。\n";
    CHECK(repaired(text) == text);
}
