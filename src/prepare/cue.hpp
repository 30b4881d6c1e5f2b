#pragma once

#include <cstdint>
#include <string_view>

#include "nenpyo/document.hpp"

namespace nenpyo::prepare {

/// How far a cue word reaches.
enum class CueScope : std::uint8_t { none, line, list, section };

struct Cue {
    CueScope scope = CueScope::none;
    SentenceKind kind = SentenceKind::prose;
};

/// The cue of data/cues.tsv that a line shows; scope none where it shows none.
/// @param finished the line ends as a sentence does
Cue find_cue(std::string_view line, bool finished);

/// 「トップ > ニュース > 国内」, and lines of #tags.
bool is_navigation(std::string_view line);

/// A line that is mainly an address in the web.
bool is_address(std::string_view line);

}  // namespace nenpyo::prepare
