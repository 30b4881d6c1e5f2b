// One word of a tagged sentence and its part of speech.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace nenpyo::event {

/// Parts of speech of the IPA dictionary; the numbers are those of its pos-id.def.
enum class Pos : std::uint8_t {
    filler = 1,
    interjection = 2,
    symbol_letter = 3,
    symbol = 4,
    bracket_open = 5,
    bracket_close = 6,
    full_stop = 7,
    blank = 8,
    comma = 9,
    adjective = 10,
    adjective_suffix = 11,
    adjective_bound = 12,
    case_particle = 13,
    quote_particle = 14,
    compound_particle = 15,
    topic_particle = 16,
    final_particle = 17,
    conjunctive_particle = 18,
    special_particle = 19,
    adverbial_ending = 20,
    adverbial_particle = 21,
    mixed_particle = 22,
    parallel_particle = 23,
    adnominal_particle = 24,
    auxiliary = 25,
    conjunction = 26,
    prefix_adjective = 27,
    prefix_number = 28,
    prefix_verb = 29,
    prefix_noun = 30,
    verb = 31,
    verb_suffix = 32,
    verb_bound = 33,
    adverb = 34,
    adverb_particle = 35,
    verbal_noun = 36,
    nai_adjective_stem = 37,
    noun = 38,
    quoted = 39,
    adjectival_noun = 40,
    name = 41,
    person = 42,
    family_name = 43,
    given_name = 44,
    organisation = 45,
    place = 46,
    country = 47,
    number = 48,
    conjunctive_noun = 49,
    suffix_verbal = 50,
    suffix = 51,
    suffix_adjectival = 52,
    suffix_counter = 53,
    suffix_auxiliary = 54,
    suffix_person = 55,
    suffix_place = 56,
    suffix_special = 57,
    suffix_adverbial = 58,
    pronoun = 59,
    pronoun_contracted = 60,
    verb_like_noun = 61,
    special_auxiliary_stem = 62,
    bound_noun = 63,
    bound_adjectival = 64,
    bound_auxiliary_stem = 65,
    bound_adverbial = 66,
    adverbial_noun = 67,
    adnominal = 68,
};

/// Inflected forms, as far as the rules tell them apart.
enum class Form : std::uint8_t {
    none,
    dictionary,
    continuative,
    past_stem,
    te_stem,
    irrealis,
    conditional,
    imperative,
    adnominal,
    stem
};

struct Morpheme {
    std::string_view surface;  ///< in the tagged text
    std::string_view base;     ///< dictionary form; the surface where it does not inflect
    std::string_view type;  ///< type of inflection: サ変・スル, 五段・カ行イ音便; empty where it does not inflect
    std::uint32_t begin = 0;  ///< bytes of the sentence it stands for
    std::uint32_t end = 0;
    std::int32_t timex = -1;  ///< the date expression it stands for, an index into the layer's
    Pos pos = Pos::noun;
    Form form = Form::none;
    bool named = false;    ///< a date that is part of the name after it: 9.11事件
    bool quote = false;    ///< it stands for a whole quotation
    bool unknown = false;  ///< not in the dictionary
    bool spaced = false;   ///< a blank that the tagger passed over stands before it
};

inline bool is(const Morpheme& m, Pos first, Pos last) {
    return m.pos >= first && m.pos <= last;
}
inline bool is_particle(const Morpheme& m) {
    return is(m, Pos::case_particle, Pos::adnominal_particle);
}
inline bool is_noun(const Morpheme& m) {
    return is(m, Pos::verbal_noun, Pos::adverbial_noun);
}
inline bool is_noun_suffix(const Morpheme& m) {
    return is(m, Pos::suffix_verbal, Pos::suffix_adverbial);
}
inline bool is_bound_noun(const Morpheme& m) {
    return is(m, Pos::bound_noun, Pos::bound_adverbial);
}
inline bool is_verbal_noun(const Morpheme& m) {
    return m.pos == Pos::verbal_noun || m.pos == Pos::suffix_verbal;
}
inline bool is_proper(const Morpheme& m) {
    return is(m, Pos::name, Pos::country);
}
inline bool is_prefix(const Morpheme& m) {
    return is(m, Pos::prefix_adjective, Pos::prefix_noun);
}
inline bool is_adjective(const Morpheme& m) {
    return is(m, Pos::adjective, Pos::adjective_bound);
}
inline bool is_verb(const Morpheme& m) {
    return is(m, Pos::verb, Pos::verb_bound);
}
inline bool inflects(const Morpheme& m) {
    return is_adjective(m) || is_verb(m) || m.pos == Pos::auxiliary;
}

}  // namespace nenpyo::event
