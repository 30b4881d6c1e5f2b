#include "merge/names.hpp"

#include <algorithm>

#include "merge/fold.hpp"
#include "merge/name_parts.hpp"

namespace nenpyo::merge {
namespace {

bool is_joint(char32_t code) {
    return code == U'・' || code == U'＝' || code == U'=' || code == U' ' || code == U'　';
}

/// プーチン in ウラジーミル・プーチン.
bool is_last_part(const std::u32string& part, const std::u32string& whole) {
    return !part.empty() && whole.size() > part.size() && whole.ends_with(part) &&
           is_joint(whole[whole.size() - part.size() - 1]);
}

}  // namespace

std::u32string Names::core_of(const std::string& text) const {
    return std::u32string(without_title(lexicon_, fold(text)));
}

void Names::add(const std::vector<std::string>& names) {
    for (const std::string& text : names) {
        Name name{text, core_of(text)};
        const auto known = std::find_if(names_.begin(), names_.end(), [&](const Name& other) {
            const Alias* one = lexicon_.find(name.core);
            const Alias* two = lexicon_.find(other.core);
            return name.core == other.core || is_last_part(name.core, other.core) ||
                   is_last_part(other.core, name.core) ||
                   (one != nullptr && two != nullptr && one->canonical == two->canonical);
        });
        if (known == names_.end()) {
            names_.push_back(std::move(name));
        } else if (known->text.size() < name.text.size()) {
            *known = std::move(name);
        }
    }
}

std::vector<std::string> Names::take() {
    std::vector<std::string> texts;
    for (Name& name : names_) {
        texts.push_back(std::move(name.text));
    }
    names_.clear();
    return texts;
}

}  // namespace nenpyo::merge
