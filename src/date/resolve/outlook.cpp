#include "date/resolve/outlook.hpp"

#include <algorithm>
#include <string_view>

#include "date/calendar/era.hpp"

namespace nenpyo::date::resolve {
namespace {

/// The year of a date with year and month in running text.
std::optional<int> told_year(const Prepared& prepared, const Expression& expression) {
    const Point& point = expression.first;
    const std::string_view before = prepared.text().substr(0, expression.range.begin);
    const bool dated = expression.type == TimexType::date || expression.type == TimexType::time;
    if (!dated || !point.year.written() || !point.month.written() || before.ends_with("（") || before.ends_with("(")) {
        return std::nullopt;
    }
    if (point.year_style == YearStyle::western) {
        return point.year.value;
    }
    const calendar::Era* era = point.year_style == YearStyle::era ? calendar::find_era(point.era) : nullptr;
    return era == nullptr ? std::nullopt : std::optional(era->western(point.year.value));
}

}  // namespace

std::vector<std::optional<int>> years_ahead(const Prepared& prepared, const std::vector<Expression>& expressions) {
    std::vector<std::optional<int>> out(expressions.size());
    const auto& sentences = prepared.sentences();
    std::size_t sentence = sentences.size();
    std::optional<int> year;
    for (std::size_t i = expressions.size(); i > 0; --i) {
        const Expression& expression = expressions[i - 1];
        while (sentence > 0 &&
               (sentence == sentences.size() || sentences[sentence].range.begin > expression.range.begin)) {
            --sentence;
            const bool last = sentence + 1 == sentences.size();
            year = last || sentences[sentence].section != sentences[sentence + 1].section ? std::nullopt : year;
        }
        out[i - 1] = year;
        const bool prose = sentence < sentences.size() && sentences[sentence].kind == SentenceKind::prose;
        const auto told = prose ? told_year(prepared, expression) : std::nullopt;
        year = told ? told : year;
    }
    return out;
}

}  // namespace nenpyo::date::resolve
