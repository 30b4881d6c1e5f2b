#pragma once

#include "date/find/rule.hpp"

namespace nenpyo::date::finder {

/// An era without a year that says when: one of several (明治から大正, 天明と天保), or one that a word of time follows
/// (享保のころ).
bool is_bare_era(const View& view, const Match& match);

}  // namespace nenpyo::date::finder
