// What one field of a record holds, in the few shapes that every format knows how to write.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/mention.hpp"

namespace nenpyo::write {

/// Views into the record it was taken from; only a day, which no record stores as text, is kept inside.
class Value {
  public:
    enum class Kind : std::uint8_t { null, text, day, number, texts, mentions };

    static Value null() { return Value(Kind::null); }

    static Value text(std::string_view text) {
        Value value(Kind::text);
        value.text_ = text;
        return value;
    }

    /// Null where there is no text.
    static Value text_or_null(std::string_view text) { return text.empty() ? null() : Value::text(text); }

    static Value day(std::string_view text) {
        if (text.empty()) {
            return null();
        }
        Value value(Kind::day);
        value.size_ = static_cast<std::uint8_t>(std::min(text.size(), value.buffer_.size()));
        std::copy_n(text.begin(), value.size_, value.buffer_.begin());
        return value;
    }

    static Value number(std::uint64_t number) {
        Value value(Kind::number);
        value.number_ = number;
        return value;
    }

    static Value texts(const std::vector<std::string>& texts) {
        Value value(Kind::texts);
        value.texts_ = &texts;
        return value;
    }

    static Value mentions(const std::vector<Mention>& mentions) {
        Value value(Kind::mentions);
        value.mentions_ = &mentions;
        return value;
    }

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] std::string_view text() const {
        return kind_ == Kind::day ? std::string_view(buffer_.data(), size_) : text_;
    }
    [[nodiscard]] std::uint64_t number() const { return number_; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return *texts_; }
    [[nodiscard]] const std::vector<Mention>& mentions() const { return *mentions_; }

  private:
    explicit Value(Kind kind) : kind_(kind) {}

    Kind kind_;
    std::uint8_t size_ = 0;
    std::array<char, 14> buffer_{};  // the longest day of the calendar library is -32767-12-31
    std::string_view text_;
    union {
        std::uint64_t number_ = 0;
        const std::vector<std::string>* texts_;
        const std::vector<Mention>* mentions_;
    };
};

}  // namespace nenpyo::write
