#include "event/text.hpp"

#include <algorithm>

#include "event/definition.hpp"
#include "event/figure.hpp"
#include "event/inflect.hpp"
#include "event/selection.hpp"
#include "event/subject.hpp"
#include "event/trim.hpp"

namespace nenpyo::event {
namespace {

class Composer {
  public:
    Composer(const Analysis& a, const Target& target, Tense tense)
        : a_(a), target_(target), tense_(tense), selection_(a, target) {}

    Wording run() {
        Wording out = target_.nominal ? nominal() : clause();
        out.parts = std::move(parts_);
        return out;
    }

  private:
    Wording nominal() {
        Wording out;
        const int i = target_.node;
        const Bunsetsu& b = a_.at(i);
        const std::uint32_t end = event_noun_end(a_, i);
        append_pieces(out.text);
        out.text += a_.join(b.begin, end);
        out.predicate = a_.verbal_noun(i, end);
        out.subject = nominal_subject(a_, i);
        const bool left_out = out.subject >= 0 && out.subject < i && !selection_.holds(out.subject) && b.verbal_noun;
        if (left_out && intransitive(a_, i) && is_actor(a_, out.subject) && !a_.at(out.subject).demonstrative) {
            out.text = noun_phrase(a_, out.subject) + "の" + out.text;  // 「前大統領は失脚後、…」
        }
        if (const int owner = owner_of(i); owner >= 0) {
            const int topic = defined_topic(a_, owner, -1);  // 「甲は、1901年創設の大学である」
            out.subject = topic >= 0 ? topic : owner;
            out.subject_begin = topic >= 0 ? 0 : i + 1;
            int begin = topic >= 0 ? noun_phrase_begin(a_, topic) : i + 1;
            for (int k = i + 1; k + 1 < owner; ++k) {
                begin = topic < 0 && a_.at(k).date >= 0 ? k + 2 : begin;
            }
            out.text = a_.join(a_.at(begin).begin, event_noun_end(a_, out.subject)) + "が" + out.text;
        }
        return out;
    }

    // 「1876年創立の横浜師範学校」: the noun after the is what was founded.
    [[nodiscard]] int owner_of(int noun) const {
        const Bunsetsu& b = a_.at(noun);
        const bool glued = target_.date_node >= 0 && noun == target_.date_node + 1 &&
                           a_.at(target_.date_node).end == a_.at(target_.date_node).content;
        const bool named = glued && b.verbal_noun && b.kase == Case::no && b.end == b.content + 1 && b.head >= 0;
        int owner = b.head;
        while (named && a_.at(owner).kase == Case::no && a_.head(owner) >= 0 && a_.at(a_.head(owner)).nominal) {
            owner = a_.head(owner);
        }
        const bool fits = named && a_.at(owner).nominal && !a_.at(owner).formal &&
                          !a_.lexicon->complement_nouns.contains(a_.core(owner).surface);
        return fits ? owner : -1;
    }

    Wording clause() {
        Wording out;
        const int p = target_.node;
        out.subject = subject_of(a_, p);
        if (out.subject >= 0 && a_.at(out.subject).demonstrative) {
            out.subject = -1;
        }
        if (out.subject > p) {
            const std::string_view to = place_particle(out.subject);
            out.text = to.empty() ? relative_noun(out.subject) : following_noun(out.subject) + std::string(to);
            out.subject = to.empty() && relative_is_subject(out.subject) ? out.subject : outer_subject(a_, p);
        }
        if (const int own = selection_.slot().subject(out.subject); own >= 0) {
            out.subject = own;
        }
        if (out.subject >= 0 && out.subject < p && !selection_.holds(out.subject)) {
            out.text = noun_phrase(a_, out.subject) + "が" + out.text;
        }
        append_pieces(out.text);
        append_object(out.text, p);
        append_predicate(out.text, p);
        out.subject = out.subject < 0 ? content_subject(p) : out.subject;
        out.predicate = predicate_name(p);
        return out;
    }

    // 「A社が1990年に発売したゲーム」: what was sold stands after the clause, or is the topic of the sentence.
    void append_object(std::string& text, int p) const {
        const int noun = relative_object(a_, p);
        if (noun < 0) {
            return;
        }
        const int topic = defined_topic(a_, noun, p);
        text += topic >= 0 && topic < p ? noun_phrase(a_, topic) : following_noun(noun);
        text += "を";
    }

    // 「両社が合意したことが発表された」: those who did it are those of the content.
    [[nodiscard]] int content_subject(int p) const {
        for (int i = p - 1; i >= a_.first_of(p); i = a_.first_of(i) - 1) {
            const bool content =
                a_.at(i).formal && (a_.at(i).kase == Case::ga || a_.at(i).kase == Case::wo || a_.at(i).topic);
            if (a_.head(i) == p && content && i > 0 && a_.head(i - 1) == i && a_.at(i - 1).predicate) {
                return subject_of(a_, i - 1);
            }
        }
        return -1;
    }

    void append_pieces(std::string& text) {
        const int p = target_.node;
        int last = -1;
        for (int k = a_.first_of(p); k < p; ++k) {
            if (selection_.holds(k)) {
                const int dealt = selection_.slot().dealt_word(k);
                const auto word = static_cast<std::uint32_t>(dealt);
                text += dealt < 0 ? piece(k) : a_.join(word, word + 1) + a_.join(a_.at(k).content, a_.at(k).end);
                parts_.push_back(k);
                last = k;
            }
        }
        if (last >= 0 && selection_.slot().ends_at(last)) {
            lend_particle(text, last);
        }
    }

