// csv: RFC 4180 with LF line ends, or the dialect that Excel opens rightly and safely.
#include "write/byte_set.hpp"
#include "write/cell.hpp"
#include "write/formats.hpp"
#include "write/json_text.hpp"
#include "write/record_writer.hpp"

namespace nenpyo::write {
namespace {

constexpr ByteSet needs_quotes(std::string_view(",\"\r\n\0", 5));
constexpr ByteSet formula_starts("=+-@\t\r");

class Csv : public RecordWriter {
  public:
    Csv(RecordKind kind, const WriteOptions& options)
        : fields_(select(kind, options, Layout::columns)), excel_(options.excel), line_end_(excel_ ? "\r\n" : "\n") {}

    void begin(std::string& out) override {
        if (excel_) {
            out += "\xEF\xBB\xBF";
        }
        write_row(out, [](const Field& field) { return Value::text(field.name); });
    }

  protected:
    void write(std::string& out, const Record& record) override {
        write_row(out, [&](const Field& field) { return field.get(record); });
    }

  private:
    template <typename Get>
    void write_row(std::string& out, Get get) {
        const std::size_t start = out.size();
        for (const Field* field : fields_) {
            if (field != fields_.front()) {
                out += ',';
            }
            const Value value = get(*field);
            if (value.kind() == Value::Kind::number) {
                append_json(out, value);
            } else {
                append_cell(out, cell_text(value, scratch_));
            }
        }
        if (out.size() == start) {
            out += "\"\"";  // an empty line would be no row at all to most readers
        }
        out += line_end_;
    }

    void append_cell(std::string& out, std::string_view text) const {
        const bool guarded = excel_ && !text.empty() && formula_starts.has(text.front());
        if (needs_quotes.free_prefix(text) == text.size()) {
            out += guarded ? "'" : "";
            out += text;
            return;
        }
        out += guarded ? "\"'" : "\"";
        for (const char c : text) {
            append_quoted(out, c);
        }
        out += '"';
    }

    static void append_quoted(std::string& out, char c) {
        if (c == '"') {
            out += "\"\"";
        } else if (c == '\0') {
            out += "\uFFFD";  // many readers refuse NUL
        } else {
            out += c;
        }
    }

    std::vector<const Field*> fields_;
    bool excel_;
    std::string_view line_end_;
    std::string scratch_;
};

}  // namespace

std::unique_ptr<Writer> make_csv(RecordKind kind, const WriteOptions& options) {
    return std::make_unique<Csv>(kind, options);
}

}  // namespace nenpyo::write
