#pragma once

#include <cstdint>

#include "nenpyo/document.hpp"

namespace nenpyo::date::data {
extern const std::string_view tense_cues;
}

namespace nenpyo::date::resolve {

enum class Tense : std::uint8_t { unknown, past, ahead };

/// True where the words end in た, be it before a full stop or a bracket.
bool ends_in_past(std::string_view text);

/// What the rest of a sentence after a date says: 5月に開く予定だ is ahead, 5月に開いた is past.
Tense tense_after(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset);

/// True where it is ahead by a plan, not by a guess: 5月に開く予定だ.
bool is_planned(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset);

/// True where the sentence gives somebody's words: …と答えている.
bool reports_speech(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset);

/// True where the sentence tells of a plan that was one: 春に始めるはずだった.
bool was_only_planned(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset);

/// True where the sentence says so of a time that is past: 10月の合意を目指していたが.
bool was_ahead_then(const Prepared& prepared, std::uint32_t sentence, std::uint32_t offset);

/// True where the words before a date say that it is the writer's last or next one: 去る5月31日.
Tense writers_word_before(const Prepared& prepared, std::uint32_t offset);

/// True where the words after a date only compare with it: 2009年3月に次ぐ水準, 前年比.
bool looks_back(const Prepared& prepared, std::uint32_t offset);

}  // namespace nenpyo::date::resolve
