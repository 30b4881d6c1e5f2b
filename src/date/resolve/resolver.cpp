#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "date/resolve/ambiguous.hpp"
#include "date/resolve/apposition.hpp"
#include "date/resolve/backdrop.hpp"
#include "date/resolve/discourse.hpp"
#include "date/resolve/document_date.hpp"
#include "date/resolve/explain.hpp"
#include "date/resolve/expression.hpp"
#include "date/resolve/outlook.hpp"
#include "date/resolve/tense.hpp"
#include "date/value/duration.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date {
namespace {

using resolve::Known;
using resolve::Place;
using resolve::Resolution;
using resolve::Setting;

constexpr std::string_view vague_text(Vague vague) {
    return vague == Vague::past ? "PAST_REF" : vague == Vague::present ? "PRESENT_REF" : "FUTURE_REF";
}

/// The modifier that is shown: of two the outer one.
Mod shown_mod(const Expression& expression) {
    if (expression.mod != Mod::none) {
        return expression.mod;
    }
    return expression.last ? Mod::none : expression.first.mod;
}

/// The days a value covers: each end narrowed by its own modifier, then the whole by the outer one.
Extent days_of(const Expression& expression, const Resolution& resolution) {
    const value::DateValue& value = resolution.value;
    const Extent days =
        resolution.days ? *resolution.days : value::modified(value, value::extent(value), expression.first.mod);
    return value::modified(value, days, expression.mod);
}

/// 前日に, 3年前, 2013年以来: looked back at from the date that the text is telling of.
bool is_aside(const Setting& setting, const Expression& expression) {
    const Point& point = expression.first;
    const auto back = [](const Part& part) { return part.deixis == Deixis::context && part.value < 0; };
    const bool writers_day = point.day.deixis == Deixis::document && point.day.value != 0;      // 昨夜
    const bool writers_future = point.year.deixis == Deixis::document && point.year.value > 0;  // 来年
    const bool counted_back =
        writers_day || writers_future ||
        ((back(point.year) || back(point.month) || back(point.day)) && point.event_noun.size() == 0);
    const bool offset_back = point.offset && point.offset->direction < 0 && point.offset->base != Base::event;
    return point.same_period || counted_back || offset_back ||
           setting.prepared.text(expression.range).ends_with("以来") ||
           resolve::looks_back(setting.prepared, expression.range.end);
}

bool is_business_period(const Point& point) {
    return point.fiscal || point.fiscal_end.present() || point.quarter.present() || point.half.present();
}

bool is_wide(const Point& point) {
    return point.decade.present() || point.century.present();
}

/// 年明け: what follows is January.
bool turns_the_year(const Point& point) {
    return point.year.deixis == Deixis::open && point.year.value == 1 && point.mod == Mod::start &&
           !point.month.present();
}

/// What may stand before a date that opens its line: 【きょうの予定】, ■5月3日.
bool is_line_mark(std::string_view text) {
    constexpr std::array<std::string_view, 16> marks{"（", "(", "【", "■",  "◆",  "◇",  "●",  "○",
                                                     "▼",  "▽", "□",  "「", "〈", "・", "　", " "};
    while (!text.empty()) {
        const auto mark =
            std::find_if(marks.begin(), marks.end(), [&](std::string_view m) { return text.starts_with(m); });
        if (mark == marks.end()) {
            return false;
        }
        text.remove_prefix(mark->size());
    }
    return true;
}

/// How a date stands on its line: 「五月十九日　くもり」 opens an entry, a heading or a date alone heads rows as well.
void place_on_line(const Setting& setting, Known& known) {
    constexpr std::uint32_t longest_title = 60;
    const auto& sentences = setting.prepared.sentences();
    if (known.place.sentence >= sentences.size()) {
        return;
    }
    const ByteRange sentence = sentences[known.place.sentence].range;
    const ByteRange rest{known.place.range.end, sentence.end};
    const std::string_view words = setting.prepared.text(sentence);
    const bool bracketed = words.starts_with("【") && words.ends_with("】");
    const bool heading = known.place.kind == SentenceKind::heading || bracketed;
    known.leads = is_line_mark(setting.prepared.text({sentence.begin, known.place.range.begin}));
    const bool title = rest.size() <= longest_title && !setting.prepared.text(rest).ends_with("。");
    known.entry = known.leads ? heading || title : heading && rest.size() == 0;
    known.heads_rows = known.entry && (heading || rest.size() == 0);
}

}  // namespace

