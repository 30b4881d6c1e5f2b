#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/diagnostic.hpp"
#include "nenpyo/entry.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::write {

enum class RecordKind : std::uint8_t { dates, events, timeline, check };

struct WriteOptions {
    std::string format = "csv";  ///< a name of `formats(kind)`
    std::vector<std::string>
        fields;            ///< columns (csv, tsv) or keys (json, jsonl) and their order; empty: the kind's own
    bool excel = false;    ///< csv: UTF-8 BOM, CRLF, cells that begin with = + - @ TAB or CR behind an apostrophe
    bool wareki = false;   ///< adds the column or key `wareki`
    bool explain = false;  ///< dates: adds rule, anchor_text, anchor_line, rejected, note
};

/// Names of the formats a kind of record can be written in, the default first.
std::vector<std::string_view> formats(RecordKind kind);

/// Columns of a kind in their default order; `--fields` accepts these and the other keys of the record.
std::vector<std::string_view> columns(RecordKind kind);
std::vector<std::string_view> known_fields(RecordKind kind);

/// Whether the output holds a field, by default, by option or by name: what is not shown need not be computed.
/// @throws std::invalid_argument naming the unknown format or field
bool shows(RecordKind kind, const WriteOptions& options, std::string_view field);

/// Values of the optional columns that other stages compute.
struct DateExtras {
    std::string wareki;
    std::string_view rule;  ///< id of the rule
    std::uint64_t anchor_line = 0;
};

/// Takes finished bytes: standard output, a file, a string.
using Sink = std::function<void(std::string_view)>;

/// One output format: `begin`, any number of records of its kind, `end`. Everything is appended to a string that the
/// caller empties when it likes. One writer serves one output and one thread. Several threads can each take a fresh
/// writer for a run of records and set the runs one after the other with `joint` between those that hold any.
class Writer {
  public:
    virtual ~Writer() = default;
    [[nodiscard]] virtual std::string_view joint() const { return {}; }
    virtual void begin(std::string& out) = 0;
    virtual void dates(std::string& out, std::string_view file, const Timex& timex, const DateExtras& extras) = 0;
    virtual void event(std::string& out, const Mention& mention, std::string_view wareki) = 0;
    virtual void entry(std::string& out, const Entry& entry, std::string_view wareki) = 0;
    virtual void finding(std::string& out, const Diagnostic& diagnostic) = 0;
    virtual void end(std::string& out) = 0;
};

/// @throws std::invalid_argument naming the unknown format or field
std::unique_ptr<Writer> make_writer(RecordKind kind, const WriteOptions& options);

/// Reads one line of `events` or `timeline` JSON Lines back: the mention, or all mentions of the entry. Unknown keys
/// are passed over; every key of the mention must be there.
/// @throws std::invalid_argument saying what is wrong and in which key
std::vector<Mention> parse_mentions(std::string_view line);

}  // namespace nenpyo::write
