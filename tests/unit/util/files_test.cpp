#include "util/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "catch.hpp"

namespace fs = std::filesystem;
using nenpyo::util::AtomicFile;
using nenpyo::util::FileError;

namespace {

class Folder {
  public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "nenpyo-files-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
    [[nodiscard]] std::size_t size() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
    }

  private:
    fs::path path_;
};

std::string content(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string message(const std::string& path) {
    try {
        const AtomicFile file(path);
    } catch (const FileError& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a committed file holds all that was written and nothing else stays in its folder") {
    const Folder folder;
    const std::string path = folder.file("out.csv");
    const std::string line = "2024-04-01,開業\n";
    AtomicFile file(path);
    std::string expected;
    for (int i = 0; i < 10000; ++i) {
        file.write(line);
        expected += line;
    }
    CHECK_FALSE(fs::exists(path));
    CHECK(fs::exists(file.temporary()));
    file.commit();
    CHECK(content(path) == expected);
    CHECK(folder.size() == 1);
}

TEST_CASE("without commit the old file stays as it was") {
    const Folder folder;
    const std::string path = folder.file("out.csv");
    put(path, "old");
    {
        AtomicFile file(path);
        file.write("new");
    }
    CHECK(content(path) == "old");
    CHECK(folder.size() == 1);
}

TEST_CASE("permissions of an existing file are kept") {
    const Folder folder;
    const std::string path = folder.file("out.csv");
    put(path, "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    AtomicFile file(path);
    file.commit();
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
}

TEST_CASE("a new file gets the permissions of the umask") {
    const Folder folder;
    const std::string path = folder.file("out.csv");
    const mode_t before = ::umask(027);
    {
        AtomicFile file(path);
        file.commit();
    }
    ::umask(before);
    CHECK((static_cast<unsigned>(fs::status(path).permissions()) & 0777U) == 0640U);
}

TEST_CASE("a link is followed, not replaced") {
    const Folder folder;
    put(folder.file("real.csv"), "old");
    fs::create_symlink("real.csv", folder.file("link.csv"));
    AtomicFile file(folder.file("link.csv"));
    file.write("new");
    file.commit();
    CHECK(fs::is_symlink(folder.file("link.csv")));
    CHECK(content(folder.file("real.csv")) == "new");
}

TEST_CASE("a device is written directly") {
    AtomicFile file("/dev/null");
    CHECK(file.temporary().empty());
    file.write("gone");
    file.commit();
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a full device is an error that names the file") {
    if (!fs::exists("/dev/full")) {
        return;
    }
    AtomicFile file("/dev/full");
    file.write("gone");
    CHECK_THROWS_WITH(file.commit(), "/dev/full: can't be written: No space left on device");
}

TEST_CASE("a very long name still finds room for its temporary file") {
    const Folder folder;
    const std::string path = folder.file(std::string(250, 'n'));
    AtomicFile file(path);
    file.commit();
    CHECK(fs::exists(path));
}

TEST_CASE("what can't be written is said in words") {
    const Folder folder;
    CHECK(message(folder.file("none/out.csv")) ==
          folder.file("none/out.csv") + ": can't be written: No such file or directory");
    CHECK(message(folder.file("")) == folder.file("") + ": can't be written: Is a directory");
    CHECK(message("") == "the name of the output file is empty");
}
