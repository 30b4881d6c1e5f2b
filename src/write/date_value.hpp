#pragma once

#include <string_view>

namespace nenpyo::write {

/// Whether a text can be the `date` of a record: EDTF points and intervals with unspecified digits, clock times and
/// parts of the day, weeks, and the vague references. Months and days must exist where they are given.
bool is_date_value(std::string_view text);

}  // namespace nenpyo::write
