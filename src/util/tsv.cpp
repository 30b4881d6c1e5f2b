#include "util/tsv.hpp"

namespace nenpyo::util {

namespace {

void split_into(std::vector<std::string_view>& cells, std::string_view text, char separator) {
    cells.clear();
    std::size_t start = 0;
    for (;;) {
        const std::size_t end = text.find(separator, start);
        cells.push_back(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) {
            return;
        }
        start = end + 1;
    }
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> cells;
    split_into(cells, text, separator);
    return cells;
}

void each_row(std::string_view table, const std::function<void(std::span<const std::string_view> cells)>& row) {
    bool head = true;
    std::vector<std::string_view> cells;
    for (std::size_t start = 0; start < table.size();) {
        std::size_t end = table.find('\n', start);
        end = end == std::string_view::npos ? table.size() : end;
        const std::string_view line = table.substr(start, end - start);
        start = end + 1;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        if (head) {
            head = false;
            continue;
        }
        split_into(cells, line, '\t');
        row(cells);
    }
}

std::vector<std::string_view> words_for(std::string_view table, std::size_t word, std::size_t use,
                                        std::string_view wanted) {
    std::vector<std::string_view> words;
    each_row(table, [&](std::span<const std::string_view> cells) {
        if (cells[use] == wanted) {
            words.push_back(cells[word]);
        }
    });
    return words;
}

}  // namespace nenpyo::util
