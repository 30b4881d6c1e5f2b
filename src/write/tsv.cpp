// tsv: a record is a line and a TAB ends a cell; inside cells both, and the backslash, are escaped as \t \n \r \\.
#include "write/byte_set.hpp"
#include "write/cell.hpp"
#include "write/formats.hpp"
#include "write/record_writer.hpp"

namespace nenpyo::write {
namespace {

void append_escape(std::string& out, char c) {
    switch (c) {
        case '\t':
            out += "\\t";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\\':
            out += "\\\\";
            return;
        default:
            out += "\uFFFD";
    }
}

constexpr ByteSet special(std::string_view("\t\n\r\\\0", 5));

void append_cell(std::string& out, std::string_view text) {
    while (true) {
        const std::size_t plain = special.free_prefix(text);
        out += text.substr(0, plain);
        if (plain == text.size()) {
            return;
        }
        append_escape(out, text[plain]);
        text.remove_prefix(plain + 1);
    }
}

class Tsv : public RecordWriter {
  public:
    Tsv(RecordKind kind, const WriteOptions& options) : fields_(select(kind, options, Layout::columns)) {}

    void begin(std::string& out) override {
        write_row(out, [](const Field& field) { return Value::text(field.name); });
    }

  protected:
    void write(std::string& out, const Record& record) override {
        write_row(out, [&](const Field& field) { return field.get(record); });
    }

  private:
    template <typename Get>
    void write_row(std::string& out, Get get) {
        for (const Field* field : fields_) {
            if (field != fields_.front()) {
                out += '\t';
            }
            const Value value = get(*field);
            append_cell(out, cell_text(value, scratch_));
        }
        out += '\n';
    }

    std::vector<const Field*> fields_;
    std::string scratch_;
};

}  // namespace

std::unique_ptr<Writer> make_tsv(RecordKind kind, const WriteOptions& options) {
    return std::make_unique<Tsv>(kind, options);
}

}  // namespace nenpyo::write
