#include <array>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

constexpr std::array table{
    Field{"file", Shown::always, [](const Record& r) { return Value::text(r.file); }},
    Field{"line", Shown::always, [](const Record& r) { return Value::number(r.timex->where.line); }},
    Field{"column", Shown::always, [](const Record& r) { return Value::number(r.timex->where.column); }},
    Field{"start", Shown::always, [](const Record& r) { return Value::number(r.timex->where.span.start); }},
    Field{"end", Shown::always, [](const Record& r) { return Value::number(r.timex->where.span.end); }},
    Field{"text", Shown::always, [](const Record& r) { return Value::text(r.timex->text); }},
    Field{"type", Shown::always, [](const Record& r) { return Value::text(to_string(r.timex->type)); }},
    Field{"value", Shown::always, [](const Record& r) { return Value::text(r.timex->value); }},
    Field{"mod", Shown::always, [](const Record& r) { return Value::text_or_null(to_string(r.timex->mod)); }},
    Field{"earliest", Shown::always, [](const Record& r) { return Value::day(earliest_text(r.timex->extent)); }},
    Field{"latest", Shown::always, [](const Record& r) { return Value::day(latest_text(r.timex->extent)); }},
    Field{"anchor", Shown::always, [](const Record& r) { return Value::text(to_string(r.timex->anchor)); }},
    Field{"wareki", Shown::wareki, [](const Record& r) { return Value::text_or_null(r.wareki); }},
    Field{"rule", Shown::explain, [](const Record& r) { return Value::text_or_null(r.rule); }},
    Field{"anchor_text", Shown::explain, [](const Record& r) { return Value::text_or_null(r.timex->anchor_text); }},
    Field{"anchor_line", Shown::explain,
          [](const Record& r) { return r.anchor_line == 0 ? Value::null() : Value::number(r.anchor_line); }},
    Field{"rejected", Shown::explain, [](const Record& r) { return Value::texts(r.timex->rejected); }},
    Field{"note", Shown::explain, [](const Record& r) { return Value::text_or_null(r.timex->note); }},
};

}  // namespace

std::span<const Field> date_fields() {
    return table;
}

}  // namespace nenpyo::write