class Resolver::State {
  public:
    explicit State(ResolveOptions options) : options_(std::move(options)), document_(options_.document_date) {
        if (document_) {
            document_calendar_ = resolve::from_document(*document_);
        }
    }

    std::vector<Timex> add(const Prepared& prepared, const std::vector<Expression>& expressions) {
        if (chunk_ == 0) {
            look_for_document_date(prepared, expressions);
        }
        std::vector<Timex> out;
        out.reserve(expressions.size());
        resolve::PlaceFinder places(prepared, chunk_, paragraphs_, sections_);
        const Setting setting{prepared,
                              expressions,
                              discourse_,
                              document_ ? std::optional(document_calendar_) : std::nullopt,
                              document_ ? std::string_view(document_->source) : std::string_view(),
                              options_.fiscal_start,
                              options_.explain};
        const auto ahead = resolve::years_ahead(prepared, expressions);
        for (std::size_t i = 0; i < expressions.size(); ++i) {
            Place at = places.find(expressions[i].range);
            at.year_ahead = ahead[i];
            out.push_back(resolve_one(setting, at, expressions[i]));
            out.back().document_date = chunk_ == 0 && i == date_line_;
        }
        end_chunk(prepared);
        return out;
    }

    [[nodiscard]] const std::optional<DocumentDate>& document_date() const { return document_; }

  private:
    static constexpr std::size_t no_line = static_cast<std::size_t>(-1);

    void look_for_document_date(const Prepared& prepared, const std::vector<Expression>& expressions) {
        const auto found = resolve::find_document_date(prepared, expressions);
        if (!found) {
            return;
        }
        date_line_ = found->expression;
        if (options_.guess_document_date && !document_) {
            document_ = found->date;
            document_calendar_ = found->calendar;
        }
    }

    void end_chunk(const Prepared& prepared) {
        ++chunk_;
        if (!prepared.sentences().empty()) {
            paragraphs_ += prepared.sentences().back().paragraph + 1;
            sections_ += prepared.sentences().back().section;
        }
    }

    Timex resolve_one(const Setting& setting, const Place& at, const Expression& expression) {
        Timex timex;
        timex.range = expression.range;
        timex.sentence = at.sentence;
        timex.type = resolve::reading(setting, at, expression);
        timex.rule = expression.rule;
        timex.mod = shown_mod(expression);
        if (timex.type == TimexType::duration) {
            timex.value = value::duration_text(expression.amounts);
            timex.precision = Precision::interval;
        } else if (expression.type == TimexType::set) {
            resolve_set(expression, timex);
        } else if (expression.first.vague != Vague::none && !expression.last) {
            timex.value = vague_text(expression.first.vague);
            timex.precision = Precision::interval;
        } else {
            resolve_date(setting, at, expression, timex);
        }
        return timex;
    }

    static void resolve_set(const Expression& expression, Timex& timex) {
        timex.precision = Precision::interval;
        if (expression.amounts.empty()) {
            const bool weekday = expression.first.weekday.written();
            timex.value = weekday ? "XXXX-WXX-" + std::to_string(expression.first.weekday.value) : "P1D";
        } else {
            timex.value = value::duration_text(expression.amounts);
        }
    }

    void resolve_date(const Setting& setting, const Place& at, const Expression& expression, Timex& timex) {
        Resolution resolution = resolve::resolve_expression(setting, at, expression);
        resolve::agree_with_apposition(setting, at, expression, resolution);
        timex.value = value::to_text(resolution.value);
        timex.extent = days_of(expression, resolution);
        timex.precision = resolution.value.precision;
        timex.anchor = resolution.anchor;
        timex.lunisolar = resolution.date.lunisolar && resolution.date.month != 0;
        if (setting.explain) {
            resolve::explain(setting, at, resolution, timex);
        }
        remember(setting, at, expression, resolution);
        timex.problems = std::move(resolution.problems);
    }

