// A field as the text of one cell, shared by the formats that write tables.
#pragma once

#include <string>
#include <string_view>

#include "write/value.hpp"

namespace nenpyo::write {

/// The cell's text without any quoting: empty for null, lists joined by `; `. A view into the value or into `scratch`.
std::string_view cell_text(const Value& value, std::string& scratch);

}  // namespace nenpyo::write
