#include "check/rules.hpp"

#include <array>
#include <utility>

namespace nenpyo::check {
namespace {

constexpr std::array table{
    Rule{{"impossible-date", Severity::error, "a day, month or hour that no calendar has, or that an era did not have",
          "会議は2026年2月30日に開く。", "会議は2026年2月28日に開く。"},
         find_impossible},
    Rule{{"weekday-mismatch", Severity::warning, "the weekday beside a date is not that day's",
          "2026年1月28日（火）に開会した。", "2026年1月28日（水）に開会した。"},
         find_weekday},
    Rule{{"era-mismatch", Severity::warning, "the Western year and the era year beside it disagree",
          "2011年（平成22年）に発足した。", "2011年（平成23年）に発足した。"},
         find_era},
    Rule{{"range-reversed", Severity::warning, "a range that ends before it begins",
          "2020年5月から2019年3月まで休館した。", "2019年5月から2020年3月まで休館した。"},
         find_reversed},
    Rule{{"count-mismatch", Severity::warning, "a count of years, days or an age that its two ends contradict",
          "1950年に創業した同社は2025年に創業70周年を迎えた。", "1950年に創業した同社は2025年に創業75周年を迎えた。"},
         find_count},
    Rule{{"sequence-mismatch", Severity::warning, "dates that contradict the words that join them",
          "2020年に閉館した後、2018年に再開した。", "2018年に閉館した後、2020年に再開した。"},
         find_sequence},
    Rule{{"tense-mismatch", Severity::warning, "a day after the document's date told as past, or before it as planned",
          "2026年1月29日 10:00 更新\n\n両市は2026年3月10日に協定を結んだ。",
          "2026年1月29日 10:00 更新\n\n両市は2026年1月10日に協定を結んだ。"},
         find_tense},
    Rule{{"conflicting-dates", Severity::warning, "one event dated two ways, in one document or across documents",
          "赤松橋は2003年3月に開通した。\n\n赤松橋が開通したのは2004年11月だ。",
          "赤松橋は2003年3月に開通した。\n\n赤松橋が開通したのは2003年3月だ。"},
         nullptr},
    Rule{{"holiday-mismatch", Severity::warning, "a public holiday beside a date that is not its day",
          "2026年の成人の日の2026年1月13日に式を開く。", "2026年の成人の日の2026年1月12日に式を開く。"},
         find_holiday},
    Rule{{"ambiguous", Severity::note, "a date that a reader can't know for sure", "期限は03/04/2025とする。",
          "期限は2025年4月3日とする。"},
         find_ambiguous},
};

}  // namespace

std::span<const Rule> rule_table() {
    return table;
}

Diagnostic finding(const RuleInfo& rule, const Timex& timex, std::string message) {
    Diagnostic diagnostic;
    diagnostic.severity = rule.severity;
    diagnostic.rule = rule.id;
    diagnostic.message = std::move(message);
    diagnostic.range = timex.range;
    diagnostic.where = timex.where;
    return diagnostic;
}

}  // namespace nenpyo::check
