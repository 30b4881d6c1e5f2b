#include <array>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

constexpr std::array table{
    Field{"file", Shown::always, [](const Record& r) { return Value::text(r.finding->file); }},
    Field{"line", Shown::always, [](const Record& r) { return Value::number(r.finding->where.line); }},
    Field{"column", Shown::always, [](const Record& r) { return Value::number(r.finding->where.column); }},
    Field{"start", Shown::always, [](const Record& r) { return Value::number(r.finding->where.span.start); }},
    Field{"end", Shown::always, [](const Record& r) { return Value::number(r.finding->where.span.end); }},
    Field{"severity", Shown::always, [](const Record& r) { return Value::text(to_string(r.finding->severity)); }},
    Field{"rule", Shown::always, [](const Record& r) { return Value::text(r.finding->rule); }},
    Field{"message", Shown::always, [](const Record& r) { return Value::text(r.finding->message); }},
    Field{"excerpt", Shown::always, [](const Record& r) { return Value::text_or_null(r.finding->excerpt); }},
};

}  // namespace

std::span<const Field> finding_fields() {
    return table;
}

}  // namespace nenpyo::write
