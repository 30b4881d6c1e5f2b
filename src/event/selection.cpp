#include "event/selection.hpp"

#include "event/definition.hpp"
#include "event/event_noun.hpp"

namespace nenpyo::event {
namespace {

class Marker {
  public:
    Marker(const Analysis& a, const Target& target, std::vector<bool>& kept) : a_(a), target_(target), kept_(kept) {}

    void mark() {
        const int root = target_.node;
        const int first = a_.first_of(root);
        kept_.assign(static_cast<std::size_t>(root - first), false);
        for (int k = root - 1; k >= first;) {
            const int head = a_.head(k);
            const bool under =
                head == root || (head >= 0 && head < root && kept_[static_cast<std::size_t>(head - first)]);
            const bool keep = under && !left_out(k, root);
            kept_[static_cast<std::size_t>(k - first)] = keep;
            k = keep ? k - 1 : a_.first_of(k) - 1;
        }
    }

  private:
    [[nodiscard]] bool left_out(int i, int root) const {
        const Bunsetsu& b = a_.at(i);
        if (i == target_.date_node || is_time_of_date(i) || counts_dates(i) || b.conjunction ||
            (b.adverb && a_.lexicon->connectives.contains(a_.core(i).surface))) {
            return true;
        }
        if (b.predicate && b.link == Link::adnominal && b.kase != Case::no && target_.date_node >= 0 &&
            a_.tree.inside(target_.date_node, i) && !a_.at(a_.head(i)).formal) {
            return true;  // 「行われた」 of 「3月に行われた投票により敗れた」
        }
        if (a_.head(i) != root) {
            return false;
        }
        const bool before_date = i + 1 == target_.date_node && b.nominal && b.kase == Case::none && !b.comma &&
                                 !b.topic && !b.predicate && b.date < 0;  // 「中国清代に」
        const bool other_clause = b.predicate && (b.link == Link::te || b.link == Link::continuative ||
                                                  b.link == Link::contrast || b.link == Link::final);
        return b.date >= 0 || before_date || in_dated_list(i) || in_passing(a_, i, target_.date_node) ||
               (other_clause && (b.comma || dated(i))) || (adverbial_clause(b) && dated(i)) || begins_stretch(i, root);
    }

    // 「1947年12月公布、1948年1月施行の法律」: the other one's.
    [[nodiscard]] bool in_dated_list(int i) const {
        const Bunsetsu& b = a_.at(i);
        return target_.nominal && b.kase == Case::no && b.comma && b.verbal_noun && i > 0 && a_.at(i - 1).date >= 0 &&
               i - 1 != target_.date_node;
    }

    // 「就任から事件まで」: two events, and the date is of the second.
    [[nodiscard]] bool begins_stretch(int i, int root) const {
        return target_.nominal && a_.at(i).kase == Case::kara && a_.at(root).kase == Case::made && names_event(a_, i);
    }

    // の時点では, までの間だけでも, の夜
    [[nodiscard]] bool is_time_of_date(int i) const {
        const int date = target_.date_node;
        const bool time = date >= 0 && i == date + 1 && i != target_.node && a_.head(date) == i &&
                          a_.at(date).kase == Case::no && temporal(a_, i);
        return time && (a_.at(i).formal || a_.at(i).kase == Case::none || a_.core(i).surface == "時点");
    }

    // 「1月、6月、9月の3回、」
    [[nodiscard]] bool counts_dates(int i) const {
        const std::string_view core = a_.core(i).surface;
        const bool counter = (core == "回" || core == "度" || core == "日間") && i != target_.node && a_.at(i).comma;
        return counter && i > 0 && a_.at(i - 1).date >= 0 && a_.at(i - 1).kase == Case::no && a_.head(i - 1) == i;
    }

    static bool adverbial_clause(const Bunsetsu& b) {
        return (b.formal && b.kase != Case::ga && b.kase != Case::wo && !b.topic) ||
               (b.predicate && (b.link == Link::reason || b.link == Link::condition || b.link == Link::manner));
    }

    // A clause with a date of its own is an event of its own.
    [[nodiscard]] bool dated(int root) const {
        for (int i = a_.first_of(root); i < root; ++i) {
            if (a_.at(i).date >= 0 && a_.at(i).kase != Case::no) {
                return true;
            }
        }
        return false;
    }

    const Analysis& a_;
    const Target& target_;
    std::vector<bool>& kept_;
};

}  // namespace

Selection::Selection(const Analysis& analysis, const Target& target)
    : a_(analysis), root_(target.node), slot_(analysis, target) {
    Marker(analysis, target, kept_).mark();
}

bool Selection::holds(int k) const {
    const auto at = static_cast<std::size_t>(k - a_.first_of(root_));
    return a_.tree.inside(k, root_) && k < root_ && kept_[at] && slot_.holds(k);
}

}  // namespace nenpyo::event
