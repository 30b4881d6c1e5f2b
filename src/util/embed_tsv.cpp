// Build-time tool: checks a table of facts and writes it as a C++ source. Every row must have as many cells as the head
// row and no two rows may be equal; lines that begin with '#' are comments.
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

namespace {

std::size_t cells(const std::string& line) {
    std::size_t count = 1;
    for (const char c : line) {
        count += c == '\t' ? 1U : 0U;
    }
    return count;
}

std::string stem(const std::string& path) {
    const auto slash = path.find_last_of('/');
    std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    name = name.substr(0, name.find('.'));
    for (char& c : name) {
        c = c == '-' ? '_' : c;
    }
    return name;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: embed_tsv TABLE.tsv NAMESPACE OUT.cpp\n";
        return 2;
    }
    const std::string path = argv[1];
    std::ifstream in(path, std::ios::binary);
    std::set<std::string> seen;
    std::string line;
    std::string kept;
    std::size_t number = 0;
    std::size_t width = 0;
    while (std::getline(in, line)) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (width == 0) {
            width = cells(line);
        }
        if (cells(line) != width) {
            std::cerr << path << ':' << number << ": error: " << cells(line) << " cells where the head row has "
                      << width << '\n';
            return 1;
        }
        if (!seen.insert(line).second) {
            std::cerr << path << ':' << number << ": error: this row stands twice\n";
            return 1;
        }
        kept += line + '\n';
    }
    if (width == 0) {
        std::cerr << path << ": error: no head row\n";
        return 1;
    }
    std::ofstream out(argv[3], std::ios::binary);
    // clang holds literals to the 65,536 characters that the standard promises; both compilers take far longer ones.
    out << "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n";
    out << "#include <string_view>\nnamespace " << argv[2] << " {\nextern const std::string_view " << stem(path)
        << ";\nconst std::string_view " << stem(path) << " =\n";
    std::size_t start = 0;
    while (start < kept.size()) {
        const std::size_t end = kept.find('\n', start) + 1;
        out << "    R\"~(" << kept.substr(start, end - start) << ")~\"\n";
        start = end;
    }
    out << "    ;\n}\n";
    return out.flush() ? 0 : 1;
}
