#include "date/find/cues.hpp"

#include "date/find/tables.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::finder {

namespace {

Says says_from(std::string_view cell) {
    return cell == "point"    ? Says::point
           : cell == "length" ? Says::length
           : cell == "years"  ? Says::length_of_years
                              : Says::none;
}

std::string_view first_character(std::string_view text) {
    return text.empty() ? text : text.substr(0, util::decode(text, 0).size);
}

std::string_view last_character(std::string_view text) {
    return text.empty() ? text : text.substr(util::previous(text, text.size()));
}

}  // namespace

const Cues& Cues::standard() {
    static const Cues cues;
    return cues;
}

Cues::Cues() {
    util::each_row(data::words_cues, [&](std::span<const std::string_view> cells) {
        const Row row{cells[0], says_from(cells[2])};
        if (cells[1] == "after") {
            after_[first_character(row.cue)].push_back(row);
        } else {
            before_[last_character(row.cue)].push_back(row);
        }
    });
}

Says Cues::after(std::string_view text) const {
    while (!text.empty() && util::is_blank(util::decode(text, 0).code)) {
        text.remove_prefix(util::decode(text, 0).size);
    }
    const auto rows = after_.find(first_character(text));
    Row best{"", Says::nothing};
    if (rows != after_.end()) {
        for (const Row& row : rows->second) {
            if (text.starts_with(row.cue) && row.cue.size() > best.cue.size()) {
                best = row;
            }
        }
    }
    return best.says;
}

Says Cues::before(std::string_view text) const {
    while (!text.empty() && util::is_blank(util::decode_before(text, text.size()).code)) {
        text.remove_suffix(util::decode_before(text, text.size()).size);
    }
    const auto rows = before_.find(last_character(text));
    Row best{"", Says::nothing};
    if (rows != before_.end()) {
        for (const Row& row : rows->second) {
            if (text.ends_with(row.cue) && row.cue.size() > best.cue.size()) {
                best = row;
            }
        }
    }
    return best.says;
}

}  // namespace nenpyo::date::finder
