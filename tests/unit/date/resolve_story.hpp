// A document with hand-made expressions, so that the resolver is tested apart from what finds them.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nenpyo/date.hpp"

namespace nenpyo::test {

struct Written {
    std::string_view words;
    Expression expression;
};

class Story {
  public:
    /// A sentence in the current paragraph; the words of its expressions are looked for in it in order.
    Story& say(std::string_view sentence, const std::vector<Written>& written = {},
               SentenceKind kind = SentenceKind::prose) {
        const std::size_t begin = text_.size();
        text_ += sentence;
        std::size_t from = begin;
        for (const auto& [words, expression] : written) {
            const std::size_t at = text_.find(words, from);
            Expression placed = expression;
            placed.range = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
            expressions_.push_back(placed);
            from = at + words.size();
        }
        sentences_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text_.size())},
                              paragraph_,
                              section_,
                              kind});
        return *this;
    }

    Story& paragraph() {
        text_ += "\n\n";
        ++paragraph_;
        return *this;
    }

    Story& heading(std::string_view line, const std::vector<Written>& written = {}) {
        ++section_;
        say(line, written, SentenceKind::heading);
        return paragraph();
    }

    [[nodiscard]] std::vector<Timex> timexes(date::ResolveOptions options = {}) const {
        date::Resolver resolver(std::move(options));
        return resolver.add(prepared(), expressions_);
    }

    [[nodiscard]] std::optional<date::DocumentDate> document_date(date::ResolveOptions options = {}) const {
        date::Resolver resolver(std::move(options));
        resolver.add(prepared(), expressions_);
        return resolver.document_date();
    }

    /// The values, joined by blanks.
    [[nodiscard]] std::string values(date::ResolveOptions options = {}) const {
        std::string out;
        for (const Timex& timex : timexes(std::move(options))) {
            out += (out.empty() ? "" : " ") + timex.value;
        }
        return out;
    }

    /// Where the next sentence will begin.
    [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(text_.size()); }

  private:
    [[nodiscard]] Prepared prepared() const {
        auto chunk = std::make_shared<Chunk>();
        chunk->text = text_;
        return {std::move(chunk), {}, {}, sentences_, {}};
    }

    std::string text_;
    std::vector<Sentence> sentences_;
    std::vector<Expression> expressions_;
    std::uint32_t paragraph_ = 0;
    std::uint32_t section_ = 0;
};

inline date::ResolveOptions written_on(int year, unsigned month = 0, unsigned day = 0) {
    date::ResolveOptions options;
    date::DocumentDate date;
    date.year = year;
    if (month != 0) {
        date.month = month;
    }
    if (day != 0) {
        date.day = day;
    }
    options.document_date = date;
    return options;
}

inline Part number(int value) {
    return {Deixis::number, value};
}
inline Part same(int shift = 0) {
    return {Deixis::context, shift};
}
inline Part writers(int shift = 0) {
    return {Deixis::document, shift};
}

/// Year, month and day; an absent part is `{}`.
inline Expression date_of(Part year, Part month = {}, Part day = {}) {
    Expression out;
    out.first.year = year;
    out.first.month = month;
    out.first.day = day;
    return out;
}

inline Expression era_date(std::string era, int year, Part month = {}, Part day = {}) {
    Expression out = date_of(number(year), month, day);
    out.first.era = std::move(era);
    out.first.year_style = YearStyle::era;
    return out;
}

inline Expression range_of(const Expression& first, const Expression& last) {
    Expression out = first;
    out.last = last.first;
    return out;
}

inline Expression offset(double count, Unit unit, int direction, Base base) {
    Expression out;
    Offset written;
    written.count = count;
    written.unit = unit;
    written.direction = static_cast<std::int8_t>(direction);
    written.base = base;
    out.first.offset = written;
    return out;
}

inline Expression clock_time(int hour, int minute = -1) {
    Expression out;
    out.type = TimexType::time;
    out.first.hour = number(hour);
    if (minute >= 0) {
        out.first.minute = number(minute);
    }
    return out;
}

}  // namespace nenpyo::test
