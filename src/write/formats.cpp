#include "write/formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "write/record.hpp"

namespace nenpyo::write {
namespace {

enum class Use : std::uint8_t { anything, records, findings };

struct Format {
    std::string_view name;
    Use use;
    Layout layout;
    std::unique_ptr<Writer> (*make)(RecordKind, const WriteOptions&);
};

/// The first row that fits a kind is its default.
constexpr std::array table{
    Format{"text", Use::findings, Layout::keys, make_text},   Format{"csv", Use::records, Layout::columns, make_csv},
    Format{"tsv", Use::records, Layout::columns, make_tsv},   Format{"json", Use::anything, Layout::keys, make_json},
    Format{"jsonl", Use::anything, Layout::keys, make_jsonl},
};

bool fits(const Format& format, RecordKind kind) {
    return format.use == Use::anything || (format.use == Use::findings) == (kind == RecordKind::check);
}

const Format& find_format(RecordKind kind, std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Format& format) { return format.name == name && fits(format, kind); });
    if (found == table.end()) {
        throw std::invalid_argument(
            fmt::format("unknown format '{}'; known formats: {}", name, fmt::join(formats(kind), ", ")));
    }
    return *found;
}

}  // namespace

std::vector<std::string_view> formats(RecordKind kind) {
    std::vector<std::string_view> names;
    for (const Format& format : table) {
        if (fits(format, kind)) {
            names.push_back(format.name);
        }
    }
    return names;
}

bool shows(RecordKind kind, const WriteOptions& options, std::string_view field) {
    const std::vector<const Field*> selected = select(kind, options, find_format(kind, options.format).layout);
    return std::any_of(selected.begin(), selected.end(), [&](const Field* shown) { return shown->name == field; });
}

std::unique_ptr<Writer> make_writer(RecordKind kind, const WriteOptions& options) {
    return find_format(kind, options.format).make(kind, options);
}

}  // namespace nenpyo::write
