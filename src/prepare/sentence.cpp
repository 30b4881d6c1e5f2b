#include "prepare/sentence.hpp"

#include <algorithm>

#include "prepare/character.hpp"

namespace nenpyo::prepare {

namespace {

/// Characters that carry a sentence on after a closed quotation: 「…。」と述べた, 「…？」の声.
constexpr std::u32string_view carries_on = U"とっはがをにのでもやなへか、，。・―—…：";

char32_t opener_of(char32_t closer) {
    switch (closer) {
        case U'」':
            return U'「';
        case U'』':
            return U'『';
        case U'）':
            return U'（';
        case U')':
            return U'(';
        case U'】':
            return U'【';
        case U'〕':
            return U'〔';
        case U'］':
            return U'［';
        case U'”':
            return U'“';
        default:
            return 0;
    }
}

/// Half- and full-width round brackets may close each other.
bool fits(char32_t opener, char32_t closer) {
    const bool round = opener == U'(' || opener == U'（';
    return opener == opener_of(closer) || (round && (closer == U')' || closer == U'）'));
}

/// Brackets left open below this many others are taken as never closed; it bounds the search for a partner.
constexpr std::ptrdiff_t deepest_nesting = 16;

bool is_quote(char32_t opener) {
    return opener == U'「' || opener == U'『' || opener == U'“';
}

}  // namespace

void SentenceCutter::find_marks(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    const auto put = [&](std::uint32_t at, std::uint8_t size, Sign sign) {
        marks_.push_back({at, size, sign, util::decode(text, at).code, -1});
    };
    const auto byte = [&](std::uint32_t at) { return static_cast<unsigned char>(text[at]); };
    for (std::uint32_t at = begin; at < end;) {
        const unsigned char lead = byte(at);
        if (lead < 0x80) {
            switch (lead) {
                case '(':
                    put(at, 1, Sign::open);
                    break;
                case ')':
                    put(at, 1, Sign::close);
                    break;
                case '!':
                case '?':
                    put(at, 1, Sign::stop);
                    break;
                case '.':
                    put(at, 1, Sign::full_stop);
                    break;
                default:
                    break;
            }
            ++at;
        } else if (lead == 0xE3) {
            if (byte(at + 1) == 0x80) {
                switch (byte(at + 2)) {
                    case 0x82:
                        put(at, 3, Sign::stop);
                        break;  // 。
                    case 0x8C:
                    case 0x8E:
                    case 0x90:
                    case 0x94:
                        put(at, 3, Sign::open);
                        break;  // 「『【〔
                    case 0x8D:
                    case 0x8F:
                    case 0x91:
                    case 0x95:
                        put(at, 3, Sign::close);
                        break;  // 」』】〕
                    default:
                        break;
                }
            }
            at += 3;
        } else if (lead == 0xEF) {
            if (byte(at + 1) == 0xBC) {
                switch (byte(at + 2)) {
                    case 0x81:
                    case 0x9F:
                        put(at, 3, Sign::stop);
                        break;  // ！？
                    case 0x88:
                    case 0xBB:
                        put(at, 3, Sign::open);
                        break;  // （［
                    case 0x89:
                    case 0xBD:
                        put(at, 3, Sign::close);
                        break;  // ）］
                    case 0x8E:
                        put(at, 3, Sign::full_stop);
                        break;  // ．
                    default:
                        break;
                }
            } else if (byte(at + 1) == 0xBD && byte(at + 2) == 0xA1) {
                put(at, 3, Sign::stop);  // ｡
            }
            at += 3;
        } else if (lead == 0xE2 && byte(at + 1) == 0x80 && (byte(at + 2) == 0x9C || byte(at + 2) == 0x9D)) {
            put(at, 3, byte(at + 2) == 0x9C ? Sign::open : Sign::close);  // “”
            at += 3;
        } else {
            at += lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
        }
    }
}

void SentenceCutter::match_brackets() {
    open_.clear();
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        Mark& mark = marks_[i];
        if (mark.sign == Sign::open) {
            open_.push_back(static_cast<std::int32_t>(i));
        } else if (mark.sign == Sign::close) {
            const auto limit = open_.rbegin() + std::min<std::ptrdiff_t>(deepest_nesting, std::ssize(open_));
            const auto found = std::find_if(open_.rbegin(), limit, [&](std::int32_t candidate) {
                return fits(marks_[static_cast<std::size_t>(candidate)].code, mark.code);
            });
            if (found != limit) {
                mark.partner = *found;
                marks_[static_cast<std::size_t>(*found)].partner = static_cast<std::int32_t>(i);
                open_.erase(std::prev(found.base()), open_.end());
            }
        }
    }
}

