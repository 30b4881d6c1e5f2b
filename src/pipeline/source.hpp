// Inputs to batches of chunks.
#pragma once

#include <optional>
#include <vector>

#include "nenpyo/read.hpp"
#include "pipeline/batch.hpp"

namespace nenpyo::pipeline {

class Source {
  public:
    Source(const std::vector<read::Input>& inputs, read::ReadOptions options);

    /// Puts the next pieces into `batch`; false when there are none. An input that can't be read makes a piece that
    /// says so.
    bool fill(Batch& batch);

  private:
    bool add_piece(Batch& batch);

    const std::vector<read::Input>& inputs_;
    read::ReadOptions options_;
    std::size_t next_ = 0;
    std::optional<read::Reader> reader_;
};

}  // namespace nenpyo::pipeline
