#include <string>

#include "catch.hpp"
#include "find_support.hpp"
#include "nenpyo/prepare.hpp"

namespace nenpyo::date {
namespace {

/// ⏎ stands for the end of a line.
std::string with_lines(std::string_view cell) {
    constexpr std::string_view sign = "⏎";
    std::string text(cell);
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at)) {
        text.replace(at, sign.size(), "\n");
    }
    return text;
}

ResolveOptions options_for(std::string_view date) {
    ResolveOptions options;
    options.guess_document_date = date == "auto";
    if (date != "auto" && date != "none") {
        options.document_date = parse_document_date(date);
        REQUIRE(options.document_date);
    }
    return options;
}

std::string values(const std::string& text, ResolveOptions options) {
    auto chunk = std::make_shared<Chunk>();
    chunk->text = text;
    const Prepared prepared = prepare::prepare(std::move(chunk));
    Resolver resolver(std::move(options));
    std::string out;
    for (const Timex& timex : resolver.add(prepared, find(prepared.text()))) {
        out += (out.empty() ? "" : " ") + timex.value;
    }
    return out;
}

}  // namespace

TEST_CASE("values of whole texts", "[resolve]") {
    const std::string rows = test::table("date_values.tsv");
    util::each_row(rows, [](std::span<const std::string_view> cells) {
        const std::string text = with_lines(cells[1]);
        INFO(text);
        CHECK(values(text, options_for(cells[0])) == cells[2]);
    });
}

}  // namespace nenpyo::date
