#include <array>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

// The columns from `source` on are those of the best mention.
constexpr std::array table{
    Field{"date", Shown::always, [](const Record& r) { return Value::text(r.entry->date); }},
    Field{"mod", Shown::key, [](const Record& r) { return Value::text_or_null(to_string(r.entry->mod)); }},
    Field{"earliest", Shown::always, [](const Record& r) { return Value::day(earliest_text(r.entry->extent)); }},
    Field{"latest", Shown::always, [](const Record& r) { return Value::day(latest_text(r.entry->extent)); }},
    Field{"precision", Shown::always, [](const Record& r) { return Value::text(to_string(r.entry->precision)); }},
    Field{"event", Shown::always, [](const Record& r) { return Value::text(r.entry->event); }},
    Field{"predicate", Shown::key, [](const Record& r) { return Value::text(r.entry->predicate); }},
    Field{"who", Shown::always, [](const Record& r) { return Value::texts(r.entry->who); }},
    Field{"where", Shown::always, [](const Record& r) { return Value::texts(r.entry->where); }},
    Field{"status", Shown::always, [](const Record& r) { return Value::text(to_string(r.entry->status)); }},
    Field{"count", Shown::always, [](const Record& r) { return Value::number(r.entry->mentions.size()); }},
    Field{"sources", Shown::key, [](const Record& r) { return Value::number(r.entry->sources); }},
    Field{"conflicts", Shown::key, [](const Record& r) { return Value::texts(r.entry->conflicts); }},
    Field{"mentions", Shown::key, [](const Record& r) { return Value::mentions(r.entry->mentions); }},
    Field{"source", Shown::column, [](const Record& r) { return Value::text(r.mention->file); }},
    Field{"line", Shown::column, [](const Record& r) { return Value::number(r.mention->at.line); }},
    Field{"date_text", Shown::column, [](const Record& r) { return Value::text(r.mention->date_text); }},
    Field{"sentence", Shown::column, [](const Record& r) { return Value::text(r.mention->sentence); }},
    Field{"wareki", Shown::wareki, [](const Record& r) { return Value::text_or_null(r.wareki); }},
    Field{"column", Shown::on_demand, [](const Record& r) { return Value::number(r.mention->at.column); }},
    Field{"start", Shown::on_demand, [](const Record& r) { return Value::number(r.mention->at.span.start); }},
    Field{"end", Shown::on_demand, [](const Record& r) { return Value::number(r.mention->at.span.end); }},
    Field{"anchor", Shown::on_demand, [](const Record& r) { return Value::text(to_string(r.mention->anchor)); }},
};

}  // namespace

std::span<const Field> entry_fields() {
    return table;
}

}  // namespace nenpyo::write
