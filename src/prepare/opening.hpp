#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace nenpyo::prepare {

/// What the marks at the beginning of a line make of it; the roles of data/enumerators.tsv.
enum class OpeningRole : std::uint8_t { none, heading, title, numbered, item, note };

struct Opening {
    OpeningRole role = OpeningRole::none;
    std::uint16_t form = 0;    ///< row of data/enumerators.tsv
    std::uint32_t number = 0;  ///< value of its last number or letter; 0 where it has none
    std::size_t length = 0;    ///< bytes of the mark with the blanks after it
    std::string_view id;       ///< id of the row
};

/// The mark a line begins with: the longest matching row of data/enumerators.tsv.
Opening opening(std::string_view line);

/// A row of a table: cells between tabs or vertical bars, or columns set apart by wide blanks.
bool is_table_row(std::string_view line);

/// Nothing but ornament: rules, rows of dots, the second row of a Markdown table.
bool is_ornament(std::string_view line);

}  // namespace nenpyo::prepare
