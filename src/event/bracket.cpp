#include "event/bracket.hpp"

#include <algorithm>
#include <vector>

#include "event/data.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

const std::vector<Bracket>& brackets() {
    static const std::vector<Bracket> rows = [] {
        std::vector<Bracket> out;
        util::each_row(data::brackets, [&](std::span<const std::string_view> cells) {
            out.push_back({util::decode(cells[0], 0).code, util::decode(cells[1], 0).code, cells[2] == "quotation",
                           cells[3] == "yes"});
        });
        return out;
    }();
    return rows;
}

}  // namespace

const Bracket* opening(char32_t code) {
    const auto found =
        std::find_if(brackets().begin(), brackets().end(), [&](const Bracket& b) { return b.open == code; });
    return found == brackets().end() ? nullptr : &*found;
}

int aside_depth(char32_t code) {
    for (const Bracket& b : brackets()) {
        if (b.aside && (b.open == code || b.close == code)) {
            return b.open == code ? 1 : -1;
        }
    }
    return 0;
}

}  // namespace nenpyo::event
