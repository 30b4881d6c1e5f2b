#pragma once

#include <string_view>

/// The tables compiled in by the build (data/*.tsv).
namespace nenpyo::date::data {
extern const std::string_view eras;
extern const std::string_view known_events;
extern const std::string_view old_forms;
extern const std::string_view periods;
extern const std::string_view regnal_years;
extern const std::string_view words_cues;
extern const std::string_view words_english;
extern const std::string_view words_era_letters;
extern const std::string_view words_inside;
extern const std::string_view words_modifiers;
extern const std::string_view words_named_days;
extern const std::string_view words_parts;
extern const std::string_view words_relative;
extern const std::string_view words_traps;
extern const std::string_view words_units;
}  // namespace nenpyo::date::data
