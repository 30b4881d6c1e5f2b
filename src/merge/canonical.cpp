#include "merge/canonical.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>

namespace nenpyo::merge {
namespace {

/// Gives each file the rank of its name.
void rank_files(FeatureTable& table) {
    const std::vector<std::string>& files = table.files();
    std::vector<std::uint32_t> sorted(files.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) { return files[a] < files[b]; });
    std::vector<std::uint32_t> rank(files.size());
    for (std::uint32_t i = 0; i < sorted.size(); ++i) {
        rank[sorted[i]] = i;
    }
    for (Features& row : table.rows) {
        row.file = rank[row.file];
    }
}

auto key(const Features& row) {
    return std::make_tuple(!row.dated, row.earliest, row.latest, row.file, row.start, row.end, row.place_in_sentence,
                           row.content);
}

bool same_bytes(Store& store, const Features& one, const Features& other) {
    const std::string bytes(store.get(one.bytes));
    return bytes == store.get(other.bytes);
}

}  // namespace

void make_canonical(FeatureTable& table, Store& store) {
    rank_files(table);
    std::sort(table.rows.begin(), table.rows.end(),
              [](const Features& a, const Features& b) { return key(a) < key(b); });
    const auto same = [&](const Features& a, const Features& b) { return key(a) == key(b) && same_bytes(store, a, b); };
    table.rows.erase(std::unique(table.rows.begin(), table.rows.end(), same), table.rows.end());
}

}  // namespace nenpyo::merge
