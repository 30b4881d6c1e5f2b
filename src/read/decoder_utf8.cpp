#include <algorithm>

#include "read/decoder.hpp"
#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

/// The maximal subpart of an ill-formed sequence, as the Unicode Standard (3.9) counts it.
struct Broken {
    std::size_t size = 1;
    bool complete = true;  ///< false: it would be valid so far if only more bytes came
};

Broken broken_at_front(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4) {
        return {};
    }
    const std::size_t whole = lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
    const unsigned lowest = lead == 0xE0 ? 0xA0U : lead == 0xF0 ? 0x90U : 0x80U;
    const unsigned highest = lead == 0xED ? 0x9FU : lead == 0xF4 ? 0x8FU : 0xBFU;
    std::size_t size = 1;
    while (size < whole && size < bytes.size() && byte(size) >= (size == 1 ? lowest : 0x80U) &&
           byte(size) <= (size == 1 ? highest : 0xBFU)) {
        ++size;
    }
    return {size, size < bytes.size()};
}

class Utf8Decoder : public Decoder {
  public:
    std::size_t decode(std::string_view bytes, bool end, std::string& out, InvalidBytes& invalid) override {
        std::size_t at = 0;
        for (;;) {
            const std::size_t valid = util::valid_prefix(bytes.substr(at));
            append(bytes.substr(at, valid), out, invalid);
            at += valid;
            if (at == bytes.size()) {
                return at;
            }
            const Broken broken = broken_at_front(bytes.substr(at));
            if (!broken.complete && !end) {
                return at;
            }
            invalid.add(out.size(), bytes.substr(at, broken.size),
                        broken.complete ? InvalidBytes::Kind::malformed : InvalidBytes::Kind::cut_off);
            out += kReplacement;
            at += broken.size;
        }
    }

  private:
    static void append(std::string_view valid, std::string& out, InvalidBytes& invalid) {
        for (;;) {
            const std::size_t nul = std::min(valid.find('\0'), valid.size());
            out += valid.substr(0, nul);
            if (nul == valid.size()) {
                return;
            }
            invalid.add(out.size(), valid.substr(nul, 1), InvalidBytes::Kind::nul);
            out += kReplacement;
            valid.remove_prefix(nul + 1);
        }
    }
};

}  // namespace

std::unique_ptr<Decoder> utf8_decoder() {
    return std::make_unique<Utf8Decoder>();
}

}  // namespace nenpyo::read
