// Counts against the dates at both ends. Japanese counting: 周年, ぶり and 満 subtract, 目 and 足かけ and 数え count
// the first one in, 間 is said either way, so only a count that fits neither is a slip.
#include "check/counting.hpp"

namespace nenpyo::check {

void find_count(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings) {
    const std::vector<DatedSentence> sentences = dated_sentences(context);
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        const DatedSentence& sentence = sentences[at];
        for (std::size_t i = 0; i < sentence.timexes.size(); ++i) {
            check_offset(context, rule, sentences, at, i, findings);
            if (const std::optional<Count> count = count_of(sentence.expressions[i])) {
                const CountSite site{context, rule, sentences, at, i, *count, findings};
                check_length(site);
                check_since(site);
                check_anniversary(site);
                check_inclusive(site);
            }
        }
        check_age(context, rule, sentences, at, findings);
    }
}

}  // namespace nenpyo::check
