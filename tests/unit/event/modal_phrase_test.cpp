#include <fstream>
#include <sstream>
#include <string>

#include "catch.hpp"
#include "fixture.hpp"
#include "util/tsv.hpp"

using namespace nenpyo;

namespace {

std::string table(const std::string& name) {
    std::ifstream in(std::string(NENPYO_SOURCE_DIR) + "/src/event/data/" + name);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

Status status_of(std::string_view cell) {
    return status_from(cell).value_or(Status::actual);
}

}  // namespace

TEST_CASE("each ending of several words stays whole and says what its row says") {
    const std::string rows = table("modal-phrases.tsv");
    std::size_t count = 0;
    util::each_row(rows, [&](std::span<const std::string_view> cells) {
        const std::string example(cells[5]);
        INFO(example);
        const auto found = test::mentions("{1990年|1990}、彼は" + example + "。");
        REQUIRE(found.size() == 1);
        CHECK(found[0].event == "彼は" + example);
        CHECK(found[0].status == status_of(cells[3]));
        ++count;
    });
    CHECK(count > 40);
}
