// Records and small helpers shared by the tests of the write stage.
#pragma once

#include <string>
#include <vector>

#include "nenpyo/write.hpp"

namespace nenpyo::write::samples {

/// A mention with a value of its own in every field.
Mention opening();

/// One entry of two mentions.
Entry opening_twice();

Timex spring_day();

Diagnostic impossible_day();

std::string written(const Mention& mention, const WriteOptions& options, std::string_view wareki = {});
std::string written(const Entry& entry, const WriteOptions& options, std::string_view wareki = {});
std::string written(const Timex& timex, const WriteOptions& options, const DateExtras& extras = {});
std::string written(const Diagnostic& finding, const WriteOptions& options);

WriteOptions format(std::string name);

}  // namespace nenpyo::write::samples
