#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

bool is_default(Shown shown, Layout layout) {
    return shown == Shown::always || shown == (layout == Layout::keys ? Shown::key : Shown::column);
}

bool is_asked_for(Shown shown, const WriteOptions& options) {
    return (shown == Shown::wareki && options.wareki) || (shown == Shown::explain && options.explain);
}

const Field& find_field(RecordKind kind, std::string_view name) {
    const std::span<const Field> known = fields(kind);
    const auto found = std::find_if(known.begin(), known.end(), [&](const Field& field) { return field.name == name; });
    if (found == known.end()) {
        throw std::invalid_argument(
            fmt::format("unknown field '{}'; known fields: {}", name, fmt::join(known_fields(kind), ", ")));
    }
    return *found;
}

std::vector<std::string_view> names(const std::vector<const Field*>& selected) {
    std::vector<std::string_view> result;
    result.reserve(selected.size());
    for (const Field* field : selected) {
        result.push_back(field->name);
    }
    return result;
}

}  // namespace

std::span<const Field> fields(RecordKind kind) {
    switch (kind) {
        case RecordKind::dates:
            return date_fields();
        case RecordKind::events:
            return event_fields();
        case RecordKind::timeline:
            return entry_fields();
        case RecordKind::check:
            return finding_fields();
    }
    return {};
}

std::vector<const Field*> select(RecordKind kind, const WriteOptions& options, Layout layout) {
    std::vector<const Field*> selected;
    for (const std::string& name : options.fields) {
        const Field& field = find_field(kind, name);
        if (std::find(selected.begin(), selected.end(), &field) != selected.end()) {
            throw std::invalid_argument(fmt::format("field '{}' is named twice", name));
        }
        selected.push_back(&field);
    }
    for (const Field& field : fields(kind)) {
        const bool named = std::find(selected.begin(), selected.end(), &field) != selected.end();
        if (!named &&
            (is_asked_for(field.shown, options) || (options.fields.empty() && is_default(field.shown, layout)))) {
            selected.push_back(&field);
        }
    }
    return selected;
}

std::vector<std::string_view> columns(RecordKind kind) {
    return names(select(kind, {}, Layout::columns));
}

std::vector<std::string_view> known_fields(RecordKind kind) {
    std::vector<std::string_view> result;
    for (const Field& field : fields(kind)) {
        result.push_back(field.name);
    }
    return result;
}

}  // namespace nenpyo::write
