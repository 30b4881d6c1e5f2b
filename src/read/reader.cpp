#include <optional>
#include <utility>

#include "nenpyo/read.hpp"
#include "read/stream.hpp"

namespace nenpyo::read {

class Reader::State {
  public:
    State(Input input, ReadOptions options, std::uint64_t document)
        : input_(std::move(input)), options_(std::move(options)), document_(document) {
        if (input_.kind == Input::Kind::text) {
            options_.encoding = "UTF-8";
        }
    }

    std::shared_ptr<const Chunk> next() {
        if (failed_) {
            return nullptr;
        }
        if (!stream_) {
            failed_ = true;
            stream_.emplace(open_source(input_), input_.name, options_, document_);
            failed_ = false;
        }
        return stream_->next();
    }

  private:
    Input input_;
    ReadOptions options_;
    std::uint64_t document_;
    std::optional<ChunkStream> stream_;  ///< opened by the first `next`, so that waiting readers hold no file open
    bool failed_ = false;
};

Reader::Reader(Input input, ReadOptions options, std::uint64_t document)
    : state_(std::make_unique<State>(std::move(input), std::move(options), document)) {}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

std::shared_ptr<const Chunk> Reader::next() {
    return state_->next();
}

}  // namespace nenpyo::read
