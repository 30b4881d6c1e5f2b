#include "nenpyo/event.hpp"

#include <algorithm>
#include <utility>

#include "event/attach.hpp"
#include "event/clause.hpp"
#include "event/entry.hpp"
#include "event/filter.hpp"
#include "event/layer.hpp"
#include "event/mecab.hpp"
#include "event/names.hpp"
#include "event/part.hpp"
#include "event/participants.hpp"
#include "event/sentence.hpp"
#include "event/status.hpp"
#include "event/subject.hpp"
#include "event/text.hpp"
#include "event/topic.hpp"

namespace nenpyo::event {
namespace {

bool can_date(const Timex& timex) {
    return (timex.type == TimexType::date || timex.type == TimexType::time) && !timex.document_date &&
           !timex.value.empty() && !timex.value.ends_with("_REF");
}

// The clause needs no subject from another sentence: it has one, or its event is a noun.
bool stands_alone(const Analysis& a, const Target& target, const Wording& wording) {
    return target.nominal || std::any_of(wording.parts.begin(), wording.parts.end(), [&](int i) {
               const bool subject = a.at(i).kase == Case::ga || (a.at(i).topic && a.at(i).kase == Case::none);
               int up = subject ? a.head(i) : -1;
               while (up >= 0 && up != target.node && a.at(up).link != Link::adnominal &&
                      a.at(up).link != Link::quote) {
                   up = a.head(up);
               }
               return subject && up == target.node;
           });
}

bool can_hold(SentenceKind kind) {
    return kind != SentenceKind::reference && kind != SentenceKind::boilerplate;
}

}  // namespace

class Extractor::State {
  public:
    explicit State(const Model& model)
        : lexicon_(model.handle().lexicon()), tagger_(model.handle().mecab()), reader_(tagger_, lexicon_) {}

    std::vector<Mention> run(const Prepared& prepared, const std::vector<Timex>& timexes,
                             const std::optional<date::DocumentDate>& document_date) {
        prepared_ = &prepared;
        timexes_ = &timexes;
        document_date_ = document_date;
        mentions_.clear();
        names_.reset();
        Topics topics(prepared, timexes, tagger_, lexicon_);
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
        const std::uint32_t index = (*timexes_)[first].sentence;
        const Sentence& sentence = prepared_->sentences()[index];
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
        const std::size_t before = mentions_.size();
        for (const auto& found : reader_.read(prepared_->text(), sentence.range, dates, *timexes_)) {
            keep(mention(found, index));
        }
        if (mentions_.size() == before) {
            entry(index, (*timexes_)[dates.front().index]);
        }
        if (leads_row(sentence, dates.back())) {
            rest_of_row(index, static_cast<std::int32_t>(dates.back().index));
        }
    }

    // 「◆春の健康診査」, and below it 「と　き　6月3日」.
    void entry(std::uint32_t index, const Timex& timex) {
        EntryTitle title = entry_title(*prepared_, index, timex.range.begin, tagger_, lexicon_);
        Mention m = dated(timex, index);
        m.event = std::move(title.text);
        m.predicate = std::move(title.noun);
        m.status = when(timex) == When::future ? Status::planned : Status::actual;
        keep(std::move(m));
    }

    // 「14:15　大雨警報に切り替え。市は本部を設置。」: the date leads a row of several sentences.
    [[nodiscard]] bool leads_row(const Sentence& sentence, const MaskedDate& date) const {
        const std::string_view rest = prepared_->text().substr(date.range.end);
        const bool leads =
            date.range.begin == sentence.range.begin && (rest.starts_with("　") || rest.starts_with(" "));
        return leads && date.range.end < sentence.range.end;
    }

    void rest_of_row(std::uint32_t index, std::int32_t date) {
        const auto& sentences = prepared_->sentences();
        for (std::uint32_t i = index + 1; i < sentences.size() && sentences[i].paragraph == sentences[index].paragraph;
             ++i) {
            if (has_timex(i)) {
                return;
            }
            for (const auto& found : reader_.read_undated(prepared_->text(), sentences[i].range, date)) {
                keep(mention(found, i));
            }
        }
    }

    [[nodiscard]] bool has_timex(std::uint32_t sentence) const {
        const auto at = std::lower_bound(timexes_->begin(), timexes_->end(), sentence,
                                         [](const Timex& t, std::uint32_t s) { return t.sentence < s; });
        return at != timexes_->end() && at->sentence == sentence;
    }

    void keep(Mention mention) {
        if (says_something(mention.event) && says_something(mention.predicate)) {
            mentions_.push_back(std::move(mention));
        }
    }

