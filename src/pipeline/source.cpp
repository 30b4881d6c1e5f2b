#include "pipeline/source.hpp"

#include <utility>

namespace nenpyo::pipeline {
namespace {

// Small files are gathered until the work outweighs the hand-over between threads.
constexpr std::uint64_t batch_bytes = 256U << 10;
constexpr std::size_t batch_pieces = 256;

}  // namespace

Source::Source(const std::vector<read::Input>& inputs, read::ReadOptions options)
    : inputs_(inputs), options_(std::move(options)) {}

bool Source::fill(Batch& batch) {
    while (batch.bytes < batch_bytes && batch.pieces.size() < batch_pieces && add_piece(batch)) {
    }
    return !batch.pieces.empty();
}

bool Source::add_piece(Batch& batch) {
    if (!reader_ && next_ == inputs_.size()) {
        return false;
    }
    try {
        if (!reader_) {
            const std::size_t document = next_++;
            reader_.emplace(inputs_[document], options_, document);
        }
        const std::shared_ptr<const Chunk> chunk = reader_->next();
        if (!chunk) {
            reader_.reset();
            return true;
        }
        batch.bytes += chunk->text.size();
        if (chunk->last) {
            ++batch.inputs;
            reader_.reset();
        }
        batch.pieces.emplace_back().chunk = chunk;
    } catch (const read::ReadError& error) {
        reader_.reset();
        ++batch.inputs;
        ++batch.failed;
        batch.pieces.emplace_back().failures.push_back({inputs_[next_ - 1].name, error.what()});
    }
    return true;
}

}  // namespace nenpyo::pipeline
