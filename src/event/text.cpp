#include "event/text.hpp"

#include <algorithm>
#include <vector>

namespace nenpyo::event {
namespace {

class Composer {
  public:
    Composer(const Analysis& a, const Target& target) : a_(a), target_(target) {}

    Wording run() {
        if (target_.nominal) {
            return nominal();
        }
        Wording out;
        const int p = target_.node;
        out.subject = subject_of(a_, p);
        const bool outside = out.subject >= 0 && (out.subject > p || !kept(out.subject));
        if (outside && out.subject < p) {
            out.text = noun_phrase(a_, out.subject) + "が";
        }
        if (outside && out.subject > p) {
            out.text = relative_subject(out.subject);
        }
        append_pieces(out.text);
        append_predicate(out.text, p);
        out.predicate = predicate_name(p);
        return out;
    }

  private:
    Wording nominal() {
        Wording out;
        const int i = target_.node;
        const Bunsetsu& b = a_.at(i);
        const std::uint32_t end = event_noun_end(a_, i);
        for (int k = a_.first_of(i); k < i; ++k) {
            if (keeps(k, i)) {
                out.text += a_.join(a_.at(k).begin, a_.at(k).end);
            }
        }
        out.text += a_.join(b.begin, end);
        out.predicate = a_.word(end - 1).surface;
        const int before = i - 1;
        if (before >= 0 && a_.head(before) == i && a_.at(before).kase == Case::no && a_.at(before).date < 0) {
            out.subject = before;
        }
        return out;
    }

    // The bunsetsu belongs to the event: inside its subtree and not under something that is left out.
    [[nodiscard]] bool keeps(int k, int root) const {
        for (int i = k; i != root; i = a_.head(i)) {
            if (i < 0 || left_out(i, root)) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool kept(int k) const {
        return a_.tree.inside(k, target_.node) && keeps(k, target_.node) && in_gap(k);
    }

    [[nodiscard]] bool left_out(int i, int root) const {
        const Bunsetsu& b = a_.at(i);
        if (i == target_.date_node || b.conjunction) {
            return true;
        }
        if (a_.head(i) != root) {
            return false;
        }
        const bool other_clause = b.predicate && (b.link == Link::te || b.link == Link::continuative ||
                                                  b.link == Link::contrast || b.link == Link::final);
        return b.date >= 0 || other_clause;
    }

    // Several dates share the predicate: each has what follows it, and all have what comes before the first.
    [[nodiscard]] bool in_gap(int k) const {
        const int root = target_.node;
        int first = -1;
        int own_end = root;
        for (int i = a_.first_of(root); i < root; ++i) {
            if (a_.at(i).date < 0 || a_.head(i) != root) {
                continue;
            }
            first = first < 0 ? i : first;
            if (i > target_.date_node) {
                own_end = std::min(own_end, i);
            }
        }
        if (first < 0 || a_.head(target_.date_node) != root || own_end == target_.date_node + 1) {
            return true;
        }
        return k < first || (k > target_.date_node && k < own_end) || k == root;
    }

    void append_pieces(std::string& text) const {
        const int p = target_.node;
        for (int k = a_.first_of(p); k < p; ++k) {
            if (kept(k)) {
                text += a_.join(a_.at(k).begin, a_.at(k).end);
            }
        }
    }

    [[nodiscard]] std::string relative_subject(int noun) const {
        const bool has_object = child(target_.node, Case::wo) >= 0;
        const Bunsetsu& p = a_.at(target_.node);
        const bool subject = has_object || a_.passive(target_.node) || p.verbal_noun || p.copula;
        std::string text;
        const int begin = noun_phrase_begin_after(noun);
        text = a_.join(a_.at(begin).begin, event_noun_end(a_, noun));
        return text + (subject || child(target_.node, Case::ga) < 0 ? "が" : "を");
    }

    [[nodiscard]] int noun_phrase_begin_after(int noun) const {
        return std::max(noun_phrase_begin(a_, noun), target_.node + 1);
    }

    [[nodiscard]] int child(int parent, Case kase) const {
        for (int i = parent - 1; i >= a_.first_of(parent); --i) {
            if (a_.head(i) == parent && a_.at(i).kase == kase) {
                return i;
            }
        }
        return -1;
    }

    // 訪問し → 訪問, 移って → 移る, 延長されましたが → 延長されました.
    void append_predicate(std::string& text, int p) const {
        const Bunsetsu& b = a_.at(p);
        std::uint32_t end = b.content;
        while (end < b.end &&
               (inflects(a_.word(end)) || a_.word(end).surface == "て" || a_.word(end).surface == "で")) {
            ++end;
        }
        while (end > b.content && !inflects(a_.word(end - 1))) {
            --end;
        }
        const Morpheme& last = a_.word(end - 1);
        const bool open = inflects(last) && last.form != Form::dictionary;
        if (open && b.verbal_noun && end - 1 == b.content && is_verb(last)) {
            text += a_.join(b.begin, b.content);
        } else if (open) {
            text += a_.join(b.begin, end - 1);
            text += last.base;
        } else {
            text += a_.join(b.begin, end);
        }
    }

    [[nodiscard]] std::string predicate_name(int p) const {
        const Bunsetsu& b = a_.at(p);
        const std::string own = a_.join(b.begin, b.content);
        std::string verb = b.verbal_noun || b.copula ? own : std::string(a_.base(p));
        for (const auto& [kase, particle] :
             {std::pair{Case::wo, "を"}, std::pair{Case::ga, "が"}, std::pair{Case::none, "が"}}) {
            const int object = child(p, kase);
            const std::string name = b.verbal_noun ? verb + "する" : verb;
            if (object >= 0 && names_event(a_, object) && a_.lexicon->light_verbs.contains(particle, name)) {
                return std::string(a_.word(event_noun_end(a_, object) - 1).surface);
            }
        }
        if (b.verbal_noun && !b.copula) {
            return std::string(a_.core(p).surface) + (b.bare_verbal && a_.at(p).link != Link::final ? "する" : "する");
        }
        return b.copula ? std::string(a_.core(p).surface) : verb;
    }

    const Analysis& a_;
    const Target& target_;
};

void trim(std::string& text) {
    for (const std::string_view edge : {"、", "，", "　", " ", "。"}) {
        while (text.starts_with(edge)) {
            text.erase(0, edge.size());
        }
        while (text.ends_with(edge)) {
            text.erase(text.size() - edge.size());
        }
    }
}

}  // namespace

Wording word_event(const Analysis& analysis, const Target& target) {
    Wording out = Composer(analysis, target).run();
    trim(out.text);
    return out;
}

}  // namespace nenpyo::event
