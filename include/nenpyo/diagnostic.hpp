#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/span.hpp"

namespace nenpyo {

enum class Severity : std::uint8_t { note, warning, error };

/// "note", "warning", "error".
std::string_view to_string(Severity severity);

/// Something to tell a person about one place of an input. Trouble inside a document is a value of this type and the
/// work goes on; exceptions are for what is fatal to a whole input.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string rule;  ///< stable id such as `impossible-date` or `invalid-bytes`
    std::string
        message;       ///< a sentence without its final stop: what is wrong and, where it can be known, what is right
    std::string file;  ///< name as given
    Location where;
    ByteRange range;      ///< the same place in the prepared text; empty where the trouble is older than that text
    std::string excerpt;  ///< its line of the document, of a very long one the part around it; may be empty
    std::uint64_t excerpt_column = 0;  ///< column of the place in `excerpt` where that is not `where.column`, else 0
};

}  // namespace nenpyo
