#include "event/chunk.hpp"

#include <algorithm>

namespace nenpyo::event {
namespace {

class Joiner {
  public:
    Joiner(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all)
        : words_(words), lexicon_(lexicon), out_(all) {}

    void run() {
        take_functional_verbs();
        take_coordinating_nouns();
    }

  private:
    // に基づき, を経て, を受けて: the verb joins the noun's bunsetsu as if it were a particle.
    void take_functional_verbs() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < out_.size(); ++i) {
            const Bunsetsu& b = out_[i];
            if (kept > 0 && (functional(out_[kept - 1], b, i) || functional_noun(out_[kept - 1], b))) {
                Bunsetsu& noun = out_[kept - 1];
                noun.kase = b.link == Link::adnominal ? Case::no : Case::compound;
                noun.topic = b.topic;
                noun.comma = b.comma;
                noun.end = b.end;
                continue;
            }
            if (kept > 0 && made_so(out_[kept - 1], b)) {
                out_[kept - 1].kase = Case::no;
                out_[kept - 1].end = b.end;
                continue;
            }
            out_[kept++] = b;
        }
        out_.resize(kept);
    }

    // 「会合を舞台とした協議」
    [[nodiscard]] bool made_so(const Bunsetsu& noun, const Bunsetsu& verb) const {
        return noun.kase == Case::compound && !noun.comma && words_[noun.end - 1].surface == "と" &&
               words_[verb.begin].base == "する" && verb.link == Link::adnominal;
    }

    [[nodiscard]] bool functional(const Bunsetsu& noun, const Bunsetsu& verb, std::size_t at) const {
        const bool last = at + 1 == out_.size() || words_[verb.end - 1].pos == Pos::full_stop;
        if (last || !noun.nominal || noun.comma || noun.content == noun.end || !verb.predicate ||
            verb.content != verb.begin + 1 ||
            (verb.link != Link::te && verb.link != Link::continuative && verb.link != Link::adnominal &&
             verb.link != Link::condition)) {
            return false;
        }
        if (verb.link != Link::adnominal && verb.comma && lexicon_.full_verbs.contains(words_[verb.begin].base) &&
            !noun.formal && says_what_happened(noun, at)) {
            return false;
        }
        for (std::uint32_t i = verb.content; i < verb.end; ++i) {
            const bool relative = verb.link == Link::adnominal && words_[i].base == "た";
            if (words_[i].pos == Pos::verb_bound || (words_[i].pos == Pos::auxiliary && !relative) ||
                words_[i].pos == Pos::verb_suffix) {
                return false;
            }
        }
        if (noun.date >= 0 && words_[verb.begin].base == "なる" && words_[noun.end - 1].surface == "に") {
            return verb.link != Link::adnominal;  // 「2月になって、」
        }
        const PhraseList& list = verb.link == Link::adnominal ? lexicon_.adnominal_verbs : lexicon_.functional_verbs;
        return list.contains(words_[noun.end - 1].surface, words_[verb.begin].base);
    }

    static bool is_topic(const Bunsetsu& b) {
        return b.topic && !b.also && b.nominal && b.kase == Case::none && b.date < 0;
    }

    // 「2001年に攻撃を受け、2003年に撤退した」: the verb is a predicate where its clause or the next has a date of its
    // own.
    [[nodiscard]] bool says_what_happened(const Bunsetsu& noun, std::size_t at) const {
        const bool next_dated = at + 1 < out_.size() && out_[at + 1].date >= 0 && out_[at + 1].kase != Case::no;
        auto before = static_cast<std::size_t>(&noun - out_.data());
        while (before > 0 && out_[before - 1].kase == Case::no && out_[before - 1].date < 0) {
            --before;
        }
        const bool dated =
            before > 0 && out_[before - 1].date >= 0 && out_[before - 1].kase != Case::no && !out_[before - 1].comma;
        const bool other_topic =
            at + 1 < out_.size() && is_topic(out_[at + 1]) &&
            std::any_of(out_.begin(), out_.begin() + static_cast<std::ptrdiff_t>(before), is_topic);
        return dated || (next_dated && noun.date < 0) || other_topic;
    }

    // 合併を機に, 年内を目途に
    [[nodiscard]] bool functional_noun(const Bunsetsu& object, const Bunsetsu& noun) const {
        return object.kase == Case::wo && !object.comma && noun.content == noun.begin + 1 && !noun.predicate &&
               (noun.kase == Case::ni || noun.kase == Case::to || noun.kase == Case::compound) &&
               lexicon_.functional_nouns.contains(words_[noun.begin].surface);
    }

    // 「…したほか、」 goes on as 連用中止 does, 「…した一方、」 as が does.
    void take_coordinating_nouns() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < out_.size(); ++i) {
            const Bunsetsu& b = out_[i];
            const std::string_view noun = words_[b.begin].surface;
            const bool adds = noun == "ほか" || noun == "他";
            const bool since = noun == "以来" && kept > 0 && !out_[kept - 1].comma &&
                               (out_[kept - 1].link == Link::te || out_[kept - 1].link == Link::manner);
            if (since && out_[kept - 1].predicate) {  // 「開始して以来、」
                out_[kept - 1].link = Link::reason;
                out_[kept - 1].comma = b.comma;
                out_[kept - 1].end = b.end;
                continue;
            }
            const bool contrasts = noun == "一方" || noun == "反面" || noun == "半面";
            if (kept > 0 && b.comma && (adds || contrasts) && b.content == b.begin + 1 && b.kase != Case::no &&
                out_[kept - 1].predicate && out_[kept - 1].link == Link::adnominal && !out_[kept - 1].comma) {
                Bunsetsu& verb = out_[kept - 1];
                verb.link = adds ? Link::continuative : Link::contrast;
                verb.comma = true;
                verb.end = b.end;
                continue;
            }
            out_[kept++] = b;
        }
        out_.resize(kept);
    }

    const Words& words_;
    const Lexicon& lexicon_;
    std::vector<Bunsetsu>& out_;
};

}  // namespace

void join_function_phrases(const Words& words, const Lexicon& lexicon, std::vector<Bunsetsu>& all) {
    Joiner(words, lexicon, all).run();
}

}  // namespace nenpyo::event
