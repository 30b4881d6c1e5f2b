#include "read/reading.hpp"

#include <algorithm>
#include <utility>

#include "read/jis.hpp"
#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr unsigned kAsciiBits = 7;
constexpr unsigned kControlBits = 30;  // no text holds them: NUL, BEL, C1
constexpr unsigned kInvalidBits = 60;
constexpr unsigned kMoreInvalidBits = 8;
constexpr unsigned kUnlikelyBits = 20;

/// One character or invalid sequence at the front of the bytes.
struct Item {
    std::size_t size = 1;
    unsigned bits = kInvalidBits;
    bool valid = false;
};

constexpr Item kInvalid{1, kInvalidBits, false};

Item ascii(unsigned char byte) {
    const bool text = byte >= 0x20 ? byte != 0x7F : (byte >= '\t' && byte <= '\r') || byte == 0x1A || byte == 0x1B;
    return {1, text ? kAsciiBits : kControlBits, true};
}

/// Half-width katakana, JIS X 0201. Rare at all, and in words only of a certain shape, which the second bytes of other
/// encodings don't have: a voicing mark follows a kana that can be voiced, small kana and the long mark follow a kana.
unsigned halfwidth_bits(unsigned char previous, unsigned char byte) {
    const bool follows = previous >= 0xA6 && previous <= 0xDF;
    if (byte >= 0xDE) {
        const bool voiced = (previous >= 0xB6 && previous <= 0xC4) || (previous >= 0xCA && previous <= 0xCE);
        return voiced || (previous == 0xB3 && byte == 0xDE) ? 4 : 24;
    }
    if ((byte >= 0xA7 && byte <= 0xB0) || byte == 0xA6) {
        return follows ? 7 : 20;
    }
    if (byte <= 0xA5) {
        return follows ? 10 : 18;
    }
    return follows ? 6 : 16;
}

class Windows31j {
  public:
    Item operator()(std::string_view bytes) {
        const auto lead = static_cast<unsigned char>(bytes[0]);
        const unsigned char previous = std::exchange(previous_, lead);
        if (lead < 0x80) {
            return ascii(lead);
        }
        if (lead >= 0xA1 && lead <= 0xDF) {
            return {1, halfwidth_bits(previous, lead), true};
        }
        previous_ = 0;
        const JisCell cell =
            bytes.size() > 1 ? from_windows_31j(lead, static_cast<unsigned char>(bytes[1])) : JisCell{};
        const JisClass holds = jis_class(cell.row, cell.cell);
        return holds == JisClass::unassigned ? kInvalid : Item{2, bits(holds), true};
    }

  private:
    unsigned char previous_ = 0;
};

bool high(std::string_view bytes, std::size_t at) {
    return at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0xA1 &&
           static_cast<unsigned char>(bytes[at]) <= 0xFE;
}

class EucJp {
  public:
    Item operator()(std::string_view bytes) {
        const auto lead = static_cast<unsigned char>(bytes[0]);
        const unsigned char previous = std::exchange(kana_, static_cast<unsigned char>(0));
        if (lead < 0x80) {
            return ascii(lead);
        }
        if (lead == 0x8E) {
            kana_ = high(bytes, 1) ? static_cast<unsigned char>(bytes[1]) : 0xFF;
            return kana_ <= 0xDF ? Item{2, halfwidth_bits(previous, kana_) + 2, true} : kInvalid;
        }
        if (lead == 0x8F) {
            return high(bytes, 1) && high(bytes, 2) ? Item{3, kUnlikelyBits + 4, true} : kInvalid;
        }
        if (!high(bytes, 0) || !high(bytes, 1)) {
            return kInvalid;
        }
        const JisClass holds = jis_class(lead - 0xA0U, static_cast<unsigned char>(bytes[1]) - 0xA0U);
        return holds == JisClass::unassigned ? kInvalid : Item{2, bits(holds), true};
    }

  private:
    unsigned char kana_ = 0;  ///< the half-width katakana before
};

class Utf8 {
  public:
    Item operator()(std::string_view bytes) {
        const auto lead = static_cast<unsigned char>(bytes[0]);
        const unsigned char previous = std::exchange(previous_, lead);
        if (lead < 0x80) {
            return ascii(lead);
        }
        const std::size_t size = lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
        if (size > bytes.size() || util::valid_prefix(bytes.substr(0, size)) != size) {
            return kInvalid;
        }
        const char32_t code = util::decode(bytes, 0).code;
        if (code < 0xA0) {
            return {size, kControlBits, true};
        }
        // Letters of two bytes come in words: beside ASCII letters (café) or others of their block (Москва).
        const bool word = previous == lead || (code < 0x250 && previous >= 'A' && previous <= 'z');
        const unsigned alone = code < 0x100 ? 16 : kUnlikelyBits;
        return {size, code < 0x800 ? (word ? 8U : alone) : bits(code), true};
    }

