#include <string>
#include <tuple>

#include "catch.hpp"
#include "fixtures.hpp"
#include "read/encoding.hpp"
#include "util/utf8.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;

namespace {

std::string name_of(const std::string& bytes, bool cut = false) {
    return detect_encoding(bytes, cut).value_or("none");
}

bool halfwidth_katakana(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); at += nenpyo::util::decode(text, at).size) {
        const char32_t code = nenpyo::util::decode(text, at).code;
        if (code < 0xFF61 || code > 0xFF9F) {
            return false;
        }
    }
    return true;
}

/// All pieces of `length` code points of the samples that hold more than ASCII. A few half-width katakana alone are
/// left out: in windows-31j they can't be told from kanji in EUC-JP.
std::vector<std::string> pieces(std::size_t length) {
    std::vector<std::string> found;
    for (const std::string& text : samples()) {
        std::vector<std::size_t> at{0};
        while (at.back() < text.size()) {
            at.push_back(at.back() + nenpyo::util::decode(text, at.back()).size);
        }
        for (std::size_t i = 0; i + length < at.size(); ++i) {
            std::string piece = text.substr(at[i], at[i + length] - at[i]);
            if (nenpyo::util::count(piece) < piece.size() && !halfwidth_katakana(piece)) {
                found.push_back(std::move(piece));
            }
        }
    }
    return found;
}

std::size_t misread(std::size_t length, const char* encoding) {
    std::size_t wrong = 0;
    for (const std::string& piece : pieces(length)) {
        const std::string bytes = encoded(piece, encoding);
        const auto detected = detect_encoding(bytes, false);
        if (!detected || text_of(chunks_of(bytes, {*detected})) != piece) {
            ++wrong;
            UNSCOPED_INFO(piece << " in " << encoding << " taken for " << detected.value_or("none"));
        }
    }
    return wrong;
}

}  // namespace

TEST_CASE("a short date is right in every encoding") {
    const std::string text = "令和6年4月1日";
    for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"}) {
        CHECK(name_of(encoded(text, encoding)) == encoding);
    }
    CHECK(name_of(std::string("\xEF\xBB\xBF") + text) == "UTF-8");
    CHECK(name_of(std::string("\xFF\xFE") + encoded(text, "UTF-16LE")) == "UTF-16LE");
    CHECK(name_of(std::string("\xFE\xFF") + encoded(text, "UTF-16BE")) == "UTF-16BE");
}

TEST_CASE("whole samples are right in every encoding") {
    for (const std::string& text : samples()) {
        for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP"}) {
            CHECK(name_of(encoded(text, encoding)) == encoding);
        }
    }
}

TEST_CASE("pieces of eight characters are right in every encoding") {
    for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP"}) {
        CHECK(misread(8, encoding) == 0);
    }
}

TEST_CASE("pieces of four characters are right in every encoding") {
    for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP"}) {
        CHECK(misread(4, encoding) == 0);
    }
}

TEST_CASE("ASCII is UTF-8, escape sequences of terminals or not") {
    CHECK(name_of("2024-04-01 opened\n") == "UTF-8");
    CHECK(name_of("\x1B[31mred\x1B[0m") == "UTF-8");
    CHECK(name_of("0B0D0F0J0L0N") == "UTF-8");
    CHECK(name_of("") == "UTF-8");
}

TEST_CASE("Western UTF-8 is no EUC-JP") {
    CHECK(name_of("café") == "UTF-8");
    CHECK(name_of("Zürich, Genève; Saône") == "UTF-8");
    CHECK(name_of("Ελλάδα") == "UTF-8");
}

TEST_CASE("half-width katakana alone is windows-31j once it makes words") {
    CHECK(name_of(encoded("ｶﾌﾞｼｷｶﾞｲｼｬﾐﾅﾄｾｲｻｸｼｮ", "windows-31j")) == "windows-31j");
}

TEST_CASE("ISO-2022-JP with half-width katakana and the older escape sequences") {
    CHECK(name_of("\x1B(I1234\x1B(B") == "ISO-2022-JP");
    CHECK(name_of("\x1B$@F|K\\\x1B(J 2024") == "ISO-2022-JP");
}

TEST_CASE("a character cut off at the end is no fault where the text goes on") {
    for (const char* encoding : {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP"}) {
        std::string bytes = encoded("港の倉庫で火事があった", encoding);
        bytes = bytes.substr(0, bytes.size() - (std::string(encoding) == "ISO-2022-JP" ? 4 : 1));
        CHECK(name_of(bytes, true) == encoding);
        CHECK(name_of(bytes, false) == "none");
    }
}

TEST_CASE("invalid bytes and binary fit no encoding") {
    CHECK(name_of("港の倉庫\xFF") == "none");
    CHECK(name_of(std::string("\x7F"
                              "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                              20)) == "none");
    CHECK(name_of(std::string(64, '\0')) == "none");
}

TEST_CASE("broken text is guessed as what it is least broken in") {
    const std::string text = "で火事があった。けが人はいなかった。";
    const std::tuple<const char*, Encoding> cases[] = {
        {"UTF-8", Encoding::utf8}, {"windows-31j", Encoding::windows_31j}, {"EUC-JP", Encoding::euc_jp}};
    for (const auto& [name, encoding] : cases) {
        const std::string bytes = encoded("港の倉庫", name).append("\xFF") + encoded(text, name);
        const Guess guess = guess_encoding(bytes, false, true);
        CHECK(guess.encoding == encoding);
        CHECK(guess.invalid > 0);
    }
}

TEST_CASE("UTF-16 without a mark is found where nothing else can be") {
    CHECK(name_of(encoded("開業は1999年\n", "UTF-16LE")) == "UTF-16LE");
    CHECK(name_of(encoded("開業は1999年\n", "UTF-16BE")) == "UTF-16BE");
    CHECK(name_of(encoded("opened in 1999\r\n", "UTF-16LE")) == "UTF-16LE");
}
