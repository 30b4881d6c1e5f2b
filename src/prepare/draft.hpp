#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"
#include "prepare/cue.hpp"
#include "prepare/date_lead.hpp"
#include "prepare/line.hpp"
#include "prepare/opening.hpp"

namespace nenpyo::prepare {

/// A line as it looks by itself, before its neighbours are asked.
struct Draft {
    SentenceKind kind = SentenceKind::prose;
    Cue cue;
    Opening opening;
    DateLead date = DateLead::none;
    bool title = false;      ///< unfinished and short: a heading or an item, as its neighbours tell
    bool marked = false;     ///< a heading by its own mark: 「第3章　…」, 「## …」
    bool pair = false;       ///< 「所在地：…」
    bool silent = false;     ///< ornament only
    bool cells = false;      ///< a Markdown table row
    std::size_t markup = 0;  ///< bytes at its beginning that are Markdown, no text
};

/// @param notes numbers of the footnotes whose marks were found in the text; sorted
Draft draft(std::string_view line, const Line& shape, const std::vector<std::uint32_t>& notes);

}  // namespace nenpyo::prepare
