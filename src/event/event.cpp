#include "nenpyo/event.hpp"

#include <algorithm>
#include <utility>

#include "event/attach.hpp"
#include "event/clause.hpp"
#include "event/layer.hpp"
#include "event/mecab.hpp"
#include "event/participants.hpp"
#include "event/status.hpp"
#include "event/text.hpp"
#include "event/topic.hpp"

namespace nenpyo::event {
namespace {

bool can_date(const Timex& timex) {
    return (timex.type == TimexType::date || timex.type == TimexType::time) && !timex.document_date && !timex.value.empty() &&
           !timex.value.ends_with("_REF");
}

bool can_hold(SentenceKind kind) {
    return kind != SentenceKind::reference && kind != SentenceKind::boilerplate;
}

}  // namespace

class Extractor::State {
  public:
    explicit State(const Model& model) : lexicon_(model.handle().lexicon()), tagger_(model.handle().mecab()) {}

    std::vector<Mention> run(const Prepared& prepared, const std::vector<Timex>& timexes,
                             const std::optional<date::DocumentDate>& document_date) {
        prepared_ = &prepared;
        timexes_ = &timexes;
        document_date_ = document_date;
        mentions_.clear();
        Topics topics(prepared, tagger_, lexicon_);
        topics_ = &topics;
        for (std::size_t first = 0; first < timexes.size();) {
            std::size_t last = first;
            while (last < timexes.size() && timexes[last].sentence == timexes[first].sentence) {
                ++last;
            }
            sentence(first, last);
            first = last;
        }
        return std::move(mentions_);
    }

  private:
    void sentence(std::size_t first, std::size_t last) {
        const Sentence& sentence = prepared_->sentences()[(*timexes_)[first].sentence];
        if (!can_hold(sentence.kind)) {
            return;
        }
        std::vector<MaskedDate> dates;
        for (std::size_t i = first; i < last; ++i) {
            if (can_date((*timexes_)[i])) {
                dates.push_back({(*timexes_)[i].range, static_cast<std::uint32_t>(i)});
            }
        }
        if (dates.empty()) {
            return;
        }
        const std::string_view text = prepared_->text();
        std::vector<std::pair<std::uint32_t, Mention>> found;
        for (Layer& layer : split_layers(text, sentence.range, dates)) {
            if (layer.dates.empty()) {
                continue;
            }
            const Analysis analysis = analyse(text, std::move(layer), tagger_, lexicon_);
            for (const Target& target : find_targets(analysis, *timexes_)) {
                found.emplace_back(static_cast<std::uint32_t>(target.date), mention(analysis, target, sentence));
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [date, mention] : found) {
            if (!mention.event.empty()) {
                mentions_.push_back(std::move(mention));
            }
        }
    }

    Mention mention(const Analysis& analysis, const Target& target, const Sentence& sentence) {
        const Timex& timex = (*timexes_)[static_cast<std::size_t>(target.date)];
        const Status status = status_of(analysis, target, in_future(timex));
        Wording wording = word_event(analysis, target, status == Status::actual || status == Status::negated ? Tense::past : Tense::plain);
        Participants participants = participants_of(analysis, target, wording);
        if (participants.who.empty() && !target.nominal) {
            if (const std::string& topic = topics_->before(timex.sentence); !topic.empty()) {
                participants.who.push_back(topic);
            }
        }
        Mention m;
        m.date = timex.value;
        m.mod = timex.mod;
        m.extent = timex.extent;
        m.precision = timex.precision;
        if (target.mod && m.mod == Mod::none) {
            m.mod = *target.mod;
        }
        m.event = std::move(wording.text);
        m.predicate = std::move(wording.predicate);
        m.who = std::move(participants.who);
        m.where = std::move(participants.where);
        m.status = status;
        m.file = prepared_->chunk().file;
        m.at = timex.where;
        m.date_text = timex.text;
        m.anchor = timex.anchor;
        m.sentence = prepared_->text(sentence.range);
        return m;
    }

    [[nodiscard]] bool in_future(const Timex& timex) const {
        if (!document_date_ || !timex.extent.earliest) {
            return false;
        }
        const ::date::year_month_day earliest(*timex.extent.earliest);
        const int year = static_cast<int>(earliest.year());
        const auto month = static_cast<unsigned>(earliest.month());
        const auto day = static_cast<unsigned>(earliest.day());
        const auto& d = *document_date_;
        return std::tuple(year, month, day) > std::tuple(d.year, d.month.value_or(12), d.day.value_or(31));
    }

    const Lexicon& lexicon_;
    Tagger tagger_;
    const Prepared* prepared_ = nullptr;
    Topics* topics_ = nullptr;
    const std::vector<Timex>* timexes_ = nullptr;
    std::optional<date::DocumentDate> document_date_;
    std::vector<Mention> mentions_;
};

Extractor::Extractor(const Model& model) : state_(std::make_unique<State>(model)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::vector<Mention> Extractor::extract(const Prepared& prepared, const std::vector<Timex>& timexes,
                                        const std::optional<date::DocumentDate>& document_date) {
    return state_->run(prepared, timexes, document_date);
}

}  // namespace nenpyo::event
