#include <algorithm>
#include <array>
#include <vector>

#include "date/find/rule.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date {

namespace finder {

namespace {

/// Pieces that forms share.
constexpr std::array macros = {
    Macro{"ERA", "(era | era-letter)"},
    Macro{"SEPARATOR", "(slash | dot | hyphen | nakaguro | comma)"},
    // A year with the same year in the other calendar beside it: 2011年（平成23年）, 平成23（2011）年,
    // 1989（平成元）年.
    Macro{"PAIR",
          "(western? year open ERA (year | number) ((comma | slash | nakaguro) ERA (year | number))* close"
          " | ERA (year | number) open western? (year | number) close unit-year?"
          " | number open ERA number close unit-year"
          " | relative-year open (western? year | era year) close)"},
    Macro{"STEM", "stem open number close"},
    Macro{"Y",
          "((western | solar | before-christ) approx? (year | years) | year | ERA year | following (ERA | western)? "
          "year | "
          "same year | relative-year | event-year | PAIR | "
          "STEM unit-year)"},
    // 翌3月, 翌日: the year after goes before a month only.
    Macro{"YM", "(Y of? | following)"},
    Macro{"F",
          "((western | ERA)? fiscal | relative-fiscal | era fiscal open fiscal close | fiscal open era fiscal close)"},
    Macro{"M", "(lunisolar | solar)? leap? month"},
    Macro{"D", "(following? day | last-day)"},
    Macro{"DAY",
          "(YM? M of? D | lunisolar? D | (relative-month of? | same month) D | same day | base? relative-day"
          " | (Y of?)? fixed-day | relative-week of? weekday | STEM unit-day) weekday?"},
    Macro{"NUMERIC", "(ERA | western)? number SEPARATOR number SEPARATOR number weekday?"},
    Macro{"PART", "(day-part | clear-part | am-pm)"},
    Macro{"CLOCK",
          "(named-hour | following? PART? hour (minute second? | half-more)? | PART? number colon number (colon "
          "number)? am-pm?"
          " | same hour (minute | half-more)? | same (minute second? | second))"},
    Macro{"L",
          "(year | years | months | weeks | day | days | hours | minute | minutes | second | seconds | century"
          " | centuries | length)"},
    Macro{"LENGTH", "L half-more? (L half-more?)*"},
};

std::vector<Rule> all_rules() {
    std::vector<Rule> rules;
    for (const auto part : {date_rules(), period_rules(), time_rules(), length_rules(), composed_rules()}) {
        rules.insert(rules.end(), part.begin(), part.end());
    }
    return rules;
}

FormGraph graph_of(const std::vector<Rule>& rules) {
    FormGraph graph(macros);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].build != nullptr) {
            graph.add(rules[i].form, static_cast<std::int32_t>(i));
        }
    }
    return graph;
}

}  // namespace

const RuleSet& RuleSet::standard() {
    static const RuleSet set;
    return set;
}

RuleSet::RuleSet() : rules_(all_rules()), automaton_(graph_of(rules_)) {}

Match RuleSet::longest(const View& view, std::size_t at) const {
    struct Stop {
        std::size_t end;
        Automaton::State state;
    };
    constexpr std::size_t most_stops = 32;
    std::array<Stop, most_stops> stops{};
    std::size_t count = 0;
    Automaton::State state = Automaton::start;
    for (std::size_t i = at; i < view.tokens.size() && count < most_stops; ++i) {
        state = automaton_.step(state, view.tokens[i].kind);
        if (state == 0) {
            break;
        }
        if (!automaton_.accepts(state).empty()) {
            stops[count++] = {i + 1, state};
        }
    }
    while (count > 0) {
        const Stop& stop = stops[--count];
        for (const std::uint16_t row : automaton_.accepts(stop.state)) {
            const Match match{at, stop.end, row};
            if (rules_[row].check == nullptr || rules_[row].check(view, match)) {
                return match;
            }
        }
    }
    return {at, at, 0};
}

std::uint16_t RuleSet::index_of(std::string_view id) const {
    const auto found = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& rule) { return rule.id == id; });
    return static_cast<std::uint16_t>(found - rules_.begin());
}

}  // namespace finder

std::span<const RuleInfo> rules() {
    static const std::vector<RuleInfo> rows = [] {
        std::vector<RuleInfo> list;
        for (const finder::Rule& rule : finder::RuleSet::standard().rules()) {
            list.push_back({rule.id, rule.form, rule.example});
        }
        return list;
    }();
    return rows;
}

}  // namespace nenpyo::date
