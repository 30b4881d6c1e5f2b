#include <array>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

constexpr std::array table{
    Field{"date", Shown::always, [](const Record& r) { return Value::text(r.mention->date); }},
    Field{"mod", Shown::always, [](const Record& r) { return Value::text_or_null(to_string(r.mention->mod)); }},
    Field{"earliest", Shown::always, [](const Record& r) { return Value::day(earliest_text(r.mention->extent)); }},
    Field{"latest", Shown::always, [](const Record& r) { return Value::day(latest_text(r.mention->extent)); }},
    Field{"precision", Shown::always, [](const Record& r) { return Value::text(to_string(r.mention->precision)); }},
    Field{"event", Shown::always, [](const Record& r) { return Value::text(r.mention->event); }},
    Field{"predicate", Shown::always, [](const Record& r) { return Value::text(r.mention->predicate); }},
    Field{"who", Shown::always, [](const Record& r) { return Value::texts(r.mention->who); }},
    Field{"where", Shown::always, [](const Record& r) { return Value::texts(r.mention->where); }},
    Field{"status", Shown::always, [](const Record& r) { return Value::text(to_string(r.mention->status)); }},
    Field{"file", Shown::always, [](const Record& r) { return Value::text(r.mention->file); }},
    Field{"line", Shown::always, [](const Record& r) { return Value::number(r.mention->at.line); }},
    Field{"column", Shown::always, [](const Record& r) { return Value::number(r.mention->at.column); }},
    Field{"start", Shown::always, [](const Record& r) { return Value::number(r.mention->at.span.start); }},
    Field{"end", Shown::always, [](const Record& r) { return Value::number(r.mention->at.span.end); }},
    Field{"date_text", Shown::always, [](const Record& r) { return Value::text(r.mention->date_text); }},
    Field{"anchor", Shown::always, [](const Record& r) { return Value::text(to_string(r.mention->anchor)); }},
    Field{"sentence", Shown::always, [](const Record& r) { return Value::text(r.mention->sentence); }},
    Field{"wareki", Shown::wareki, [](const Record& r) { return Value::text_or_null(r.wareki); }},
};

}  // namespace

std::span<const Field> event_fields() {
    return table;
}

}  // namespace nenpyo::write
