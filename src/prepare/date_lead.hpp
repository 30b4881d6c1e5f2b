#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace nenpyo::prepare {

/// How a line that begins with a date goes on.
enum class DateLead : std::uint8_t {
    none,   ///< it does not begin with a date
    prose,  ///< 「2019年には…」, 「9 月、…」: it may as well continue the line before
    row,    ///< 「1872年（明治5年）　開業」: a date, then a blank or a colon, then what happened
    alone,  ///< 「平成23年3月」, 「11/25」: nothing else on the line
};

/// Shape of a line by the date at its beginning. Surface only: whether the date exists is for the date stage.
DateLead date_lead(std::string_view line);

}  // namespace nenpyo::prepare
