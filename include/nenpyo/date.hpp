#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"
#include "nenpyo/expression.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::date {

/// A row of the rule table, for --explain, tests and documentation.
struct RuleInfo {
    std::string_view id;       ///< `year-month-day`
    std::string_view form;     ///< the surface form over token kinds
    std::string_view example;  ///< a text that this very rule matches
};
std::span<const RuleInfo> rules();

/// Finds the temporal expressions of a prepared text, in reading order, never overlapping. Stateless: says what is
/// written, resolves nothing.
std::vector<Expression> find(const Prepared& prepared);

/// The same over a bare text, for option values and tests.
std::vector<Expression> find(std::string_view text);

/// A day, month or year as an option gives it: 2026-01-29, 2026-01, 2026, 令和8年1月29日.
struct DocumentDate {
    int year = 0;
    std::optional<unsigned> month;
    std::optional<unsigned> day;
    std::string source;  ///< the words it was read from, for --explain
    ByteRange range;     ///< bytes of the first chunk's prepared text; empty when given by option
    friend bool operator==(const DocumentDate&, const DocumentDate&) = default;
};
std::optional<DocumentDate> parse_document_date(std::string_view text);

/// The days an option's date covers: 2026-01 is all of January; also EDTF intervals for --since and --until.
std::optional<Extent> parse_extent(std::string_view text);

struct ResolveOptions {
    std::optional<DocumentDate> document_date;  ///< given with -d; wins over anything found
    bool guess_document_date = true;            ///< false: -d none
    unsigned fiscal_start = 4;                  ///< first month of 年度
    bool explain = false;                       ///< fill anchor_text, rejected and note
};

/// Gives expressions their values by the discourse context of one document. Stateful: chunks of one document in order.
class Resolver {
  public:
    explicit Resolver(ResolveOptions options);
    ~Resolver();
    Resolver(Resolver&&) noexcept;
    Resolver& operator=(Resolver&&) noexcept;

    /// The values of a chunk's expressions, in reading order.
    std::vector<Timex> add(const Prepared& prepared, const std::vector<Expression>& expressions);

    /// The date of the document, once the first chunk was added.
    [[nodiscard]] const std::optional<DocumentDate>& document_date() const;

  private:
    class State;
    std::unique_ptr<State> state_;
};

/// 令和6年4月1日 for 2024-04-01, 令和6年4月 for 2024-04, 令和6年 for 2024 (a year of two eras gives the later one),
/// both ends joined by 〜 for an interval; empty where the value has no calendar date or no era is known.
std::string wareki(std::string_view value);

}  // namespace nenpyo::date
