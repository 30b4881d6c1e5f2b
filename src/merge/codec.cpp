#include "merge/codec.hpp"

#include <cstdint>

namespace nenpyo::merge {
namespace {

class Encoder {
  public:
    explicit Encoder(std::string& out) : out_(out) {}

    void operator()(std::uint64_t number) {
        for (; number >= 0x80; number >>= 7U) {
            out_ += static_cast<char>(number | 0x80U);
        }
        out_ += static_cast<char>(number);
    }

    void operator()(const std::string& text) {
        (*this)(static_cast<std::uint64_t>(text.size()));
        out_ += text;
    }

    void operator()(const std::vector<std::string>& texts) {
        (*this)(static_cast<std::uint64_t>(texts.size()));
        for (const std::string& text : texts) {
            (*this)(text);
        }
    }

    void operator()(const std::optional<Day>& day) {
        const std::int64_t days = day ? day->time_since_epoch().count() : 0;
        (*this)(static_cast<std::uint64_t>(day.has_value()));
        (*this)(static_cast<std::uint64_t>(days) << 1U ^ static_cast<std::uint64_t>(days >> 63U));
    }

    void operator()(const bool& flag) { (*this)(static_cast<std::uint64_t>(flag)); }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(const Enum& value) { (*this)(static_cast<std::uint64_t>(value)); }

  private:
    std::string& out_;
};

class Decoder {
  public:
    explicit Decoder(std::string_view bytes) : bytes_(bytes) {}

    void operator()(std::uint64_t& number) {
        number = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes_[at_++]);
            number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return;
            }
        }
    }

    void operator()(std::string& text) {
        const std::uint64_t size = number();
        text = bytes_.substr(at_, size);
        at_ += size;
    }

    void operator()(std::vector<std::string>& texts) {
        texts.resize(number());
        for (std::string& text : texts) {
            (*this)(text);
        }
    }

    void operator()(std::optional<Day>& day) {
        const bool known = number() != 0;
        const std::uint64_t zigzag = number();
        const auto days = static_cast<std::int64_t>(zigzag >> 1U) ^ -static_cast<std::int64_t>(zigzag & 1U);
        day.reset();
        if (known) {
            day = Day(::date::days(static_cast<int>(days)));
        }
    }

    void operator()(bool& flag) { flag = number() != 0; }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(Enum& value) { value = static_cast<Enum>(number()); }

  private:
    std::uint64_t number() {
        std::uint64_t number = 0;
        (*this)(number);
        return number;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
};

/// The one list of fields, for both directions.
template <typename Visit, typename AnyMention>
void each_field(Visit& visit, AnyMention& mention) {
    visit(mention.date);
    visit(mention.mod);
    visit(mention.extent.earliest);
    visit(mention.extent.latest);
    visit(mention.extent.open_start);
    visit(mention.extent.open_end);
    visit(mention.precision);
    visit(mention.event);
    visit(mention.predicate);
    visit(mention.who);
    visit(mention.where);
    visit(mention.status);
    visit(mention.file);
    visit(mention.at.line);
    visit(mention.at.column);
    visit(mention.at.span.start);
    visit(mention.at.span.end);
    visit(mention.date_text);
    visit(mention.anchor);
    visit(mention.sentence);
}

}  // namespace

void encode(const Mention& mention, std::string& out) {
    Encoder encoder(out);
    each_field(encoder, mention);
}

Mention decode(std::string_view bytes) {
    Mention mention;
    Decoder decoder(bytes);
    each_field(decoder, mention);
    return mention;
}

}  // namespace nenpyo::merge
