#include "event/lexicon.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "event/data.hpp"
#include "util/tsv.hpp"

namespace nenpyo::event {
namespace {

using Cells = std::span<const std::string_view>;

void load(std::string_view table, WordList& list) {
    util::each_row(table, [&](Cells cells) { list.add(cells[0], true); });
}

void load(std::string_view table, PhraseList& list) {
    util::each_row(table, [&](Cells cells) { list.add(cells[0], cells[1]); });
}

// A word that a table must not hold is a fault of the table, not a default.
template <class Value>
Value known(std::optional<Value> value, std::string_view cell) {
    if (!value) {
        throw std::logic_error("unknown word in a table of the event stage: " + std::string(cell));
    }
    return *value;
}

bool flag(std::string_view cell) {
    return known(cell == "yes" ? std::optional(true) : cell == "no" ? std::optional(false) : std::nullopt, cell);
}

std::optional<Status> status_or_none(std::string_view cell) {
    return cell == "none" ? std::nullopt : std::optional(known(status_from(cell), cell));
}

void load(std::string_view table, WordMap<Status>& map) {
    util::each_row(table, [&](Cells cells) { map.add(cells[0], status_or_none(cells[1]).value_or(Status::actual)); });
}

void load(std::string_view table, Lexicon& lexicon) {
    util::each_row(table, [&](Cells cells) {
        lexicon.modal_phrases.add(cells[0],
                                  {cells[0], util::split(cells[1], ' '), known(after_from(cells[2]), cells[2]),
                                   status_or_none(cells[3]), status_or_none(cells[4])});
        const ModalPhrase* phrase = lexicon.modal_phrases.find(cells[0]);
        lexicon.modal_phrases_by_word.at(phrase->words.front()).push_back(phrase);
    });
}

}  // namespace

bool PhraseList::contains(std::string_view particle, std::string_view verb) const {
    const auto found = particles_of_.find(verb);
    return found != particles_of_.end() &&
           std::find(found->second.begin(), found->second.end(), particle) != found->second.end();
}

Lexicon::Lexicon() {
    util::each_row(data::functional_verbs, [&](Cells cells) {
        functional_verbs.add(cells[0], cells[1]);
        if (flag(cells[2])) {
            adnominal_verbs.add(cells[0], cells[1]);
        }
    });
    load(data::light_verbs, light_verbs);
    util::each_row(data::hearsay_verbs, [&](Cells cells) {
        hearsay_verbs.add(cells[0], {flag(cells[1]), known(status_from(cells[2]), cells[2])});
    });
    load(data::hearsay_nouns, hearsay_nouns);
    load(data::modal_nouns, modal_nouns);
    load(data::status_nouns, status_nouns);
    load(data::verdicts, verdicts);
    load(data::modal_phrases, *this);
    util::each_row(data::temporal_suffixes, [&](Cells cells) {
        temporal_suffixes.add(cells[0], cells[1] == "NONE" ? Mod::none : known(mod_from(cells[1]), cells[1]));
    });
    util::each_row(data::past_forms, [&](Cells cells) { past_forms.push_back({cells[0], cells[1], cells[2]}); });
    util::each_row(data::conjunctive_particles,
                   [&](Cells cells) { conjunctive_particles.add(cells[0], known(link_from(cells[1]), cells[1])); });
    util::each_row(data::case_particles,
                   [&](Cells cells) { case_particles.add(cells[0], known(case_from(cells[1]), cells[1])); });
    util::each_row(data::comparison_words, [&](Cells cells) { comparison_words.add(cells[1], cells[0]); });
    load(data::joining_words, joining_words);
    load(data::animate_verbs, animate_verbs);
    load(data::announcing_verbs, announcing_verbs);
    util::each_row(data::carrier_verbs, [&](Cells cells) { carrier_verbs.add(cells[0], flag(cells[1])); });
    load(data::due_nouns, due_nouns);
    load(data::event_nouns, event_nouns);
    load(data::non_event_nouns, non_event_nouns);
    load(data::measure_nouns, measure_nouns);
    load(data::formal_nouns, formal_nouns);
    load(data::functional_nouns, functional_nouns);
    load(data::complement_nouns, complement_nouns);
    load(data::intransitive_verbs, intransitive_verbs);
    load(data::transitive_verbs, transitive_verbs);
    load(data::class_nouns, class_nouns);
    load(data::annual_nouns, annual_nouns);
    load(data::aspect_verbs, aspect_verbs);
    load(data::made_nouns, made_nouns);
    load(data::speech_verbs, speech_verbs);
    load(data::full_verbs, full_verbs);
    load(data::specifying_nouns, specifying_nouns);
    load(data::definition_nouns, definition_nouns);
    util::each_row(data::naming_verbs, [&](Cells cells) { naming_verbs.add(cells[0], flag(cells[1])); });
    load(data::time_nouns, time_nouns);
    load(data::when_labels, when_labels);
    load(data::date_suffixes, date_suffixes);
    load(data::pair_nouns, pair_nouns);
    load(data::part_nouns, part_nouns);
    load(data::person_nouns, person_nouns);
    load(data::person_titles, person_titles);
    load(data::origin_nouns, origin_nouns);
    load(data::personal_verbs, personal_verbs);
    load(data::death_verbs, death_verbs);
    util::each_row(data::motion_verbs, [&](Cells cells) { motion_verbs.add(cells[0], cells[1]); });
    load(data::organisation_suffixes, organisation_suffixes);
    load(data::place_suffixes, place_suffixes);
    load(data::adverbial_verbs, adverbial_verbs);
    load(data::connectives, connectives);
    load(data::aftermath_verbs, aftermath_verbs);
    load(data::source_words, source_words);
    load(data::speech_venues, speech_venues);
    load(data::state_verbs, state_verbs);
    load(data::demonstratives, demonstratives);
    load(data::author_clauses, author_clauses);
    load(data::lead_ins, lead_ins);
    load(data::author_words, author_words);
    load(data::citation_cues, citation_cues);
    load(data::kinship_nouns, kinship_nouns);
    load(data::law_words, law_words);
    load(data::comitative_verbs, comitative_verbs);
    load(data::object_nouns, object_nouns);
    load(data::goal_nouns, goal_nouns);
    load(data::history_words, history_words);
}

}  // namespace nenpyo::event
