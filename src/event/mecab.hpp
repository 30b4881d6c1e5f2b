// The only place that knows MeCab.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "event/lexicon.hpp"
#include "event/morpheme.hpp"
#include "nenpyo/event.hpp"

namespace MeCab {
class Model;
class Tagger;
class Lattice;
}  // namespace MeCab

namespace nenpyo::event {

class Model::Handle {
  public:
    explicit Handle(const std::string& dictionary);
    ~Handle();

    [[nodiscard]] const MeCab::Model& mecab() const { return *mecab_; }
    [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

  private:
    std::unique_ptr<MeCab::Model> mecab_;
    Lexicon lexicon_;
};

class Tagger {
  public:
    explicit Tagger(const MeCab::Model& model);
    ~Tagger();

    /// Appends the words of `text` to `out`, `begin` and `end` counted in `text`. The words refer to `text` and to the
    /// dictionary.
    void tag(std::string_view text, std::vector<Morpheme>& out);

  private:
    std::unique_ptr<MeCab::Tagger> tagger_;
    std::unique_ptr<MeCab::Lattice> lattice_;
};

}  // namespace nenpyo::event
