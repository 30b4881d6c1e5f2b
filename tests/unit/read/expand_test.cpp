#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "catch.hpp"
#include "fixtures.hpp"

using namespace nenpyo::read;
using namespace nenpyo::read::test;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names(const Expanded& expanded, const Folder& folder) {
    std::vector<std::string> found;
    for (const Input& input : expanded.inputs) {
        CHECK(input.kind == Input::Kind::file);
        CHECK(input.name.starts_with(folder.path() + "/"));
        found.push_back(input.name.substr(folder.path().size() + 1));
    }
    return found;
}

std::vector<std::string> messages(const Expanded& expanded) {
    std::vector<std::string> found;
    for (const Failure& failure : expanded.failures) {
        found.push_back(failure.message);
    }
    return found;
}

using Names = std::vector<std::string>;
const ExpandOptions kRecursive{true, ""};

}  // namespace

TEST_CASE("files and standard input come as they were named, whatever their suffix") {
    const Folder folder;
    const std::string odd = folder.put("x.bin", "");
    const Expanded expanded = expand({odd, "-", odd}, {});
    REQUIRE(expanded.inputs.size() == 3);
    CHECK(expanded.failures.empty());
    CHECK(expanded.inputs[0].name == odd);
    CHECK(expanded.inputs[1].kind == Input::Kind::standard_input);
    CHECK(expanded.inputs[1].name == "-");
    CHECK(expanded.inputs[2].name == odd);
}

TEST_CASE("what can't be an input is said in words and the rest goes on") {
    const Folder folder;
    const std::string good = folder.put("a.txt", "");
    const Expanded expanded = expand({folder.path("none.txt"), folder.path(), "", good}, {});
    CHECK(names(expanded, folder) == Names{"a.txt"});
    CHECK(messages(expanded) == Names{folder.path("none.txt") + ": No such file or directory",
                                      folder.path() + ": is a directory; use -r to read the files in it",
                                      "'': No such file or directory"});
}

TEST_CASE("a directory is walked in byte order of names, known suffixes only") {
    const Folder folder;
    for (const char* name : {"b.txt", "B.TXT", "a/z.md", "a/b/c.csv", "a.txt", "年.txt", "page.html", "photo.jpg",
                             "README", ".hidden.txt", ".git/x.txt", "é.txt"}) {
        folder.put(name, "");
    }
    CHECK(names(expand({folder.path()}, kRecursive), folder) ==
          Names{"B.TXT", "a/b/c.csv", "a/z.md", "a.txt", "b.txt", "é.txt", "年.txt"});
}

TEST_CASE("a trailing slash changes no name") {
    const Folder folder;
    folder.put("a/b.txt", "");
    CHECK(names(expand({folder.path() + "/"}, kRecursive), folder) == Names{"a/b.txt"});
}

TEST_CASE("a glob chooses the files of directories instead") {
    const Folder folder;
    for (const char* name : {"a.dat", "a.txt", "x/b.dat", "x/y/c.dat"}) {
        folder.put(name, "");
    }
    CHECK(names(expand({folder.path()}, {true, "*.dat"}), folder) == Names{"a.dat", "x/b.dat", "x/y/c.dat"});
    CHECK(names(expand({folder.path()}, {true, "x/*.dat"}), folder) == Names{"x/b.dat"});
    CHECK(names(expand({folder.path("a.txt")}, {true, "*.dat"}), folder) == Names{"a.txt"});
}

TEST_CASE("a directory without anything to read is a failure unless it is empty") {
    const Folder folder;
    fs::create_directory(folder.path("empty"));
    CHECK(messages(expand({folder.path("empty")}, kRecursive)).empty());
    folder.put("photo.jpg", "");
    CHECK(messages(expand({folder.path()}, kRecursive)) ==
          Names{folder.path() + ": holds no file with a known suffix (adoc, asciidoc, csv, log, markdown, md, org, "
                                "rst, tex, text, tsv, txt); "
                                "name others with --glob"});
    CHECK(messages(expand({folder.path()}, {true, "*.dat"})) ==
          Names{folder.path() + ": holds no file that matches *.dat"});
}

TEST_CASE("links to files are read, links to directories are not followed, loops end") {
    const Folder folder;
    folder.put("real/a.txt", "");
    fs::create_directory_symlink("..", folder.path("real/up"));
    fs::create_directory_symlink("real", folder.path("again"));
    fs::create_symlink("real/a.txt", folder.path("link.txt"));
    fs::create_symlink("nowhere", folder.path("lost.txt"));
    const Expanded expanded = expand({folder.path()}, kRecursive);
    CHECK(names(expanded, folder) == Names{"link.txt", "real/a.txt"});
    CHECK(messages(expanded) == Names{folder.path("lost.txt") + ": No such file or directory"});
    CHECK(names(expand({folder.path("again")}, kRecursive), folder) == Names{"again/a.txt"});
}

TEST_CASE("a folder that may not be read is a failure and the walk goes on") {
    if (::geteuid() == 0) {
        return;  // root may read everything
    }
    const Folder folder;
    folder.put("a/x.txt", "");
    folder.put("b/y.txt", "");
    fs::permissions(folder.path("a"), fs::perms::none);
    const Expanded expanded = expand({folder.path()}, kRecursive);
    fs::permissions(folder.path("a"), fs::perms::owner_all);
    CHECK(names(expanded, folder) == Names{"b/y.txt"});
    CHECK(messages(expanded) == Names{folder.path("a") + ": Permission denied"});
}

TEST_CASE("pipes found on the way are passed over") {
    const Folder folder;
    folder.put("a.txt", "");
    REQUIRE(::mkfifo(folder.path("pipe.txt").c_str(), 0600) == 0);
    CHECK(names(expand({folder.path()}, kRecursive), folder) == Names{"a.txt"});
}
