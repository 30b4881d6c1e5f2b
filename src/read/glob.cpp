#include "read/glob.hpp"

#include <optional>
#include <string>

#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::string_view::size_type kNone = std::string_view::npos;

/// Bytes of the character at the front; 1 for a byte that is no UTF-8, as file names may hold.
std::size_t character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0xC2 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
    return size <= text.size() && util::valid_prefix(text.substr(0, size)) == size ? size : 1;
}

char32_t code(std::string_view character) {
    return character.size() > 1 ? util::decode(character, 0).code : static_cast<unsigned char>(character.front());
}

struct Class {
    bool contains = false;
    std::size_t size = 0;  ///< bytes of the whole class in the pattern
};

/// The class that `pattern` begins with (`[…]`) asked about one character; nothing where the bracket is never closed.
std::optional<Class> character_class(std::string_view pattern, char32_t wanted) {
    std::size_t at = 1;
    const bool negated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    at += negated ? 1 : 0;
    bool found = false;
    for (bool first = true; at < pattern.size() && (first || pattern[at] != ']'); first = false) {
        const std::string_view low = pattern.substr(at, character(pattern.substr(at)));
        std::string_view high = low;
        at += low.size();
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            high = pattern.substr(at + 1, character(pattern.substr(at + 1)));
            at += 1 + high.size();
        }
        found = found || (code(low) <= wanted && wanted <= code(high));
    }
    return at < pattern.size() ? std::optional(Class{found != negated, at + 1}) : std::nullopt;
}

/// The pattern after its first character matched the front of `path`; nothing if it does not match.
std::optional<std::string_view> step(std::string_view pattern, std::string_view path) {
    const std::string_view front = path.substr(0, character(path));
    if (pattern.front() == '?') {
        return front == "/" ? std::nullopt : std::optional(pattern.substr(1));
    }
    if (pattern.front() == '[') {
        if (const auto found = character_class(pattern, code(front))) {
            return found->contains && front != "/" ? std::optional(pattern.substr(found->size)) : std::nullopt;
        }
    }
    if (pattern.front() == '\\' && pattern.size() > 1) {
        pattern.remove_prefix(1);
    }
    return pattern.starts_with(front) ? std::optional(pattern.substr(front.size())) : std::nullopt;
}

/// A star that was passed: the pattern after it, and where in the path that pattern was tried last.
struct Star {
    enum class Reach { component, anything, folders };  // `*`, `**`, `**/`
    std::string_view pattern;
    std::string_view path;
    Reach reach = Reach::component;
    bool passed = false;

    /// Lets the star take one step more; false where it has to stop.
    bool advance() {
        if (!passed || path.empty() || (reach == Reach::component && path.front() == '/')) {
            return false;
        }
        const std::size_t slash = reach == Reach::folders ? path.find('/') : 0;
        if (slash == kNone) {
            return false;
        }
        path.remove_prefix(reach == Reach::folders ? slash + 1 : character(path));
        return true;
    }
};

/// The star that `pattern` begins with.
Star star(std::string_view pattern, std::string_view path) {
    if (pattern.starts_with("**/")) {
        return {pattern.substr(3), path, Star::Reach::folders, true};
    }
    const bool two = pattern.starts_with("**");
    return {pattern.substr(two ? 2 : 1), path, two ? Star::Reach::anything : Star::Reach::component, true};
}

/// Matches a pattern without braces. Only the last `*` is gone back to and, when that does not help, the last `**`
/// before it, so the time stays bounded.
bool matches(std::string_view pattern, std::string_view path) {
    Star narrow;
    Star wide;
    for (;;) {
        if (pattern.starts_with('*')) {
            const Star found = star(pattern, path);
            (found.reach == Star::Reach::component ? narrow : wide) = found;
            narrow.passed = found.reach == Star::Reach::component;
            pattern = found.pattern;
            continue;
        }
        if (path.empty() && pattern.empty()) {
            return true;
        }
        const auto rest = path.empty() || pattern.empty() ? std::nullopt : step(pattern, path);
        if (rest) {
            path.remove_prefix(character(path));
            pattern = *rest;
        } else if (narrow.advance()) {
            pattern = narrow.pattern;
            path = narrow.path;
        } else if (wide.advance()) {
            narrow.passed = false;
            pattern = wide.pattern;
            path = wide.path;
        } else {
            return false;
        }
    }
}

struct Braces {
    std::size_t open = kNone;
    std::size_t close = kNone;
};

/// The first outermost pair of braces that is closed.
Braces outermost(std::string_view pattern) {
    std::size_t depth = 0;
    Braces found;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\') {
            ++i;
        } else if (pattern[i] == '{' && depth++ == 0) {
            found.open = i;
        } else if (pattern[i] == '}' && depth > 0 && --depth == 0) {
            found.close = i;
            return found;
        }
    }
    return {};
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
    const Braces braces = outermost(pattern);
    if (braces.close == kNone) {
        return matches(pattern, path);
    }
    std::size_t depth = 0;
    std::size_t start = braces.open + 1;
    for (std::size_t i = start; i <= braces.close; ++i) {
        if (depth == 0 && (pattern[i] == ',' || i == braces.close)) {
            std::string one(pattern.substr(0, braces.open));
            one.append(pattern.substr(start, i - start)).append(pattern.substr(braces.close + 1));
            if (glob_matches(one, path)) {
                return true;
            }
            start = i + 1;
        } else if (pattern[i] == '\\') {
            ++i;
        } else {
            depth += pattern[i] == '{' ? 1U : 0U;
            depth -= pattern[i] == '}' && depth > 0 ? 1U : 0U;
        }
    }
    return false;
}

}  // namespace nenpyo::read
