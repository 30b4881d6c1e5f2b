#include "write/json_text.hpp"

#include <charconv>
#include <cstdint>
#include <cstring>

namespace nenpyo::write {
namespace {

bool must_escape(unsigned char c) {
    return c < 0x20 || c == '"' || c == '\\';
}

/// True where one of eight bytes must be escaped (it may also say so of a harmless neighbour, never the reverse).
bool any_must_escape(const char* bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const auto zero_byte = [](std::uint64_t w) { return (w - ones) & ~w; };
    const std::uint64_t control = (word - ones * 0x20U) & ~word;
    return ((control | zero_byte(word ^ ones * '"') | zero_byte(word ^ ones * '\\')) & tops) != 0;
}

/// Length of the longest prefix that needs no escape.
std::size_t plain_prefix(std::string_view text) {
    std::size_t at = 0;
    while (text.size() - at >= 8 && !any_must_escape(text.data() + at)) {
        at += 8;
    }
    while (at < text.size() && !must_escape(static_cast<unsigned char>(text[at]))) {
        ++at;
    }
    return at;
}

void append_escape(std::string& out, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default: {
            const auto code = static_cast<unsigned char>(c);
            out += "\\u00";
            out += hex[code >> 4U];
            out += hex[code & 0xFU];
        }
    }
}

void append_number(std::string& out, std::uint64_t number) {
    char digits[20];
    const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), number);
    out.append(digits, end);
}

template <typename Items, typename AppendItem>
void append_array(std::string& out, const Items& items, AppendItem append_item) {
    std::string_view separator;
    out += '[';
    for (const auto& item : items) {
        out += separator;
        append_item(item);
        separator = ", ";
    }
    out += ']';
}

const JsonObject& mention_object() {
    static const JsonObject object(select(RecordKind::events, {}, Layout::keys));
    return object;
}

void append_mention(std::string& out, const Mention& mention) {
    Record record;
    record.mention = &mention;
    mention_object().append(out, record);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        const std::size_t plain = plain_prefix(text);
        out.append(text.data(), plain);
        text.remove_prefix(plain);
        if (!text.empty()) {
            append_escape(out, text.front());
            text.remove_prefix(1);
        }
    }
    out += '"';
}

void append_json(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Value::Kind::null:
            out += "null";
            return;
        case Value::Kind::text:
        case Value::Kind::day:
            append_json_string(out, value.text());
            return;
        case Value::Kind::number:
            append_number(out, value.number());
            return;
        case Value::Kind::texts:
            append_array(out, value.texts(), [&](const std::string& text) { append_json_string(out, text); });
            return;
        case Value::Kind::mentions:
            append_array(out, value.mentions(), [&](const Mention& mention) { append_mention(out, mention); });
            return;
    }
}

JsonObject::JsonObject(const std::vector<const Field*>& fields) {
    std::string_view separator;
    for (const Field* field : fields) {
        std::string key(separator);
        append_json_string(key, field->name);
        key += ": ";
        members_.push_back({std::move(key), field});
        separator = ", ";
    }
}

void JsonObject::append(std::string& out, const Record& record) const {
    out += '{';
    for (const Member& member : members_) {
        out += member.key;
        append_json(out, member.field->get(record));
    }
    out += '}';
}

}  // namespace nenpyo::write
