#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "nenpyo/pipeline.hpp"
#include "pipeline/delivery.hpp"
#include "pipeline/engine.hpp"
#include "pipeline/source.hpp"

namespace nenpyo {
namespace {

using pipeline::Batch;
using pipeline::Piece;

// A record is one line, however many mentions it holds.
constexpr std::size_t longest_record = std::size_t{1} << 30U;

constexpr std::size_t bad_lines_named = 10;

bool is_blank_line(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

read::ReadOptions record_reading(read::ReadOptions options) {
    options.encoding = "UTF-8";
    options.longest_line = longest_record;
    return options;
}

/// read ─▶ parse ─▶ merge
class MergeSteps : public pipeline::Steps {
  public:
    MergeSteps(const std::vector<read::Input>& inputs, const PipelineOptions& options, pipeline::Delivery& delivery)
        : source_(inputs, record_reading(options.read)), delivery_(delivery) {}

    bool read(Batch& batch) override { return source_.fill(batch); }

    void analyse(Batch& batch) override {
        for (Piece& piece : batch.pieces) {
            if (piece.chunk) {
                parse(piece, batch);
            }
        }
    }

    void resolve(Batch& /*batch*/, Batch* /*previous*/) override {}
    void finish(Batch& /*batch*/, unsigned /*worker*/) override {}

    void deliver(Batch& batch) override {
        for (Piece& piece : batch.pieces) {
            note_failures(piece, batch);
        }
        delivery_.take(batch);
    }

  private:
    static void parse(Piece& piece, Batch& batch) {
        const std::string_view text = piece.chunk->text;
        std::uint64_t number = piece.chunk->first_line;
        for (std::size_t begin = 0; begin < text.size(); ++number) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::string_view line = text.substr(begin, end - begin);
            begin = end + 1;
            if (is_blank_line(line)) {
                continue;
            }
            try {
                for (Mention& mention : write::parse_mentions(line)) {
                    batch.mentions.push_back(std::move(mention));
                }
            } catch (const std::invalid_argument& error) {
                piece.failures.push_back(
                    {piece.chunk->file, fmt::format("{}:{}: {}", piece.chunk->file, number, error.what())});
            }
        }
    }

    /// Counts an input once, and names only the first of its bad lines: a file that is no JSON Lines has nothing else.
    void note_failures(Piece& piece, Batch& batch) {
        if (!piece.chunk) {
            return;
        }
        if (piece.chunk->part == 0) {
            bad_lines_ = 0;
        }
        for (std::size_t i = 0; i < piece.failures.size(); ++i) {
            ++bad_lines_;
            batch.failed += bad_lines_ == 1 ? 1U : 0U;
            if (bad_lines_ == bad_lines_named + 1) {
                piece.failures[i] = {piece.chunk->file, piece.chunk->file + ": more lines that can't be read"};
            }
        }
        const std::size_t before = bad_lines_ - piece.failures.size();
        const std::size_t room = before > bad_lines_named ? 0 : bad_lines_named + 1 - before;
        piece.failures.resize(std::min(piece.failures.size(), room));
    }

    pipeline::Source source_;
    pipeline::Delivery& delivery_;
    std::size_t bad_lines_ = 0;  ///< of the current input
};

}  // namespace

PipelineResult run_merge(const std::vector<read::Input>& inputs, const PipelineOptions& options,
                         const PipelineEvents& events, const write::Sink& sink) {
    pipeline::Delivery delivery(options, events, sink);
    MergeSteps steps(inputs, options, delivery);
    delivery.begin();
    run_steps(steps, options.jobs);
    return delivery.end();
}

}  // namespace nenpyo