    Mention mention(const SentenceReader::Found& found, std::uint32_t index) {
        const Analysis& analysis = *found.analysis;
        const Target& target = found.target;
        const Timex& timex = (*timexes_)[static_cast<std::size_t>(target.date)];
        const Status status = status_of(analysis, target, when(timex));
        Wording wording = word_event(
            analysis, target, status == Status::actual || status == Status::negated ? Tense::past : Tense::plain);
        Participants participants = participants_of(analysis, target, wording);
        if (participants.who.empty() && !found.before.empty()) {
            participants.who.push_back(found.before);
            wording.text = target.nominal ? wording.text : found.before + "が" + wording.text;
        }
        add_whole(analysis, wording, participants, index);
        take_up_topic(analysis, target, wording, participants, index);
        name_antecedents(wording, participants, index);
        Mention m = dated(timex, index);
        if (target.mod && m.mod == Mod::none) {
            m.mod = *target.mod;
        }
        m.event = std::move(wording.text);
        m.predicate = std::move(wording.predicate);
        for (const std::string& name : participants.who) {
            m.who.push_back(full_name(name));
        }
        m.where = std::move(participants.where);
        m.status = status;
        return m;
    }

    // Who did it stands in an earlier sentence, or in the title of a chronicle.
    void take_up_topic(const Analysis& a, const Target& target, Wording& wording, Participants& participants,
                       std::uint32_t index) {
        const bool done =
            !target.nominal || is_verbal_noun(a.word(event_noun_end(a, target.node) - 1));  // not 戦争, 事件
        if (!done || !(participants.who.empty() || participants.subject_left_out)) {
            return;
        }
        const bool row = prepared_->sentences()[index].kind == SentenceKind::item;
        const Doer doer = doer_of(a, target.node);
        const std::string& topic = row ? topics_->hero() : topics_->before(index, wording.text, doer);
        if (topic.empty() || (row && wording.text.find(topic) != std::string::npos)) {
            if (row && participants.who.empty()) {
                participants.who = undergoer(a, target.node);
            }
            return;
        }
        participants.who.insert(participants.who.begin(), topic);
        if (!stands_alone(a, target, wording) && (row || topics_->sure(index, topic, doer))) {
            wording.text = topic + "が" + wording.text;
        }
    }

    // 「同社は…」: the row has to say who that is.
    void name_antecedents(Wording& wording, Participants& participants, std::uint32_t index) {
        for (std::string& name : participants.who) {
            const std::string meant = topics_->antecedent(index, name);
            const std::size_t at = meant == name ? std::string::npos : wording.text.find(name);
            if (at != std::string::npos) {
                wording.text.replace(at, name.size(), meant);
            }
            name = meant;
        }
    }

    // 「2019年の人口は…」 tells of the town that the document defines.
    void add_whole(const Analysis& a, Wording& wording, Participants& participants, std::uint32_t index) {
        const int part = wording.subject;
        if (part < 0 || participants.who.size() != 1 || !is_part(a, part)) {
            return;
        }
        const std::string noun = a.content(part);
        const std::size_t at = wording.text.find(noun);
        const std::string whole = topics_->whole(index);
        if (!whole.empty() && at != std::string::npos) {
            wording.text.insert(at, whole + "の");
            participants.who = {whole + "の" + noun};
        }
    }

    // What a mention has from its date and its sentence.
    [[nodiscard]] Mention dated(const Timex& timex, std::uint32_t index) const {
        Mention m;
        m.date = timex.value;
        m.mod = timex.mod;
        m.extent = timex.extent;
        m.precision = timex.precision;
        m.file = prepared_->chunk().file;
        m.at = timex.where;
        m.date_text = timex.text;
        m.anchor = timex.anchor;
        m.sentence = prepared_->text(prepared_->sentences()[index].range);
        return m;
    }

    // A country or place is nobody's family name: ドイツ is not ナチス・ドイツ.
    std::string full_name(const std::string& name) {
        std::string full = names().fullest(name);
        if (full == name) {
            return full;
        }
        std::vector<Morpheme> words;
        tagger_.tag(name, words);
        const bool place = !words.empty() && (words.front().pos == Pos::country || words.front().pos == Pos::place);
        return place ? name : full;
    }

    // Read only where there is an event to name people for.
    const Names& names() {
        if (!names_) {
            names_.emplace(prepared_->text(), lexicon_);
        }
        return *names_;
    }

    // Without a date of its own, a document is taken for one of this century.
    [[nodiscard]] When when(const Timex& timex) const {
        if (!timex.extent.earliest) {
            return document_date_ ? When::past : When::unknown;
        }
        const ::date::year_month_day earliest(*timex.extent.earliest);
        const int year = static_cast<int>(earliest.year());
        const auto month = static_cast<unsigned>(earliest.month());
        const auto day = static_cast<unsigned>(earliest.day());
        if (!document_date_) {
            return year < 2000 ? When::past : When::unknown;
        }
        const auto& d = *document_date_;
        const bool later =
            std::tuple(year, month, day) > std::tuple(d.year, d.month.value_or(12), d.day.value_or(d.month ? 1 : 31));
        return later ? When::future : When::past;
    }

    const Lexicon& lexicon_;
    Tagger tagger_;
    SentenceReader reader_;
    const Prepared* prepared_ = nullptr;
    Topics* topics_ = nullptr;
    std::optional<Names> names_;
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
