#include "read/jis.hpp"

#include <string>

#include "catch.hpp"
#include "fixtures.hpp"
#include "read/encoding.hpp"
#include "read/reading.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;

namespace {

bool decodes(const std::string& bytes, const char* encoding) {
    return text_of(chunks_of(bytes, {encoding})).find(kReplacement) == std::string::npos;
}

std::string pair(unsigned lead, unsigned trail) {
    return {static_cast<char>(lead), static_cast<char>(trail)};
}

}  // namespace

TEST_CASE("the detector allows the double-byte characters that the converter knows, and no others") {
    for (unsigned lead = 0x81; lead <= 0xFC; ++lead) {
        for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
            const std::string bytes = pair(lead, trail);
            if (lead < 0xA0 || lead >= 0xE0) {
                const bool valid = read_as(Encoding::windows_31j, bytes, false, 0).invalid == 0;
                INFO("windows-31j " << std::hex << lead << ' ' << trail);
                REQUIRE(valid == decodes(bytes, "windows-31j"));
            }
            if (lead >= 0xA1 && trail >= 0x80) {
                const bool valid = read_as(Encoding::euc_jp, bytes, false, 0).invalid == 0;
                INFO("EUC-JP " << std::hex << lead << ' ' << trail);
                REQUIRE(valid == decodes(bytes, "EUC-JP"));
            }
        }
    }
}

TEST_CASE("rows and cells of windows-31j") {
    CHECK(jis_class(4, 2) == JisClass::hiragana);
    CHECK(from_windows_31j(0x82, 0xA0).row == 4);
    CHECK(from_windows_31j(0x82, 0xA0).cell == 2);
    CHECK(from_windows_31j(0x87, 0x40).row == 13);
    CHECK(from_windows_31j(0xFC, 0x4B).row == 119);
    CHECK(from_windows_31j(0x82, 0x7F).row == 0);
    CHECK(from_windows_31j(0xA0, 0x40).row == 0);
    CHECK(jis_class(200, 200) == JisClass::unassigned);
}
