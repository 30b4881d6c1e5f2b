#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace nenpyo::util {

/// Calls `row` with the cells of each row after the head row. Comments (lines that begin with '#') and empty lines are
/// passed over. The cells are views into `table`, which the embedded tables outlive.
void each_row(std::string_view table, const std::function<void(std::span<const std::string_view> cells)>& row);

/// The words in column `word` of the rows whose column `use` says `wanted`.
std::vector<std::string_view> words_for(std::string_view table, std::size_t word, std::size_t use,
                                        std::string_view wanted);

/// The cells of one line.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace nenpyo::util
