#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "nenpyo/date.hpp"
#include "nenpyo/document.hpp"
#include "nenpyo/mention.hpp"
#include "nenpyo/timex.hpp"

namespace nenpyo::event {

/// The dictionary can't be opened; `what()` says which was tried and what to install.
class DictionaryError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// The morphological model, shared by all threads.
class Model {
  public:
    /// @param dictionary folder of a MeCab dictionary in UTF-8 with IPA features; empty: the known places of
    /// ipadic-utf8
    /// @throws DictionaryError
    explicit Model(const std::string& dictionary = "");
    ~Model();
    Model(Model&&) noexcept;
    Model& operator=(Model&&) noexcept;

    class Handle;
    [[nodiscard]] const Handle& handle() const { return *handle_; }

  private:
    std::unique_ptr<Handle> handle_;
};

/// Tags the events around dates. One for each thread; no state is kept between calls, so chunks may come in any order.
class Extractor {
  public:
    explicit Extractor(const Model& model);
    ~Extractor();
    Extractor(Extractor&&) noexcept;
    Extractor& operator=(Extractor&&) noexcept;

    /// The dated events of a chunk in reading order of their dates. `timexes` are those of the chunk, resolved and
    /// located.
    /// @param document_date tells planned from actual; may be empty
    std::vector<Mention> extract(const Prepared& prepared, const std::vector<Timex>& timexes,
                                 const std::optional<date::DocumentDate>& document_date);

  private:
    class State;
    std::unique_ptr<State> state_;
};

}  // namespace nenpyo::event
