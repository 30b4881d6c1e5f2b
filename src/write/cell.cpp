#include "write/cell.hpp"

#include "write/json_text.hpp"

namespace nenpyo::write {
namespace {

std::string_view join(const std::vector<std::string>& texts, std::string& scratch) {
    if (texts.size() == 1) {
        return texts.front();
    }
    for (const std::string& text : texts) {
        scratch += scratch.empty() ? "" : "; ";
        scratch += text;
    }
    return scratch;
}

}  // namespace

std::string_view cell_text(const Value& value, std::string& scratch) {
    scratch.clear();
    switch (value.kind()) {
        case Value::Kind::null:
            return {};
        case Value::Kind::text:
        case Value::Kind::day:
            return value.text();
        case Value::Kind::texts:
            return join(value.texts(), scratch);
        case Value::Kind::number:
        case Value::Kind::mentions:
            append_json(scratch, value);
            return scratch;
    }
    return {};
}

}  // namespace nenpyo::write
