// The one visitor between records and formats: each kind of record lists its fields once, each format writes fields.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "nenpyo/write.hpp"
#include "write/value.hpp"

namespace nenpyo::write {

/// One record of any kind; only what its kind's fields ask for is set.
struct Record {
    const Timex* timex = nullptr;
    const Mention* mention = nullptr;  ///< of a timeline entry: the best one
    const Entry* entry = nullptr;
    const Diagnostic* finding = nullptr;
    std::string_view file;
    std::string_view rule;
    std::uint64_t anchor_line = 0;
    std::string_view wareki;
};

/// Where a field stands when the user did not name fields.
enum class Shown : std::uint8_t {
    always,   ///< key and column
    key,      ///< json, jsonl
    column,   ///< csv, tsv
    wareki,   ///< with --wareki
    explain,  ///< with --explain
    on_demand,
};

struct Field {
    std::string_view name;
    Shown shown;
    Value (*get)(const Record&);
};

std::span<const Field> date_fields();
std::span<const Field> event_fields();
std::span<const Field> entry_fields();
std::span<const Field> finding_fields();
std::span<const Field> fields(RecordKind kind);

enum class Layout : std::uint8_t { keys, columns };

/// The fields to write, in order.
/// @throws std::invalid_argument naming a field that is unknown or named twice
std::vector<const Field*> select(RecordKind kind, const WriteOptions& options, Layout layout);

}  // namespace nenpyo::write
