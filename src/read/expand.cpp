// FILE arguments to inputs: the only part of the stage that looks at folders.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

#include "nenpyo/read.hpp"
#include "read/glob.hpp"
#include "util/files.hpp"
#include "util/tsv.hpp"

namespace nenpyo::read {

namespace data {
extern const std::string_view suffixes;
}

namespace {

namespace fs = std::filesystem;

std::set<std::string, std::less<>> known_suffixes() {
    std::set<std::string, std::less<>> suffixes;
    util::each_row(data::suffixes, [&](const auto& cells) { suffixes.emplace(cells[0]); });
    return suffixes;
}

std::string lower_suffix(std::string_view name) {
    const auto dot = name.rfind('.');
    std::string suffix(dot == std::string_view::npos ? "" : name.substr(dot + 1));
    for (char& c : suffix) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return suffix;
}

std::string joined(const std::string& folder, const std::string& name) {
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

/// The type of the entry itself, links not followed. Asked in this way the directory's own listing mostly knows it.
fs::file_type type_of(const fs::directory_entry& entry) {
    std::error_code unknown;  // the file then counts as a regular one, and opening it will say what is wrong
    if (entry.is_symlink(unknown)) {
        return fs::file_type::symlink;
    }
    if (entry.is_directory(unknown)) {
        return fs::file_type::directory;
    }
    return entry.is_regular_file(unknown) || unknown ? fs::file_type::regular : fs::file_type::unknown;
}

/// Walks one directory argument. Links to files are read, links to directories are not followed, so no loop can arise.
class Walk {
  public:
    Walk(const std::string& root, const ExpandOptions& options, Expanded& out)
        : root_(root.ends_with('/') ? root : root + '/'),
          glob_(options.glob),
          suffixes_(options.glob.empty() ? known_suffixes() : std::set<std::string, std::less<>>()),
          out_(out) {
        const std::size_t before = out.inputs.size();
        folder(root);
        if (out.inputs.size() == before && passed_over_ > 0) {
            out.failures.push_back({root, none_message(root)});
        }
    }

  private:
    struct Entry {
        std::string name;
        fs::file_type type = fs::file_type::none;
    };

    void folder(const std::string& path) {
        for (const Entry& entry : entries(path)) {
            const std::string below = joined(path, entry.name);
            if (entry.type == fs::file_type::directory) {
                folder(below);
            } else if (wanted(entry.name, below)) {
                file(below, entry.type);
            } else {
                ++passed_over_;
            }
        }
    }

    /// Entries in byte order of their names, hidden ones left out.
    std::vector<Entry> entries(const std::string& path) {
        std::vector<Entry> found;
        std::error_code error;
        fs::directory_iterator entry(path, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            std::string name = entry->path().filename().string();
            if (!name.starts_with('.')) {
                found.push_back({std::move(name), type_of(*entry)});
            }
        }
        if (error) {
            out_.failures.push_back({path, fmt::format("{}: {}", path, util::errno_text(error.value()))});
        }
        std::sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
        return found;
    }

    [[nodiscard]] bool wanted(const std::string& name, const std::string& path) const {
        if (glob_.empty()) {
            return suffixes_.contains(lower_suffix(name));
        }
        return glob_matches(glob_, glob_.find('/') == std::string::npos ? name : path.substr(root_.size()));
    }

    void file(const std::string& path, fs::file_type type) {
        if (type == fs::file_type::symlink) {
            std::error_code error;
            type = fs::status(path, error).type();
            if (error) {
                out_.failures.push_back({path, fmt::format("{}: {}", path, util::errno_text(error.value()))});
                return;
            }
        }
        if (type == fs::file_type::regular) {
            out_.inputs.push_back({Input::Kind::file, path, ""});
        }
    }

    [[nodiscard]] std::string none_message(const std::string& root) const {
        return glob_.empty() ? fmt::format("{}: holds no file with a known suffix ({}); name others with --glob", root,
                                           fmt::join(suffixes_, ", "))
                             : fmt::format("{}: holds no file that matches {}", root, glob_);
    }

    std::string root_;
    std::string glob_;
    std::set<std::string, std::less<>> suffixes_;
    std::size_t passed_over_ = 0;
    Expanded& out_;
};

}  // namespace

Expanded expand(const std::vector<std::string>& arguments, const ExpandOptions& options) {
    Expanded out;
    for (const std::string& argument : arguments) {
        struct stat found {};
        if (argument == "-") {
            out.inputs.push_back({Input::Kind::standard_input, argument, ""});
        } else if (::stat(argument.c_str(), &found) != 0) {
            const std::string name = argument.empty() ? "''" : argument;
            out.failures.push_back({argument, fmt::format("{}: {}", name, util::errno_text(errno))});
        } else if (!S_ISDIR(found.st_mode)) {
            out.inputs.push_back({Input::Kind::file, argument, ""});
        } else if (options.recursive) {
            Walk(argument, options, out);
        } else {
            out.failures.push_back(
                {argument, fmt::format("{}: is a directory; use -r to read the files in it", argument)});
        }
    }
    return out;
}

}  // namespace nenpyo::read
