#pragma once

#include "date/resolve/setting.hpp"

/// Values of the periods that are no plain year, month or day. Each returns false where the point names no such period.
namespace nenpyo::date::resolve {

bool assemble_long_period(const Setting& setting, const Place& at, const Point& point, const Resolution* partner,
                          Resolution& out);                                               // 世紀, 年代, 時代
bool assemble_part_of_year(const Setting& setting, const Point& point, Resolution& out);  // 年度, 期, 半期, 四半期, 季
bool assemble_week(const Setting& setting, const Place& at, const Point& point, Resolution& out);  // 週, 曜日, 週末
bool assemble_part_of_month(const Point& point, Resolution& out);  // 旬, 第2週, 第2火曜日, 前半
bool assemble_half_year(const Point& point, Resolution& out);      // 2002年前半

}  // namespace nenpyo::date::resolve
