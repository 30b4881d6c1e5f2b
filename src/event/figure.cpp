#include "event/figure.hpp"

namespace nenpyo::event {

bool is_figure(const Morpheme& word) {
    return word.pos == Pos::number || word.pos == Pos::suffix_counter;
}

bool states_figure(const Analysis& a, int p) {
    if (!a.at(p).predicate || !a.at(p).copula || !is_figure(a.core(p))) {
        return false;
    }
    for (int i = p - 1; i >= a.first_of(p); i = a.first_of(i) - 1) {
        if (a.head(i) == p && coordinate(a.at(i)) && states_figure(a, i)) {
            return true;
        }
        if (a.head(i) == p && is_subject(a, i) && !a.at(i).demonstrative && !is_figure(a.core(i))) {
            return true;
        }
    }
    return false;
}

}  // namespace nenpyo::event
