#include "read/stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "read/cut.hpp"
#include "read/encoding.hpp"
#include "util/utf8.hpp"

namespace nenpyo::read {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMostInvalid = 3;  // one byte in so many may be invalid where no encoding fits, or it is no text
constexpr std::size_t kSmallestBlock = 16;  // a character and more

/// True where every encoding reads the same, so that none has to be chosen yet.
bool plain_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0 && c != 0x1B; });
}

}  // namespace

ChunkStream::ChunkStream(std::unique_ptr<ByteSource> source, const std::string& name, ReadOptions options,
                         std::uint64_t document, std::size_t block)
    : source_(std::move(source)), options_(std::move(options)), block_size_(std::max(block, kSmallestBlock)) {
    position_.file = util::escape_invalid(name);
    position_.document = document;
    if (options_.encoding != "auto") {
        set_decoder(options_.encoding);
    }
    block_.reset(new char[block_size_]);
}

std::shared_ptr<const Chunk> ChunkStream::next() {
    if (std::exchange(finished_, true)) {
        return nullptr;
    }
    std::optional<std::size_t> size;
    while (!(size = started_ ? cut(pending(), options_, ended_) : std::nullopt)) {
        // Doubled each time, so that looking for the end of a very long line stays linear.
        const std::size_t enough = 2 * pending().size();
        do {
            read_block();
        } while (!ended_ && pending().size() < enough);
    }
    // Whether this chunk is the last shows only when there is more text or the end was seen.
    while (*size == pending().size() && !ended_) {
        read_block();
    }
    return take(*size);
}

void ChunkStream::read_block() {
    text_.erase(0, taken_);
    invalid_.erase_front(taken_);
    lines_ended_ -= std::min(lines_ended_, taken_);
    taken_ = 0;
    const std::size_t got = source_->read(block_.get() + kept_, block_size_ - kept_);
    ended_ = got < block_size_ - kept_;
    const std::string_view block(block_.get(), kept_ + got);
    if (!decoder_ && !plain_ascii(block)) {
        choose_decoder(block);
    }
    decode(block);
    if (!started_) {
        started_ = true;
        taken_ = text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
        lone_returns_ = text_.find('\r') != std::string::npos && text_.find('\n') == std::string::npos;
    }
    if (lone_returns_) {
        end_lines();
    }
}

void ChunkStream::choose_decoder(std::string_view block) {
    const Guess guess = guess_encoding(block, !ended_, !started_);
    if (!started_ && looks_binary(block, guess)) {
        throw ReadError(
            fmt::format("{}: looks like a binary file (NUL byte at offset {}); if it is text, name its "
                        "encoding with -E",
                        position_.file, block.find('\0')));
    }
    if (!started_ && guess.invalid > block.size() / kMostInvalid) {
        throw ReadError(
            fmt::format("{}: is not text in UTF-8, UTF-16, windows-31j (Shift_JIS), EUC-JP or ISO-2022-JP; "
                        "name its encoding with -E",
                        position_.file));
    }
    set_decoder(std::string(to_string(guess.encoding)));
}

void ChunkStream::set_decoder(const std::string& encoding) {
    decoder_ = make_decoder(encoding);
    invalid_.set_encoding(encoding);
    if (!decoder_) {
        throw ReadError(fmt::format("{}: no encoding is called '{}'", position_.file, encoding));
    }
}

void ChunkStream::decode(std::string_view block) {
    if (!decoder_) {
        text_ += block;
        kept_ = 0;
        return;
    }
    const std::size_t used = decoder_->decode(block, ended_, text_, invalid_);
    kept_ = block.size() - used;
    std::memmove(block_.get(), block_.get() + used, kept_);
}

void ChunkStream::end_lines() {
    for (; lines_ended_ < text_.size(); ++lines_ended_) {
        if (text_[lines_ended_] != '\r') {
            continue;
        }
        if (lines_ended_ + 1 == text_.size() && !ended_) {
            return;  // a \n may follow
        }
        if (lines_ended_ + 1 == text_.size() || text_[lines_ended_ + 1] != '\n') {
            text_[lines_ended_] = '\n';
        }
    }
}

std::shared_ptr<const Chunk> ChunkStream::take(std::size_t size) {
    auto chunk = std::make_shared<Chunk>(position_);
    chunk->text = pending().substr(0, size);
    chunk->last = finished_ = ended_ && size == pending().size();
    invalid_.take(*chunk, taken_);
    taken_ += size;

    const std::string_view text = chunk->text;
    const std::size_t newlines = util::count_lines(text);
    const std::size_t line = text.rfind('\n') + 1;  // npos + 1 is 0
    position_.part += 1;
    position_.first_code_point += util::count(text);
    position_.first_line += newlines;
    position_.first_column = (newlines > 0 ? 1 : position_.first_column) + util::count(text.substr(line));
    return chunk;
}

}  // namespace nenpyo::read
