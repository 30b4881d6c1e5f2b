#include "event/trim.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace nenpyo::event {
namespace {

constexpr std::string_view comma = "、";
constexpr std::string_view wide_comma = "，";  // of the same length

void trim_signs(std::string& text) {
    static constexpr std::array<std::string_view, 9> edges = {"、", "，", "　", " ", "。", "・", "：", ":", ","};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view edge : edges) {
            if (text.starts_with(edge)) {
                text.erase(0, edge.size());
                again = true;
            }
            if (text.ends_with(edge)) {
                text.erase(text.size() - edge.size());
                again = true;
            }
        }
    }
}

// Takes off the first clause where it says nothing of the event.
bool trim_lead(std::string& text, const Lexicon& lexicon) {
    const std::size_t at = std::min(text.find(comma), text.find(wide_comma));
    if (at == std::string::npos) {
        return false;
    }
    const std::string clause = text.substr(0, at) + std::string(comma);
    if (!lexicon.lead_ins.contains(clause) && lexicon.author_clauses.suffix_of(clause).empty()) {
        return false;
    }
    text.erase(0, clause.size());
    return true;
}

}  // namespace

void trim(std::string& text, const Lexicon& lexicon) {
    do {
        trim_signs(text);
    } while (trim_lead(text, lexicon));
}

void close_quotation(std::string& text) {
    const std::size_t open = text.rfind("「");
    if (open != std::string::npos && text.find("」", open) == std::string::npos) {
        text += "…」";
    }
}

}  // namespace nenpyo::event
