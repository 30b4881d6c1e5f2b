// What a predicate takes for its subject, and what a bunsetsu can be the subject of.
#pragma once

#include <cstdint>

#include "event/clause.hpp"

namespace nenpyo::event {

/// Has an object and is active: only someone can be its subject.
bool acts(const Analysis& a, int predicate);

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
