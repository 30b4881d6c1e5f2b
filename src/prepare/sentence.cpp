#include "prepare/sentence.hpp"

#include <algorithm>

#include "prepare/character.hpp"
#include "prepare/flagged.hpp"
#include "util/wide.hpp"

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

bool opens(char32_t code) {
    constexpr std::u32string_view openers = U"「『（(【〔［“";
    return openers.find(code) != std::u32string_view::npos;
}

/// Flags what a mark may begin with, and some more: the ASCII ones, U+3000 to U+303F other than blank and comma, the
/// full-width forms and general punctuation.
NENPYO_WIDE void flag_marks(const char* bytes, std::uint8_t* flags) {
    flag_where(bytes, flags, [](std::uint8_t a, std::uint8_t b, std::uint8_t c) {
        const bool ascii = (static_cast<std::uint8_t>(a - '!') <= '.' - '!') | (a == '?');
        return ascii | ((a == 0xE3) & (b == 0x80) & (c >= 0x82)) | ((a == 0xEF) & (b != 0xBE)) | (a == 0xE2);
    });
}

/// Half- and full-width round brackets may close each other.
bool fits(char32_t opener, char32_t closer) {
    const bool round = opener == U'(' || opener == U'（';
    return opener == opener_of(closer) || (round && (closer == U')' || closer == U'）'));
}

/// 「本当か？と驚いた」, 「Yahoo！ニュース」 and `index?page=2` go on.
bool exclaims(char32_t before, char32_t next, bool ascii) {
    constexpr std::u32string_view goes_on = U"とっをの、";
    const bool name = is_latin(before) && !is_blank(next) && !ascii;
    const bool address = ascii && next < 0x80 && !is_blank(next);
    return !name && !address && goes_on.find(next) == std::u32string_view::npos;
}

/// A full stop of English text: after a word that is no abbreviation, before a capital or Japanese text.
bool ends_english(std::string_view text, std::size_t stop) {
    std::size_t begin = stop;
    while (begin > 0 && is_latin(util::decode_before(text, begin).code)) {
        begin = util::previous(text, begin);
    }
    const std::string_view word = text.substr(begin, stop - begin);
    for (const std::string_view abbreviation :
         {"Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Jr", "Sr", "No", "Vol", "pp", "vs", "cf"}) {
        if (word == abbreviation) {
            return false;
        }
    }
    const std::size_t at = skip_blanks(text, stop + 1);
    const char32_t next = at < text.size() ? util::decode(text, at).code : U'A';
    return word.size() > 1 && (is_japanese(next) || (next >= U'A' && next <= U'Z'));
}

/// What follows ▼ between the paragraphs of a column: text, a quotation or a date, but no figure as in 「▼3.5％」.
bool opens_paragraph(std::string_view text, std::size_t at) {
    constexpr std::u32string_view units = U"年月日時世";
    const char32_t first = at < text.size() ? util::decode(text, at).code : 0;
    while (at < text.size() && is_digit(util::decode(text, at).code)) {
        at += util::decode(text, at).size;
    }
    const char32_t unit = at < text.size() ? util::decode(text, at).code : 0;
    return is_digit(first) ? units.find(unit) != std::u32string_view::npos : is_japanese(first) || is_opener(first);
}

/// Brackets left open below this many others are taken as never closed; it bounds the search for a partner.
constexpr std::ptrdiff_t deepest_nesting = 16;

bool is_quote(char32_t opener) {
    return opener == U'「' || opener == U'『' || opener == U'“';
}

}  // namespace

SentenceCutter::SentenceCutter(std::string_view text, std::size_t longest) : text_(text), longest_(longest) {
    each_flagged(text, flag_marks, [&](std::size_t at) { places_.push_back(static_cast<std::uint32_t>(at)); });
}

void SentenceCutter::find_marks(std::uint32_t begin, std::uint32_t end) {
    if (next_ > 0 && places_[next_ - 1] >= begin) {
        next_ = static_cast<std::size_t>(std::lower_bound(places_.begin(), places_.end(), begin) - places_.begin());
    }
    for (; next_ < places_.size() && places_[next_] < end; ++next_) {
        if (places_[next_] >= begin) {
            add_mark(places_[next_]);
        }
    }
}

