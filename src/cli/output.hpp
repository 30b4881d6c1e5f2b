// Where the records go: standard output, or a file that appears whole or not at all.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace nenpyo::cli {

/// Nobody reads the output any more: no error, but nothing is left to do.
class BrokenPipe {};

class Output {
  public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    virtual ~Output() = default;

    /// @throws BrokenPipe, util::FileError
    virtual void write(std::string_view bytes) = 0;

    /// Everything was written and is wanted. @throws as `write`
    virtual void commit() = 0;
};

/// @param path none or "-": standard output
/// @throws util::FileError
std::unique_ptr<Output> open_output(const std::optional<std::string>& path);

}  // namespace nenpyo::cli
