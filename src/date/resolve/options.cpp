#include "date/resolve/expression.hpp"
#include "date/value/parse_edtf.hpp"
#include "nenpyo/date.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && util::is_blank(util::decode(text, 0).code)) {
        text.remove_prefix(util::decode(text, 0).size);
    }
    while (!text.empty() && util::is_blank(util::decode_before(text, text.size()).code)) {
        text.remove_suffix(util::decode_before(text, text.size()).size);
    }
    return text;
}

/// The value of a text that is one date from end to end, in EDTF or in Japanese.
std::optional<value::DateValue> parse(std::string_view text) {
    text = trimmed(text);
    if (auto edtf = value::parse_edtf(text)) {
        return edtf;
    }
    const std::vector<Expression> found = find(text);
    if (found.size() != 1 || found[0].range.begin != 0 || found[0].range.end != text.size() ||
        found[0].type != TimexType::date) {
        return std::nullopt;
    }
    auto chunk = std::make_shared<Chunk>();
    chunk->text = std::string(text);
    const Prepared prepared(chunk, {}, {}, {}, {});
    const resolve::Discourse nothing;
    const resolve::Setting setting{prepared, found, nothing, {}, {}, 4, false};
    const resolve::Resolution resolution = resolve::resolve_expression(setting, {}, found[0]);
    return resolution.problems.empty() ? std::optional(resolution.value) : std::nullopt;
}

}  // namespace

std::optional<DocumentDate> parse_document_date(std::string_view text) {
    const auto value = parse(text);
    if (!value || value->last || value->open_start || value->open_end || !value->first.year ||
        value->first.grain < value::Grain::year || value->first.month > 12) {
        return std::nullopt;
    }
    DocumentDate out;
    out.year = *value->first.year;
    out.month = value->first.month != 0 ? std::optional(value->first.month) : std::nullopt;
    out.day = value->first.day != 0 ? std::optional(value->first.day) : std::nullopt;
    out.source = std::string(trimmed(text));
    return out;
}

std::optional<Extent> parse_extent(std::string_view text) {
    const auto value = parse(text);
    if (!value) {
        return std::nullopt;
    }
    const Extent days = value::extent(*value);
    return days.known() ? std::optional(days) : std::nullopt;
}

}  // namespace nenpyo::date