/// Adds the mark that begins at `at`, if it is one.
void SentenceCutter::add_mark(std::uint32_t at) {
    const util::Decoded c = util::decode(text_, at);
    const auto put = [&](Sign sign) { marks_.push_back({at, static_cast<std::uint8_t>(c.size), sign, c.code, -1}); };
    if (is_sentence_end(c.code)) {
        put(Sign::stop);
    } else if (c.code == U'.' || c.code == U'．') {
        put(Sign::full_stop);
    } else if (c.code == U'▼' || c.code == U'▲' || c.code == U'◆') {
        put(Sign::parting);
    } else if (opens(c.code)) {
        put(Sign::open);
    } else if (opener_of(c.code) != 0) {
        put(Sign::close);
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

bool SentenceCutter::stops(const Mark& mark, std::uint32_t end) const {
    const std::uint32_t after = mark.at + mark.size;
    const char32_t before = util::decode_before(text_, mark.at).code;
    const char32_t next = after < end ? util::decode(text_, after).code : U'\n';
    switch (mark.code) {
        case U'。':
        case U'｡':
            return next != U'を';  // a name that ends in a stop
        case U'！':
        case U'？':
        case U'!':
        case U'?':
            return exclaims(before, next, mark.size == 1);
        case U'▼':
        case U'▲':
        case U'◆':
            return (is_japanese(before) || is_closer(before) || is_sentence_end(before)) &&
                   opens_paragraph(text_.substr(0, end), after);
        case U'．':
            return util::is_hiragana(before) || is_closer(before) || (is_japanese(before) && !is_digit(next));
        default:
            break;
    }
    if (is_japanese(before) || is_closer(before)) {
        return is_blank(next) || is_japanese(next);
    }
    return is_blank(next) && ends_english(text_.substr(0, end), mark.at);
}

/// A closed bracket ends the sentence when what it holds ended in a stop and it is the whole utterance, or a quotation
/// that nothing carries on.
bool SentenceCutter::closes_utterance(std::size_t index, std::uint32_t sentence, std::uint32_t end) const {
    const Mark& close = marks_[index];
    const Mark& open = marks_[static_cast<std::size_t>(close.partner)];
    if (!is_sentence_end(util::decode_before(text_, close.at).code)) {
        return false;
    }
    const std::uint32_t after = close.at + close.size;
    const char32_t next = after < end ? util::decode(text_, after).code : U'\n';
    const bool whole = skip_blanks(text_, sentence) == open.at;
    return (whole || is_quote(open.code)) && carries_on.find(next) == std::u32string_view::npos && !is_closer(next);
}

void SentenceCutter::add(std::uint32_t begin, std::uint32_t end) {
    begin = static_cast<std::uint32_t>(skip_blanks(text_.substr(0, end), begin));
    end = static_cast<std::uint32_t>(trim_end(text_, begin, end));
    if (begin >= end) {
        return;
    }
    if (end - begin <= longest_) {
        sentences_.push_back({begin, end});
    } else {
        too_long_.push_back({begin, end});
        add_in_pieces(begin, end);
    }
}

/// Cuts after the last 。 in reach, else after the last 、 or blank, else between two characters.
void SentenceCutter::add_in_pieces(std::uint32_t begin, std::uint32_t end) {
    while (begin < end) {
        std::uint32_t stop = end;
        if (end - begin > longest_) {
            std::uint32_t at = begin;
            std::uint32_t full = begin;
            std::uint32_t comma = begin;
            while (at < end) {
                const util::Decoded c = util::decode(text_, at);
                if (at + c.size - begin > longest_ && at > begin) {
                    break;
                }
                at += c.size;
                full = is_sentence_end(c.code) ? at : full;
                comma = c.code == U'、' || c.code == U'，' || is_blank(c.code) ? at : comma;
            }
            stop = full > begin ? full : comma > begin ? comma : at;
        }
        const auto from = static_cast<std::uint32_t>(skip_blanks(text_.substr(0, stop), begin));
        const auto to = static_cast<std::uint32_t>(trim_end(text_, from, stop));
        if (from < to) {
            sentences_.push_back({from, to});
        }
        begin = stop;
    }
}

const std::vector<ByteRange>& SentenceCutter::cut(std::uint32_t begin, std::uint32_t end, bool whole) {
    sentences_.clear();
    too_long_.clear();
    marks_.clear();
    if (!whole) {
        find_marks(begin, end);
    }
    match_brackets();
    std::uint32_t sentence = begin;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const Mark& mark = marks_[i];
        std::uint32_t stop = mark.at + mark.size;
        if (mark.sign == Sign::open && mark.partner >= 0) {
            i = static_cast<std::size_t>(mark.partner);
            if (!closes_utterance(i, sentence, end)) {
                continue;
            }
            stop = marks_[i].at + marks_[i].size;
        } else if (mark.sign == Sign::open || mark.sign == Sign::close || !stops(mark, end)) {
            continue;
        }
        // 「…！！」 and 。） : further stops and stray closing brackets belong to the sentence they end.
        while (i + 1 < marks_.size() && marks_[i + 1].at == stop &&
               (marks_[i + 1].sign == Sign::stop || (marks_[i + 1].sign == Sign::close && marks_[i + 1].partner < 0))) {
            ++i;
            stop = marks_[i].at + marks_[i].size;
        }
        add(sentence, mark.sign == Sign::parting ? mark.at : stop);
        sentence = stop;
    }
    add(sentence, end);
    return sentences_;
}

}  // namespace nenpyo::prepare
