// The only part of nenpyo that calls ICU's converters.
#include <unicode/ucnv.h>

#include <array>
#include <cstdint>

#include "nenpyo/read.hpp"
#include "read/decoder.hpp"
#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::size_t kPivot = 16384;  // units of UTF-16 between the two encodings; fits the first-level cache

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter open_converter(const std::string& name) {
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &error));
    if (U_SUCCESS(error)) {
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }
    return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

bool high_surrogate(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}
bool low_surrogate(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

class IcuDecoder : public Decoder {
  public:
    explicit IcuDecoder(Converter converter) : converter_(std::move(converter)) {}

    std::size_t decode(std::string_view bytes, bool end, std::string& out, InvalidBytes& invalid) override {
        const char* source = bytes.data();
        const char* const limit = source + bytes.size();
        for (;;) {
            UErrorCode error = U_ZERO_ERROR;
            UChar* target = pivot_.data();
            ucnv_toUnicode(converter_.get(), &target, pivot_.data() + pivot_.size(), &source, limit, nullptr,
                           end ? 1 : 0, &error);
            append(target, out, invalid);
            if (error == U_BUFFER_OVERFLOW_ERROR) {
                continue;
            }
            if (U_SUCCESS(error)) {
                return bytes.size();
            }
            note(error, out, invalid);
            if (end && source == limit && error == U_TRUNCATED_CHAR_FOUND) {
                return bytes.size();
            }
        }
    }

  private:
    /// @throws ReadError for what is no damage of the bytes but a failure of the converter
    void note(UErrorCode error, std::string& out, InvalidBytes& invalid) {
        std::array<char, 32> bytes{};
        auto size = static_cast<std::int8_t>(bytes.size());
        UErrorCode unknown = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter_.get(), bytes.data(), &size, &unknown);
        if (unknown != U_ZERO_ERROR || size <= 0) {
            throw ReadError(std::string("the converter failed: ") + u_errorName(error));
        }
        invalid.add(out.size(), {bytes.data(), static_cast<std::size_t>(size)},
                    error == U_TRUNCATED_CHAR_FOUND ? InvalidBytes::Kind::cut_off : InvalidBytes::Kind::malformed);
        out += kReplacement;
    }

    /// UTF-16 to UTF-8. A pair may be cut by the end of the pivot.
    void append(const UChar* end, std::string& out, InvalidBytes& invalid) {
        for (const UChar* unit = pivot_.data(); unit != end; ++unit) {
            const auto code = static_cast<char32_t>(*unit);
            if (high_surrogate(code)) {
                high_ = code;
            } else if (low_surrogate(code)) {
                util::append(out, 0x10000U + ((high_ - 0xD800U) << 10U) + (code - 0xDC00U));
            } else if (code == 0) {
                invalid.add(out.size(), std::string_view("\0", 1), InvalidBytes::Kind::nul);
                out += kReplacement;
            } else {
                util::append(out, code);
            }
        }
    }

    Converter converter_;
    std::array<UChar, kPivot> pivot_{};
    char32_t high_ = 0xD800;
};

}  // namespace

std::unique_ptr<Decoder> icu_decoder(const std::string& name) {
    Converter converter = open_converter(name);
    return converter ? std::make_unique<IcuDecoder>(std::move(converter)) : nullptr;
}

std::unique_ptr<Decoder> make_decoder(const std::string& name) {
    if (ucnv_compareNames(name.c_str(), "UTF-8") == 0) {
        return utf8_decoder();
    }
    // Version 2 takes all that ISO-2022-JP has and half-width katakana besides, which mail programs sent under that
    // name.
    return icu_decoder(ucnv_compareNames(name.c_str(), "ISO-2022-JP") == 0 ? "ISO-2022-JP-2" : name);
}

bool known_encoding(const std::string& name) {
    return name == "auto" || make_decoder(name) != nullptr;
}

}  // namespace nenpyo::read