  private:
    unsigned char previous_ = 0;
};

template <bool kBig>
class Utf16 {
  public:
    Item operator()(std::string_view bytes) const {
        const char32_t first = unit(bytes, 0);
        if (bytes.size() < 2 || (first >= 0xDC00 && first < 0xE000) || first >= 0xFFFE) {
            return {std::min<std::size_t>(2, bytes.size()), kInvalidBits, false};
        }
        if (first >= 0xD800 && first < 0xDC00) {
            const char32_t second = unit(bytes, 2);
            const bool pair = second >= 0xDC00 && second < 0xE000;
            return pair ? Item{4, kUnlikelyBits, true} : Item{2, kInvalidBits, false};
        }
        if (first < 0x80) {
            Item item = ascii(static_cast<unsigned char>(first));
            item.size = 2;
            return item;
        }
        return {2, first < 0xA0 ? kControlBits : bits(first), true};
    }

  private:
    static char32_t unit(std::string_view bytes, std::size_t at) {
        if (at + 2 > bytes.size()) {
            return 0;
        }
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return kBig ? static_cast<char32_t>(first << 8U | second) : static_cast<char32_t>(second << 8U | first);
    }
};

/// ISO 2022 with the sets of ISO-2022-JP, -1 and JIS X 0201 katakana.
class Iso2022Jp {
  public:
    Item operator()(std::string_view bytes) {
        if (bytes[0] == '\x1B') {
            return designate(bytes);
        }
        const auto byte = static_cast<unsigned char>(bytes[0]);
        if (byte >= 0x80) {
            return kInvalid;
        }
        if (byte <= 0x20 || byte == 0x7F || width_ == 0) {
            return ascii(byte);
        }
        if (width_ == 1) {
            return byte <= 0x5F ? Item{1, kUnlikelyBits, true} : kInvalid;
        }
        if (bytes.size() < 2 || bytes[1] <= 0x20 || bytes[1] == 0x7F) {
            return kInvalid;
        }
        const JisClass holds = jis_class(byte - 0x20U, static_cast<unsigned char>(bytes[1]) - 0x20U);
        return holds == JisClass::unassigned && !supplement_ ? kInvalid : Item{2, bits(holds), true};
    }

  private:
    struct Designation {
        std::string_view escape;
        unsigned width;  ///< bytes of a character; 0: ASCII and its like
        bool supplement;
    };
    static constexpr Designation kDesignations[] = {
        {"\x1B(B", 0, false}, {"\x1B(J", 0, false}, {"\x1B(I", 1, false},
        {"\x1B$@", 2, false}, {"\x1B$B", 2, false}, {"\x1B$(D", 2, true},
    };

    Item designate(std::string_view bytes) {
        for (const Designation& designation : kDesignations) {
            if (bytes.starts_with(designation.escape)) {
                width_ = designation.width;
                supplement_ = designation.supplement;
                return {designation.escape.size(), 0, true};
            }
        }
        return kInvalid;
    }

    unsigned width_ = 0;
    bool supplement_ = false;
};

constexpr std::size_t kLongest = 4;  // bytes of the longest character or escape sequence

template <typename Next>
Reading read_with(Next next, std::string_view bytes, bool cut, std::size_t most_invalid) {
    Reading reading;
    bool damaged = false;  // the bytes before were invalid: what follows is the same damage
    while (!bytes.empty()) {
        const Item item = next(bytes);
        if (!item.valid && cut && bytes.size() < kLongest) {
            break;
        }
        reading.invalid += item.valid ? 0U : 1U;
        reading.characters += item.valid ? 1U : 0U;
        reading.unlikely += item.valid && item.bits >= kUnlikelyBits ? 1U : 0U;
        reading.bits += !item.valid && damaged ? kMoreInvalidBits : item.bits;
        damaged = !item.valid;
        if (reading.invalid > most_invalid) {
            break;
        }
        bytes.remove_prefix(item.size);
    }
    return reading;
}

}  // namespace

Reading read_as(Encoding encoding, std::string_view bytes, bool cut, std::size_t most_invalid) {
    switch (encoding) {
        case Encoding::utf8:
            return read_with(Utf8(), bytes, cut, most_invalid);
        case Encoding::utf16le:
            return read_with(Utf16<false>(), bytes, cut, most_invalid);
        case Encoding::utf16be:
            return read_with(Utf16<true>(), bytes, cut, most_invalid);
        case Encoding::windows_31j:
            return read_with(Windows31j(), bytes, cut, most_invalid);
        case Encoding::euc_jp:
            return read_with(EucJp(), bytes, cut, most_invalid);
        case Encoding::iso_2022_jp:
            return read_with(Iso2022Jp(), bytes, cut, most_invalid);
    }
    return {};
}

}  // namespace nenpyo::read
