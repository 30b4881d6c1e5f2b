// JSON Lines of `events` and `timeline` back to mentions: the reverse of `jsonl`, for `merge`.
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "nenpyo/write.hpp"
#include "write/date_value.hpp"

namespace nenpyo::write {
namespace {

using Allocator = rapidjson::MemoryPoolAllocator<>;
using Json = rapidjson::GenericValue<rapidjson::UTF8<>, Allocator>;
using Document = rapidjson::GenericDocument<rapidjson::UTF8<>, Allocator>;

std::string_view view(const Json& text) {
    return {text.GetString(), text.GetStringLength()};
}

[[noreturn]] void fail(std::string_view key, std::string_view what) {
    throw std::invalid_argument(fmt::format("key '{}': {}", key, what));
}

const Json& member(const Json& object, std::string_view key) {
    const auto found = object.FindMember(Json(rapidjson::StringRef(key.data(), key.size())));
    if (found == object.MemberEnd()) {
        fail(key, "missing");
    }
    return found->value;
}

std::string_view text(const Json& object, std::string_view key) {
    const Json& value = member(object, key);
    if (!value.IsString()) {
        fail(key, "must be a string");
    }
    return view(value);
}

std::string_view text_or_null(const Json& object, std::string_view key) {
    const Json& value = member(object, key);
    if (!value.IsNull() && !value.IsString()) {
        fail(key, "must be a string or null");
    }
    return value.IsNull() ? std::string_view() : view(value);
}

std::uint64_t number(const Json& object, std::string_view key) {
    const Json& value = member(object, key);
    if (!value.IsUint64()) {
        fail(key, "must be a whole number");
    }
    return value.GetUint64();
}

std::vector<std::string> texts(const Json& object, std::string_view key) {
    const Json& value = member(object, key);
    if (!value.IsArray()) {
        fail(key, "must be a list of strings");
    }
    std::vector<std::string> result;
    for (const Json& item : value.GetArray()) {
        if (!item.IsString()) {
            fail(key, "must be a list of strings");
        }
        result.emplace_back(view(item));
    }
    return result;
}

template <typename Enum>
Enum name(const Json& object, std::string_view key, std::optional<Enum> (*from)(std::string_view)) {
    const std::string_view written = text_or_null(object, key);
    const std::optional<Enum> value = from(written);
    if (!value) {
        fail(key, fmt::format("unknown value '{}'", written));
    }
    return *value;
}

/// YYYY-MM-DD with any number of year digits and a sign before the years of Christ.
std::optional<Day> day_from(std::string_view written) {
    if (written.size() < 10) {
        return std::nullopt;
    }
    const std::size_t tail = written.size() - 6;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const auto all = [&](std::size_t from, std::size_t size, auto& value) {
        const char* end = written.data() + from + size;
        const auto [stop, error] = std::from_chars(written.data() + from, end, value);
        return error == std::errc() && stop == end;
    };
    const bool read = written[tail] == '-' && written[tail + 3] == '-' && all(0, tail, year) &&
                      all(tail + 1, 2, month) && all(tail + 4, 2, day);
    const ::date::year_month_day ymd{::date::year{year}, ::date::month{month}, ::date::day{day}};
    if (!read || static_cast<int>(ymd.year()) != year || !ymd.ok()) {
        return std::nullopt;
    }
    return Day(ymd);
}

void read_side(const Json& object, std::string_view key, std::optional<Day>& day, bool& open) {
    const std::string_view written = text_or_null(object, key);
    open = written == "..";
    if (open || written.empty()) {
        return;
    }
    day = day_from(written);
    if (!day) {
        fail(key, fmt::format("'{}' is not a day", written));
    }
}

std::string_view date_value(const Json& object, std::string_view key) {
    const std::string_view written = text(object, key);
    if (!is_date_value(written)) {
        fail(key, fmt::format("'{}' is no date", written));
    }
    return written;
}

Location place(const Json& object) {
    const Location at{
        number(object, "line"), number(object, "column"), {number(object, "start"), number(object, "end")}};
    for (const auto& [key, value] : {std::pair("line", at.line), std::pair("column", at.column)}) {
        if (value == 0) {
            fail(key, "counts from 1");
        }
    }
    if (at.span.end < at.span.start) {
        fail("end", "is before 'start'");
    }
    return at;
}

Mention mention(const Json& object) {
    if (!object.IsObject()) {
        throw std::invalid_argument("not a JSON object");
    }
    Mention mention;
    mention.date = date_value(object, "date");
    mention.mod = name<Mod>(object, "mod", mod_from);
    read_side(object, "earliest", mention.extent.earliest, mention.extent.open_start);
    read_side(object, "latest", mention.extent.latest, mention.extent.open_end);
    if (mention.extent.earliest && mention.extent.latest && *mention.extent.latest < *mention.extent.earliest) {
        fail("latest", "is before 'earliest'");
    }
    mention.precision = name<Precision>(object, "precision", precision_from);
    mention.event = text(object, "event");
    mention.predicate = text(object, "predicate");
    mention.who = texts(object, "who");
    mention.where = texts(object, "where");
    mention.status = name<Status>(object, "status", status_from);
    mention.file = text(object, "file");
    mention.at = place(object);
    mention.date_text = text(object, "date_text");
    mention.anchor = name<Anchor>(object, "anchor", anchor_from);
    mention.sentence = text(object, "sentence");
    return mention;
}

std::vector<Mention> mentions(const Json& list) {
    if (!list.IsArray() || list.Empty()) {
        fail("mentions", "must be a list of mentions, and not empty");
    }
    std::vector<Mention> result;
    result.reserve(list.Size());
    for (const Json& item : list.GetArray()) {
        try {
            result.push_back(mention(item));
        } catch (const std::invalid_argument& error) {
            throw std::invalid_argument(fmt::format("mentions[{}]: {}", result.size(), error.what()));
        }
    }
    return result;
}

/// A line of `-f json`: a bracket, or a record with a comma behind it.
bool of_array(std::string_view line) {
    const std::size_t end = line.find_last_not_of(" \t\r");
    line = line.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return line.starts_with('[') || line == "]" || (line.starts_with('{') && line.ends_with("},"));
}

}  // namespace

std::vector<Mention> parse_mentions(std::string_view line) {
    std::array<char, 16384> first_block;  // most lines need no other memory
    Allocator allocator(first_block.data(), first_block.size());
    Document document(&allocator);
    // Iterative, so that deep nesting can't exhaust the stack.
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
    document.Parse<flags>(line.data(), line.size());
    if (document.HasParseError() && of_array(line)) {
        throw std::invalid_argument("part of a JSON array; merge reads JSON Lines (-f jsonl)");
    }
    if (document.HasParseError()) {
        throw std::invalid_argument(fmt::format("not JSON: {} (byte {})",
                                                rapidjson::GetParseError_En(document.GetParseError()),
                                                document.GetErrorOffset() + 1));
    }
    const Json& record = document;
    if (record.IsObject() && record.HasMember("mentions")) {
        return mentions(record["mentions"]);
    }
    return {mention(record)};
}

}  // namespace nenpyo::write
