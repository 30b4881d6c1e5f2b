#include "event/retag.hpp"

namespace nenpyo::event {
namespace {

// 任ぜられた: the dictionary lacks 任ずる.
void join_ninzuru(std::vector<Morpheme>& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        Morpheme& noun = words[i];
        if (noun.surface == "任" && words[i + 1].surface == "ぜ" && words[i + 2].pos == Pos::verb_suffix) {
            noun.surface = {noun.surface.data(), noun.surface.size() + words[i + 1].surface.size()};
            noun.base = "任ずる";
            noun.type = "サ変・−ズル";
            noun.form = Form::irrealis;
            noun.pos = Pos::verb;
            noun.end = words[i + 1].end;
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
}

// 「13州の1つである」, where the tagger takes つ for an auxiliary.
void settle_counters(std::vector<Morpheme>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].surface == "つ" && words[i].pos == Pos::auxiliary && words[i - 1].pos == Pos::number) {
            words[i].pos = Pos::suffix_counter;
            words[i].base = words[i].surface;
            words[i].form = Form::none;
        }
    }
}

// 「交渉を行った」 is 行う, which the tagger takes for 行く.
void settle_homographs(std::vector<Morpheme>& words) {
    bool object = false;
    for (Morpheme& word : words) {
        if (word.surface == "を") {
            object = true;
        } else if (word.pos == Pos::verb) {
            if (object && word.surface == "行っ") {
                word.base = "行う";
            }
            object = false;
        }
    }
}

// 「衛星の打上げに失敗した」: the stem of a verb after の is a noun.
void settle_stems(std::vector<Morpheme>& words) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        Morpheme& stem = words[i];
        const bool noun = stem.pos == Pos::verb && stem.form == Form::continuative && words[i - 1].surface == "の" &&
                          stem.surface.size() > 3 && words[i + 1].pos == Pos::case_particle;
        if (noun) {
            stem.pos = Pos::verbal_noun;
            stem.base = stem.surface;
            stem.form = Form::none;
        }
    }
}

}  // namespace

void retag(std::vector<Morpheme>& words) {
    join_ninzuru(words);
    settle_counters(words);
    settle_homographs(words);
    settle_stems(words);
}

}  // namespace nenpyo::event
