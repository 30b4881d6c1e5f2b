// The tables of data/, compiled in.
#pragma once

#include <string_view>

namespace nenpyo::event::data {

extern const std::string_view adverbial_verbs;
extern const std::string_view aftermath_verbs;
extern const std::string_view animate_verbs;
extern const std::string_view annual_nouns;
extern const std::string_view announcing_verbs;
extern const std::string_view aspect_verbs;
extern const std::string_view author_clauses;
extern const std::string_view author_words;
extern const std::string_view brackets;
extern const std::string_view carrier_verbs;
extern const std::string_view case_particles;
extern const std::string_view citation_cues;
extern const std::string_view class_nouns;
extern const std::string_view comitative_verbs;
extern const std::string_view comparison_words;
extern const std::string_view complement_nouns;
extern const std::string_view conjunctive_particles;
extern const std::string_view connectives;
extern const std::string_view date_suffixes;
extern const std::string_view death_verbs;
extern const std::string_view definition_nouns;
extern const std::string_view demonstratives;
extern const std::string_view due_nouns;
extern const std::string_view event_nouns;
extern const std::string_view formal_nouns;
extern const std::string_view full_verbs;
extern const std::string_view functional_nouns;
extern const std::string_view functional_verbs;
extern const std::string_view goal_nouns;
extern const std::string_view history_words;
extern const std::string_view hearsay_nouns;
extern const std::string_view hearsay_verbs;
extern const std::string_view intransitive_verbs;
extern const std::string_view joining_words;
extern const std::string_view kinship_nouns;
extern const std::string_view law_words;
extern const std::string_view lead_ins;
extern const std::string_view light_verbs;
extern const std::string_view made_nouns;
extern const std::string_view measure_nouns;
extern const std::string_view modal_nouns;
extern const std::string_view motion_verbs;
extern const std::string_view modal_phrases;
extern const std::string_view naming_verbs;
extern const std::string_view object_nouns;
extern const std::string_view non_event_nouns;
extern const std::string_view organisation_suffixes;
extern const std::string_view origin_nouns;
extern const std::string_view pair_nouns;
extern const std::string_view part_nouns;
extern const std::string_view past_forms;
extern const std::string_view person_nouns;
extern const std::string_view person_titles;
extern const std::string_view personal_verbs;
extern const std::string_view place_suffixes;
extern const std::string_view specifying_nouns;
extern const std::string_view source_words;
extern const std::string_view speech_venues;
extern const std::string_view speech_verbs;
extern const std::string_view state_verbs;
extern const std::string_view status_nouns;
extern const std::string_view temporal_suffixes;
extern const std::string_view time_nouns;
extern const std::string_view when_labels;
extern const std::string_view transitive_verbs;
extern const std::string_view verdicts;

}  // namespace nenpyo::event::data
