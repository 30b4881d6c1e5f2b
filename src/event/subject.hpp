// Who did it: the subject of a clause, wherever in the sentence it stands.
#pragma once

#include <cstdint>

#include "event/clause.hpp"
#include "event/doer.hpp"

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

}  // namespace nenpyo::event
