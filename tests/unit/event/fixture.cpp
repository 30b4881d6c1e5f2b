#include "fixture.hpp"

#include <memory>

#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::test {
namespace {

Day day_of(std::string_view value) {
    const auto number = [&](std::size_t at, std::size_t size, int otherwise) {
        return value.size() >= at + size ? std::stoi(std::string(value.substr(at, size))) : otherwise;
    };
    return ::date::year{number(0, 4, 1)} / number(5, 2, 1) / number(8, 2, 1);
}

class Marker {
  public:
    Marked run(std::string_view text) {
        for (const std::string_view line : util::split(text, '\n')) {
            add_line(line);
        }
        auto chunk = std::make_shared<Chunk>();
        chunk->file = "test.txt";
        chunk->text = text_;
        Marked out{Prepared(chunk, "", {}, sentences_, {}), timexes_};
        Locator locator(out.prepared);
        for (Timex& timex : out.timexes) {
            timex.text = out.prepared.text(timex.range);
            timex.where = locator.locate(timex.range);
        }
        return out;
    }

  private:
    [[nodiscard]] std::uint32_t at() const { return static_cast<std::uint32_t>(text_.size()); }

    void add_line(std::string_view line) {
        section_ += line.empty() ? 1U : 0U;
        SentenceKind kind = SentenceKind::prose;
        for (const auto& [sign, of] : {std::pair{"# ", SentenceKind::heading}, std::pair{"- ", SentenceKind::item},
                                       std::pair{"> ", SentenceKind::reference}}) {
            if (line.starts_with(sign)) {
                kind = of;
                line.remove_prefix(2);
            }
        }
        begin_ = at();
        for (std::size_t i = 0; i < line.size();) {
            const util::Decoded c = util::decode(line, i);
            if (c.code == U'{') {
                const std::size_t close = line.find('}', i);
                add_date(line.substr(i + 1, close - i - 1));
                i = close + 1;
                continue;
            }
            depth_ += c.code == U'「' || c.code == U'（' ? 1 : 0;
            depth_ -= c.code == U'」' || c.code == U'）' ? 1 : 0;
            text_ += line.substr(i, c.size);
            i += c.size;
            if (c.code == U'。' && depth_ == 0) {
                end_sentence(kind);
            }
        }
        end_sentence(kind);
        text_ += '\n';
        ++paragraph_;
    }

    void end_sentence(SentenceKind kind) {
        if (at() > begin_) {
            sentences_.push_back({{begin_, at()}, paragraph_, section_, kind});
        }
        begin_ = at();
    }

    void add_date(std::string_view marked) {
        const auto cells = util::split(marked, '|');
        Timex timex;
        timex.range.begin = at();
        text_ += cells[0];
        timex.range.end = at();
        timex.value = cells[1];
        timex.mod = cells.size() > 2 ? mod_from(cells[2]).value_or(Mod::none) : Mod::none;
        timex.anchor = Anchor::explicit_date;
        timex.sentence = static_cast<std::uint32_t>(sentences_.size());
        if (timex.value.front() >= '0' && timex.value.front() <= '9') {
            timex.extent.earliest = timex.extent.latest = day_of(timex.value);
        }
        timexes_.push_back(timex);
    }

    std::string text_;
    std::vector<Sentence> sentences_;
    std::vector<Timex> timexes_;
    std::uint32_t paragraph_ = 0;
    std::uint32_t section_ = 0;
    std::uint32_t begin_ = 0;
    int depth_ = 0;
};

}  // namespace

Marked mark(std::string_view text) {
    return Marker().run(text);
}

std::vector<Mention> mentions(std::string_view text, std::optional<date::DocumentDate> document_date) {
    static const event::Model model;
    const Marked marked = mark(text);
    return event::Extractor(model).extract(marked.prepared, marked.timexes, document_date);
}

std::string lines(const std::vector<Mention>& mentions) {
    std::string out;
    for (const Mention& m : mentions) {
        out += m.date + ' ' + m.event + " (" + m.predicate + ")\n";
    }
    return out;
}

}  // namespace nenpyo::test