bool SentenceCutter::stops(std::string_view text, const Mark& mark, std::uint32_t end) const {
    const std::uint32_t after = mark.at + mark.size;
    const char32_t before = util::decode_before(text, mark.at).code;
    const char32_t next = after < end ? util::decode(text, after).code : U'\n';
    if (mark.sign == Sign::stop) {
        if (mark.code == U'。' || mark.code == U'｡') {
            return true;
        }
        return !(is_latin(before) && !is_blank(next)) && !(mark.size == 1 && next < 0x80 && !is_blank(next));
    }
    if (mark.code == U'．') {
        return is_japanese(before) && !is_digit(next);
    }
    if (is_japanese(before) || is_closer(before)) {
        return is_blank(next) || is_japanese(next);
    }
    if (!is_latin(before) || !is_blank(next)) {
        return false;
    }
    // A full stop of English text: after a word, not an initial, and before a capital.
    const std::size_t word = skip_blanks(text.substr(0, end), after);
    const char32_t capital = word < end ? util::decode(text, word).code : U'A';
    return mark.at >= 3 && is_latin(util::decode_before(text, mark.at - 1).code) && before >= U'a' && before <= U'z' &&
           (is_japanese(capital) || (capital >= U'A' && capital <= U'Z'));
}

/// A closed bracket ends the sentence when what it holds ended in a stop and it is the whole utterance, or a quotation
/// that nothing carries on.
bool SentenceCutter::closes_utterance(std::string_view text, std::size_t index, std::uint32_t sentence,
                                      std::uint32_t end) const {
    const Mark& close = marks_[index];
    const Mark& open = marks_[static_cast<std::size_t>(close.partner)];
    if (!is_sentence_end(util::decode_before(text, close.at).code)) {
        return false;
    }
    const std::uint32_t after = close.at + close.size;
    const char32_t next = after < end ? util::decode(text, after).code : U'\n';
    const bool whole = skip_blanks(text, sentence) == open.at;
    return (whole || is_quote(open.code)) && carries_on.find(next) == std::u32string_view::npos && !is_closer(next);
}

void SentenceCutter::add(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    begin = static_cast<std::uint32_t>(skip_blanks(text.substr(0, end), begin));
    end = static_cast<std::uint32_t>(trim_end(text, begin, end));
    if (begin >= end) {
        return;
    }
    if (end - begin <= longest_) {
        sentences_.push_back({begin, end});
    } else {
        too_long_.push_back({begin, end});
        add_in_pieces(text, begin, end);
    }
}

/// Cuts after the last 。 in reach, else after the last 、 or blank, else between two characters.
void SentenceCutter::add_in_pieces(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    while (begin < end) {
        std::uint32_t stop = end;
        if (end - begin > longest_) {
            std::uint32_t at = begin;
            std::uint32_t full = begin;
            std::uint32_t comma = begin;
            while (at < end) {
                const util::Decoded c = util::decode(text, at);
                if (at + c.size - begin > longest_ && at > begin) {
                    break;
                }
                at += c.size;
                full = is_sentence_end(c.code) ? at : full;
                comma = c.code == U'、' || c.code == U'，' || is_blank(c.code) ? at : comma;
            }
            stop = full > begin ? full : comma > begin ? comma : at;
        }
        const auto from = static_cast<std::uint32_t>(skip_blanks(text.substr(0, stop), begin));
        const auto to = static_cast<std::uint32_t>(trim_end(text, from, stop));
        if (from < to) {
            sentences_.push_back({from, to});
        }
        begin = stop;
    }
}

const std::vector<ByteRange>& SentenceCutter::cut(std::string_view text, std::uint32_t begin, std::uint32_t end,
                                                  bool whole) {
    sentences_.clear();
    too_long_.clear();
    marks_.clear();
    if (!whole) {
        find_marks(text, begin, end);
    }
    match_brackets();
    std::uint32_t sentence = begin;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const Mark& mark = marks_[i];
        std::uint32_t stop = mark.at + mark.size;
        if (mark.sign == Sign::open && mark.partner >= 0) {
            i = static_cast<std::size_t>(mark.partner);
            if (!closes_utterance(text, i, sentence, end)) {
                continue;
            }
            stop = marks_[i].at + marks_[i].size;
        } else if (mark.sign == Sign::open || mark.sign == Sign::close || !stops(text, mark, end)) {
            continue;
        }
        // 「…！！」 and 。） : further stops and stray closing brackets belong to the sentence they end.
        while (i + 1 < marks_.size() && marks_[i + 1].at == stop &&
               (marks_[i + 1].sign == Sign::stop || (marks_[i + 1].sign == Sign::close && marks_[i + 1].partner < 0))) {
            ++i;
            stop = marks_[i].at + marks_[i].size;
        }
        add(text, sentence, stop);
        sentence = stop;
    }
    add(text, sentence, end);
    return sentences_;
}

}  // namespace nenpyo::prepare