    // とは marks what is explained; where it is told of, は does.
    [[nodiscard]] std::string piece(int k) const {
        const Bunsetsu& b = a_.at(k);
        const bool explained = !b.predicate && b.kase == Case::none && b.topic && b.content + 2 <= b.end &&
                               a_.word(b.content).surface == "と" && a_.word(b.content + 1).surface == "は";
        return explained ? a_.content(k) + "は" : a_.join(b.begin, b.end);
    }

    // 「4月には甲を、5月には乙を結んだ」: a gapped part ends in a comma, or lacks the particle that only the last part
    // has.
    void lend_particle(std::string& text, int last) const {
        while (text.ends_with("、")) {
            text.erase(text.size() - std::string_view("、").size());
        }
        const Bunsetsu& model = a_.at(target_.node - 1);
        if (a_.at(last).kase == Case::none && !a_.at(last).predicate && model.nominal && model.kase != Case::none) {
            text += a_.join(model.content, model.end);
        }
    }

    // The noun after a relative clause comes first: 「開業した駅」 gives 「駅が開業した」.
    [[nodiscard]] std::string relative_noun(int noun) const {
        return following_noun(noun) + (relative_is_subject(noun) ? "が" : "を");
    }

    // 「3日に入った町」: 「町に入った」
    [[nodiscard]] std::string_view place_particle(int noun) const {
        const std::string_view* particle = a_.lexicon->motion_verbs.find(a_.base(target_.node));
        const bool place = particle != nullptr && is_place(a_, noun) && !has_child(target_.node, Case::ni) &&
                           !has_child(target_.node, Case::wo);
        return place ? *particle : std::string_view();
    }

    [[nodiscard]] std::string following_noun(int noun) const {
        const int begin = std::max(noun_phrase_begin(a_, noun), target_.node + 1);
        return a_.join(a_.at(begin).begin, event_noun_end(a_, noun));
    }

    [[nodiscard]] bool relative_is_subject(int noun) const {
        const int p = target_.node;
        if (cleft_focus(a_, p) == noun || has_child(p, Case::wo) || a_.passive(p) || a_.at(p).copula ||
            is_actor(a_, noun)) {
            return true;
        }
        return a_.at(p).verbal_noun ? intransitive(a_, p) : !transitive(a_, p);
    }

    [[nodiscard]] bool has_child(int parent, Case kase) const { return child(parent, kase) >= 0; }

    [[nodiscard]] int child(int parent, Case kase) const {
        for (int i = parent - 1; i >= a_.first_of(parent); i = a_.first_of(i) - 1) {
            if (a_.head(i) == parent && a_.at(i).kase == kase && !a_.at(i).predicate) {
                return i;
            }
        }
        return -1;
    }

    // 訪問し → 訪問, 移って → 移った, 延長されましたが → 延長されました.
    void append_predicate(std::string& text, int p) const {
        const Bunsetsu& b = a_.at(p);
        std::uint32_t end = b.content;
        for (std::uint32_t i = b.content; i < b.end && (inflects(a_.word(i)) || is_te(i) || is_denied(i, b.end)); ++i) {
            end = inflects(a_.word(i)) ? i + 1 : end;
        }
        const Morpheme& last = a_.word(end - 1);
        const bool open = inflects(last) && last.form != Form::dictionary && last.form != Form::imperative;
        if (!open) {
            text += a_.join(b.begin, end);
        } else if (b.verbal_noun && end == b.content + 1 && is_verb(last)) {
            text += a_.join(b.begin, b.content);
        } else {
            text += before_ending(b.begin, end - 1);
            text += tense_ == Tense::past ? past_form(last, *a_.lexicon) : plain_form(last);
        }
    }

    // 閉鎖せず closes as 閉鎖しなかった.
    [[nodiscard]] std::string before_ending(std::uint32_t begin, std::uint32_t ending) const {
        const bool se = ending > begin && a_.word(ending).base == "ぬ" && a_.word(ending - 1).base == "する" &&
                        a_.word(ending - 1).surface == "せ";
        return se ? a_.join(begin, ending - 1) + "し" : a_.join(begin, ending);
    }

    // The は of 「必要ではない」, without which the clause would say the opposite.
    [[nodiscard]] bool is_denied(std::uint32_t i, std::uint32_t end) const {
        return a_.word(i).pos == Pos::topic_particle && i + 1 < end && a_.word(i + 1).base == "ない";
    }

    [[nodiscard]] bool is_te(std::uint32_t i) const {
        const std::string_view s = a_.word(i).surface;
        return a_.word(i).pos == Pos::conjunctive_particle && (s == "て" || s == "で");
    }

    [[nodiscard]] std::string predicate_name(int p) const {
        const Bunsetsu& b = a_.at(p);
        for (const auto& [kase, particle] :
             {std::pair{Case::wo, "を"}, std::pair{Case::ga, "が"}, std::pair{Case::none, "が"}}) {
            const int object = child(p, kase);
            if (object >= 0 && names_event(a_, object) && a_.lexicon->light_verbs.contains(particle, a_.verb(p))) {
                return a_.verbal_noun(object, event_noun_end(a_, object));
            }
        }
        if (states_figure(a_, p)) {
            return a_.content(p);
        }
        return b.copula && !a_.core(p).quote ? std::string(a_.core(p).surface) : a_.verb(p);
    }

    const Analysis& a_;
    const Target& target_;
    Tense tense_;
    Selection selection_;
    std::vector<int> parts_;
};

}  // namespace

Wording word_event(const Analysis& analysis, const Target& target, Tense tense) {
    Wording out = Composer(analysis, target, tense).run();
    trim(out.text, *analysis.lexicon);
    close_quotation(out.text);
    return out;
}

}  // namespace nenpyo::event
