#pragma once

#include "date/resolve/setting.hpp"

/// The line that heads the section an expression stands in.
namespace nenpyo::date::resolve {

/// Empty where the section has no heading above `at`.
ByteRange heading_line(const Setting& setting, const Place& at);

/// True where it announces a course of events: ３　対策の経過.
bool heads_course(const Setting& setting, const Place& at);

}  // namespace nenpyo::date::resolve
