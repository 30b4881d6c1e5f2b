// text: findings as a compiler writes its warnings.
#include <fmt/format.h>

#include <iterator>

#include "util/utf8.hpp"
#include "write/excerpt.hpp"
#include "write/formats.hpp"
#include "write/record_writer.hpp"

namespace nenpyo::write {
namespace {

constexpr std::size_t excerpt_columns = 160;

class Text : public RecordWriter {
  protected:
    void write(std::string& out, const Record& record) override {
        const Diagnostic& finding = *record.finding;
        const Location& where = finding.where;
        fmt::format_to(std::back_inserter(out), "{}:{}:{}: {}: {} [{}]\n", util::escape_controls(finding.file),
                       where.line, where.column, to_string(finding.severity), finding.message, finding.rule);
        if (!finding.excerpt.empty()) {
            const std::uint64_t start = (finding.excerpt_column != 0 ? finding.excerpt_column : where.column) - 1;
            append_excerpt(out, finding.excerpt, {start, start + (where.span.end - where.span.start)}, excerpt_columns);
        }
    }
};

}  // namespace

std::unique_ptr<Writer> make_text(RecordKind, const WriteOptions&) {
    return std::make_unique<Text>();
}

}  // namespace nenpyo::write
