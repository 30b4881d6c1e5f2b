#include "read/invalid_bytes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::size_t kPlaces = 5;            // told one by one
constexpr std::size_t kBytes = 8;             // shown of each
constexpr std::size_t kLongestExcerpt = 400;  // a longer line is no help on a screen

Location locate(const Chunk& chunk, std::size_t at) {
    const std::string_view before = std::string_view(chunk.text).substr(0, at);
    const auto newlines = static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t line = before.rfind('\n') + 1;  // npos + 1 is 0
    const std::uint64_t point = chunk.first_code_point + util::count(before);
    return {chunk.first_line + newlines,
            (newlines == 0 ? chunk.first_column : 1) + util::count(before.substr(line)),
            {point, point + 1}};
}

/// The line around `at`; empty where it is long or only partly in this chunk.
std::string line_around(const Chunk& chunk, std::size_t at) {
    const std::string_view text = chunk.text;
    const std::size_t begin = text.substr(0, at).rfind('\n') + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end - begin > kLongestExcerpt || (begin == 0 && chunk.first_column > 1)) {
        return "";
    }
    std::string_view line = text.substr(begin, end - begin);
    line.remove_suffix(line.ends_with('\r') ? 1 : 0);
    return std::string(line);
}

std::string hex(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        out += fmt::format("{}{:02X}", out.empty() ? "" : " ", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return out;
}

Diagnostic diagnostic(const Chunk& chunk, const Location& where, std::string message) {
    Diagnostic out;
    out.severity = Severity::warning;
    out.rule = "invalid-bytes";
    out.message = std::move(message);
    out.file = chunk.file;
    out.where = where;
    return out;
}

}  // namespace

void InvalidBytes::add(std::size_t at, std::string_view bytes, Kind kind) {
    const bool follows = end_ != 0 && end_ == at;
    end_ = at + kReplacement.size();
    if (follows && !places_.empty()) {
        Place& place = places_.back();
        place.bytes += bytes.substr(0, kBytes - std::min(kBytes, place.bytes.size()));
        place.size += bytes.size();
        place.kind = place.kind == Kind::nul ? kind : place.kind;
        return;
    }
    if (follows) {
        return;
    }
    // One more than can be told, so that the count has a place to stand at.
    if (noted_++ <= kPlaces) {
        places_.push_back({at, std::string(bytes.substr(0, kBytes)), bytes.size(), kind});
    }
}

void InvalidBytes::take(Chunk& chunk, std::size_t begin) {
    std::size_t taken = 0;
    for (; taken < places_.size() && places_[taken].at < begin + chunk.text.size(); ++taken) {
        const Place& place = places_[taken];
        const Location where = locate(chunk, place.at - begin);
        if (told_ == kPlaces) {
            untold_ = where;
            continue;
        }
        ++told_;
        chunk.diagnostics.push_back(diagnostic(chunk, where, message(place)));
        chunk.diagnostics.back().excerpt = line_around(chunk, place.at - begin);
    }
    places_.erase(places_.begin(), places_.begin() + static_cast<std::ptrdiff_t>(taken));
    if (chunk.last && noted_ > told_) {
        chunk.diagnostics.push_back(summary(chunk));
    }
}

void InvalidBytes::erase_front(std::size_t size) {
    for (Place& place : places_) {
        place.at -= size;
    }
    end_ = end_ > size ? end_ - size : 0;
}

std::string InvalidBytes::message(const Place& place) const {
    if (place.kind == Kind::nul) {
        return place.size == 1 ? "NUL byte in text; read as U+FFFD" : "NUL bytes in text; read as U+FFFD";
    }
    const std::string shown = hex(place.bytes) + (place.size > place.bytes.size() ? " …" : "");
    const std::string_view noun = place.size == 1 ? "byte" : "bytes";
    const std::string_view verb = place.size == 1 ? "is" : "are";
    return place.kind == Kind::cut_off
               ? fmt::format("the input ends inside a character of {} ({} {}); read as U+FFFD", encoding_, noun, shown)
               : fmt::format("{} {} {} not valid {}; read as U+FFFD", noun, shown, verb, encoding_);
}

Diagnostic InvalidBytes::summary(const Chunk& chunk) const {
    const std::uint64_t more = noted_ - told_;
    return diagnostic(chunk, untold_,
                      fmt::format("{} more {} not valid {} from here on; if the input is in another encoding, name it",
                                  more, more == 1 ? "place is" : "places are", encoding_));
}

}  // namespace nenpyo::read