    /// The document's date, or another stamp on its line: 2025/10/31 8:15（最終更新 11/1 9:40）.
    [[nodiscard]] bool on_date_line(const Setting& setting, const Expression& expression) const {
        const ByteRange line = setting.expressions[date_line_].range;
        const ByteRange between{std::min(line.end, expression.range.end), std::max(line.begin, expression.range.begin)};
        return between.end <= between.begin || setting.prepared.text(between).find('\n') == std::string_view::npos;
    }

    /// 大正 on a line of its own tells the era of the years below, until one is written with its era or in full.
    void note_heading_era(const Setting& setting, const Place& at, const Expression& expression) {
        const Point& point = expression.first;
        const auto& sentences = setting.prepared.sentences();
        const bool alone = at.sentence < sentences.size() && !expression.last && point.era_whole &&
                           sentences[at.sentence].range.size() <= expression.range.size() + 2 * 3;
        const bool full = point.year_style == YearStyle::western || point.year_style == YearStyle::era;
        if (alone) {
            discourse_.head_with(calendar::find_era(point.era));
        } else if (point.year.written() && full && !at.bracketed) {
            discourse_.head_with(nullptr);
        }
    }

    void remember(const Setting& setting, const Place& at, const Expression& expression, const Resolution& resolution) {
        const resolve::CalendarDate& date = resolution.date;
        note_heading_era(setting, at, expression);
        if (!date.year && date.month == 0 && date.day == 0 && !resolution.value.first_clock) {
            return;
        }
        Known known;
        known.date = date;
        known.start = resolution.start;
        if (turns_the_year(expression.first)) {
            known.date.month = 1;
        }
        known.first = resolution.value.first;
        known.last = resolution.value.last;
        known.clock = resolution.value.last_clock ? resolution.value.last_clock : resolution.value.first_clock;
        known.place = at;
        known.date_line = chunk_ == 0 && date_line_ != no_line && on_date_line(setting, expression);
        known.aside = is_aside(setting, expression);
        known.writers_past = expression.first.year.deixis == Deixis::document && expression.first.year.value < 0;
        known.unfulfilled = resolve::was_only_planned(setting.prepared, at.sentence, expression.range.end);
        known.planned = resolve::is_planned(setting.prepared, at.sentence, expression.range.end);
        known.backdrop_end = resolve::backdrop_end(setting, at, expression, date);
        known.counted_back = expression.first.year.deixis == Deixis::context && expression.first.year.value < 0;
        known.fiscal = is_business_period(expression.first);
        known.counted = !expression.first.day.written();
        known.wide = is_wide(expression.last ? *expression.last : expression.first);
        place_on_line(setting, known);
        if (setting.explain) {
            known.text = std::string(setting.prepared.text(expression.range));
        }
        discourse_.mention(std::move(known));
    }

    ResolveOptions options_;
    std::optional<DocumentDate> document_;
    resolve::CalendarDate document_calendar_;
    std::size_t date_line_ = no_line;
    resolve::Discourse discourse_;
    std::uint32_t chunk_ = 0;
    std::uint32_t paragraphs_ = 0;
    std::uint32_t sections_ = 0;
};

Resolver::Resolver(ResolveOptions options) : state_(std::make_unique<State>(std::move(options))) {}
Resolver::~Resolver() = default;
Resolver::Resolver(Resolver&&) noexcept = default;
Resolver& Resolver::operator=(Resolver&&) noexcept = default;

std::vector<Timex> Resolver::add(const Prepared& prepared, const std::vector<Expression>& expressions) {
    return state_->add(prepared, expressions);
}

const std::optional<DocumentDate>& Resolver::document_date() const {
    return state_->document_date();
}

}  // namespace nenpyo::date
