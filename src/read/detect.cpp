// Which encoding an input is in: the one whose reading is likeliest as Japanese text, damage counted against it.
#include <algorithm>
#include <limits>
#include <optional>

#include "nenpyo/read.hpp"
#include "read/encoding.hpp"
#include "read/reading.hpp"
#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::uint64_t kUtf8Bonus = 8;                 // bits; by far the most frequent encoding
constexpr std::size_t kSample = std::size_t{1} << 16U;  // bytes that are enough to weigh
constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

constexpr std::size_t kTextPerStray = 512;  // bytes of text that excuse one more NUL, control or invalid sequence

/// Control characters but white space, ESC, backspace and the old end-of-file mark.
bool is_binary_control(char c) {
    return c >= 0 && c < ' ' && (c < '\b' || c > '\r') && c != 0x1A && c != 0x1B;
}

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr Mark kMarks[] = {
    {"\xEF\xBB\xBF", Encoding::utf8},
    {"\xFF\xFE", Encoding::utf16le},
    {"\xFE\xFF", Encoding::utf16be},
};

constexpr std::string_view kJapaneseEscapes[] = {"\x1B$B", "\x1B$@", "\x1B(I", "\x1B$(D"};

bool seven_bit(std::string_view head) {
    return std::none_of(head.begin(), head.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

bool shifts(std::string_view head) {
    return std::any_of(std::begin(kJapaneseEscapes), std::end(kJapaneseEscapes),
                       [&](std::string_view escape) { return head.find(escape) != std::string_view::npos; });
}

/// The likeliest of the encodings whose characters are single bytes and runs of them. Damage costs, but less than
/// reading a whole text in a wrong encoding that happens to allow all its bytes.
Guess among_bytewise(std::string_view head, bool cut) {
    const auto first = std::find_if(head.begin(), head.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    const std::string_view rest = head.substr(static_cast<std::size_t>(first - head.begin()));
    const std::string_view sample = rest.substr(0, kSample);
    Guess best;
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    for (const Encoding encoding : {Encoding::utf8, Encoding::euc_jp, Encoding::windows_31j}) {
        const Reading reading = read_as(encoding, sample, cut || sample.size() < rest.size(), kNoLimit);
        const std::uint64_t bits = reading.bits + (encoding == Encoding::utf8 ? 0 : kUtf8Bonus);
        if (bits < least) {
            least = bits;
            best = {encoding, reading.invalid};
        }
    }
    return best;
}

/// UTF-16 without a mark only where it is certain: nearly every unit is a character that Japanese text holds, which
/// bytes taken two by two from anything else are not.
std::optional<Guess> unmarked_utf16(std::string_view head, bool cut) {
    for (const Encoding encoding : {Encoding::utf16le, Encoding::utf16be}) {
        const Reading reading = read_as(encoding, head, cut, 0);
        if (reading.invalid == 0 && reading.characters > 0 && reading.unlikely * 20 <= reading.characters) {
            return Guess{encoding, 0};
        }
    }
    return std::nullopt;
}

/// Cheap way out for nearly all input: valid UTF-8 that nothing else is valid as.
bool only_utf8(std::string_view head, bool cut) {
    const std::size_t valid = util::valid_prefix(head);
    return (valid == head.size() || (cut && head.size() - valid < 4)) &&
           read_as(Encoding::euc_jp, head, cut, 0).invalid > 0 &&
           read_as(Encoding::windows_31j, head, cut, 0).invalid > 0;
}

Guess guess_unmarked(std::string_view head, bool cut) {
    const bool nul = head.find('\0') != std::string_view::npos;
    if (nul) {
        if (const auto wide = unmarked_utf16(head, cut)) {
            return *wide;
        }
    }
    if (seven_bit(head)) {
        return shifts(head) ? Guess{Encoding::iso_2022_jp, read_as(Encoding::iso_2022_jp, head, cut, kNoLimit).invalid}
                            : Guess{Encoding::utf8, 0};
    }
    if (only_utf8(head, cut)) {
        return {Encoding::utf8, 0};
    }
    const Guess best = among_bytewise(head, cut);
    if (best.invalid > 0 && !nul) {
        if (const auto wide = unmarked_utf16(head, cut)) {
            return *wide;
        }
    }
    return best;
}

}  // namespace

std::string_view to_string(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf8:
            return "UTF-8";
        case Encoding::utf16le:
            return "UTF-16LE";
        case Encoding::utf16be:
            return "UTF-16BE";
        case Encoding::windows_31j:
            return "windows-31j";
        case Encoding::euc_jp:
            return "EUC-JP";
        case Encoding::iso_2022_jp:
            return "ISO-2022-JP";
    }
    return "";
}

bool looks_binary(std::string_view head, const Guess& guess) {
    const bool wide = guess.encoding == Encoding::utf16le || guess.encoding == Encoding::utf16be;
    const auto nuls = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
    if (wide || nuls == 0) {
        return false;
    }
    const auto controls = static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_binary_control));
    return controls + guess.invalid > 1 + head.size() / kTextPerStray;
}

Guess guess_encoding(std::string_view head, bool cut, bool at_start) {
    for (const Mark& mark : kMarks) {
        if (at_start && head.starts_with(mark.bytes)) {
            return {mark.encoding, 0};
        }
    }
    return guess_unmarked(head, cut);
}

std::optional<std::string> detect_encoding(std::string_view head, bool cut) {
    const Guess guess = guess_encoding(head, cut, true);
    const bool fits =
        guess.invalid == 0 && !looks_binary(head, guess) && read_as(guess.encoding, head, cut, 0).invalid == 0;
    return fits ? std::optional(std::string(to_string(guess.encoding))) : std::nullopt;
}

}  // namespace nenpyo::read
