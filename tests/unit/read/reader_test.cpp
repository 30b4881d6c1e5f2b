#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>

#include "catch.hpp"
#include "fixtures.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;

namespace {

std::vector<nenpyo::Chunk> all(Reader reader) {
    std::vector<nenpyo::Chunk> chunks;
    while (const auto chunk = reader.next()) {
        chunks.push_back(*chunk);
    }
    return chunks;
}

Reader file_reader(const std::string& name) {
    return {{Input::Kind::file, name, ""}, {}, 3};
}

/// Standard input from a file while it lives.
class StandardInput {
  public:
    explicit StandardInput(const std::string& path) : saved_(::dup(STDIN_FILENO)) {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        ::dup2(file, STDIN_FILENO);
        ::close(file);
    }
    ~StandardInput() {
        ::dup2(saved_, STDIN_FILENO);
        ::close(saved_);
    }
    StandardInput(const StandardInput&) = delete;
    StandardInput& operator=(const StandardInput&) = delete;

  private:
    int saved_;
};

}  // namespace

TEST_CASE("a file is read and its chunks carry its name and number") {
    const Folder folder;
    const std::string path = folder.put("a.txt", encoded("港の倉庫で火事があった。\n", "EUC-JP"));
    const auto chunks = all(file_reader(path));
    REQUIRE(chunks.size() == 1);
    CHECK(chunks[0].text == "港の倉庫で火事があった。\n");
    CHECK(chunks[0].file == path);
    CHECK(chunks[0].document == 3);
}

TEST_CASE("a file of several blocks comes whole") {
    const Folder folder;
    std::string text;
    while (text.size() < 5 * kBlock) {
        text += "港の倉庫で火事があった。けが人はいなかった。\n";
    }
    const auto chunks = all(file_reader(folder.put("a.txt", text)));
    CHECK(chunks.size() >= 4);
    CHECK(text_of(chunks) == text);
    for (const auto& chunk : chunks) {
        CHECK(chunk.text.size() < 2 * kBlock);
    }
}

TEST_CASE("a line of many megabytes is cut into bounded pieces") {
    const Folder folder;
    std::string text;
    while (text.size() < 12 * kBlock) {
        text += "港の倉庫で火事があった";
    }
    const auto chunks = all(file_reader(folder.put("a.txt", text)));
    CHECK(text_of(chunks) == text);
    CHECK(chunks.size() == text.size() / ReadOptions().longest_line + 1);
    for (const auto& chunk : chunks) {
        CHECK(chunk.text.size() <= ReadOptions().longest_line);
        CHECK(chunk.first_line == 1);
    }
}

TEST_CASE("standard input is read from descriptor 0") {
    const Folder folder;
    const StandardInput redirected(folder.put("a.txt", "港\n"));
    const auto chunks = all({{Input::Kind::standard_input, "-", ""}, {}, 0});
    REQUIRE(chunks.size() == 1);
    CHECK(chunks[0].text == "港\n");
    CHECK(chunks[0].file == "-");
}

TEST_CASE("a text is UTF-8 whatever the encoding of the files") {
    const auto chunks = all({{Input::Kind::text, "<text>", "令和6年4月1日"}, {"windows-31j"}, 0});
    CHECK(text_of(chunks) == "令和6年4月1日");
}

TEST_CASE("an input that can't be read says why") {
    const Folder folder;
    CHECK_THROWS_WITH(file_reader(folder.path("none.txt")).next(),
                      folder.path("none.txt") + ": No such file or directory");
    CHECK_THROWS_WITH(file_reader(folder.path()).next(), folder.path() + ": Is a directory");
    CHECK(text_of(all(file_reader("/dev/null"))).empty());
    if (::geteuid() != 0) {
        const std::string path = folder.put("secret.txt", "港");
        std::filesystem::permissions(path, std::filesystem::perms::none);
        CHECK_THROWS_WITH(file_reader(path).next(), path + ": Permission denied");
    }
}

TEST_CASE("an endless device of NUL bytes is refused") {
    CHECK_THROWS_AS(file_reader("/dev/zero").next(), ReadError);
}

TEST_CASE("after a failure a reader gives nothing more") {
    Reader reader = file_reader("/nowhere/a.txt");
    CHECK_THROWS_AS(reader.next(), ReadError);
    CHECK(reader.next() == nullptr);
    Reader moved = std::move(reader);
    CHECK(moved.next() == nullptr);
}

TEST_CASE("names of encodings can be asked for") {
    CHECK(known_encoding("auto"));
    CHECK(known_encoding("utf8"));
    CHECK(known_encoding("Shift_JIS"));
    CHECK(known_encoding("cp932"));
    CHECK(known_encoding("euc-jp"));
    CHECK(known_encoding("ISO-2022-JP"));
    CHECK_FALSE(known_encoding("klingon"));
    CHECK_FALSE(known_encoding(""));
}
