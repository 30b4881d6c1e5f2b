// Who did it: the subject of a clause, wherever in the sentence it stands.
#pragma once

#include <cstdint>

#include "event/clause.hpp"

namespace nenpyo::event {

/// The bunsetsu that says who did it inside the sentence; -1 if none. An antecedent or a governing clause's topic
/// counts.
int subject_of(const Analysis& a, int predicate);

/// The topic beside a subject that is no actor: 鉄道 in 「鉄道は全線がつながった」; -1 if none.
int topic_beside(const Analysis& a, int predicate, int subject);

/// The topic before a subject, of its clause or of the clause that this one goes on to; -1 if none.
int topic_before(const Analysis& a, int predicate, int subject);

/// The noun after a relative clause that can be its subject or object; -1 if none.
int antecedent(const Analysis& a, int predicate);

/// What a cleft clause is about: ブラジル in 「優勝したのはブラジルだった」; -1 if none.
int cleft_focus(const Analysis& a, int predicate);

/// The topic of a clause around this one that stands before it; -1 if none.
int outer_subject(const Analysis& a, int node);

/// Who did what a noun names: 「アサドの失脚」, 「アサド政権崩壊」 (the bunsetsu itself), or the topic around it.
int nominal_subject(const Analysis& a, int noun);

/// The verb takes an object: 発売する, 建てる.
bool transitive(const Analysis& a, int predicate);

/// The verb has no object in any clause: 起きる, 降り続く.
bool intransitive(const Analysis& a, int predicate);

/// What can be the subject that a clause leaves out.
enum class Doer : std::uint8_t {
    anything,       ///< 崩れる, 建てられる
    someone_first,  ///< 撤退する, 発展する: a thing where nobody is named
    someone,        ///< 発表する, 訪れる
    person,         ///< 死去する, 九十歳で引退する
};

Doer doer_of(const Analysis& a, int predicate);

/// A place by its kind: 広場, 南市.
bool is_place(const Analysis& a, int i);

/// 甲大統領, 乙氏, 丙
bool is_person(const Analysis& a, int i);

/// An organisation, a country or a place.
bool is_group(const Analysis& a, int i);

/// A person, an organisation or a country.
bool is_actor(const Analysis& a, int i);

}  // namespace nenpyo::event
