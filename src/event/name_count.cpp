#include "event/name_count.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "util/utf8.hpp"
#include "util/words.hpp"

namespace nenpyo::event {
namespace {

bool before_particle(std::string_view text, std::size_t end) {
    static constexpr std::array<std::string_view, 6> particles = {"は", "が", "も", "の", "を", "に"};
    return util::starts_with_any(text.substr(end), particles);
}

// Looks names up by their first three bytes, which is one character of Japanese.
class Counter {
  public:
    explicit Counter(std::span<const std::string> names) : names_(names), next_(names.size()), free_(names.size()) {
        first_.fill(none);
        for (std::size_t i = names.size(); i-- > 0;) {
            if (names[i].size() >= key_size) {
                std::uint8_t& first = first_[key(names[i].data())];
                next_[i] = first;
                first = static_cast<std::uint8_t>(i);
            }
        }
    }

    std::vector<NameCount> count(std::string_view text) {
        std::vector<NameCount> counts(names_.size());
        for (std::size_t at = 0; at + key_size <= text.size(); at += util::size_at(text, at)) {
            for (std::uint8_t i = first_[key(text.data() + at)]; i != none; i = next_[i]) {
                add(text, at, i, counts[i]);
            }
        }
        for (std::size_t i = 0; i < names_.size(); ++i) {
            for (std::size_t at = 0; names_[i].size() < key_size && at < text.size(); at += util::size_at(text, at)) {
                add(text, at, i, counts[i]);
            }
        }
        return counts;
    }

  private:
    static constexpr std::size_t key_size = 3;
    static constexpr std::uint8_t none = 0xFF;

    static std::size_t key(const char* bytes) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
        return (byte(0) * 64U + byte(1) * 64U + (byte(2) & 0x3FU)) & 0xFFFU;
    }

    // Names are counted where they don't overlap themselves.
    void add(std::string_view text, std::size_t at, std::size_t i, NameCount& count) {
        const std::string& name = names_[i];
        if (at < free_[i] || !text.substr(at).starts_with(name)) {
            return;
        }
        free_[i] = at + name.size();
        const char32_t before = at == 0 ? U'。' : util::decode_before(text, at).code;
        if (util::is_kanji(before)) {
            count.behind_kanji = std::min(count.behind_kanji, at);
        } else if (!util::is_katakana(before) && before_particle(text, free_[i])) {
            ++count.alone;
        }
    }

    std::span<const std::string> names_;
    std::array<std::uint8_t, 0x1000> first_;  ///< of the names with one key, the first
    std::vector<std::uint8_t> next_;          ///< of the names with the same key, the next
    std::vector<std::size_t> free_;           ///< where the last one found ends
};

}  // namespace

std::vector<NameCount> name_counts(std::string_view text, std::span<const std::string> names) {
    return Counter(names).count(text);
}

}  // namespace nenpyo::event
