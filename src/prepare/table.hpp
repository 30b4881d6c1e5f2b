#pragma once

#include <string_view>

namespace nenpyo::prepare::data {

extern const std::string_view calendar_words;
extern const std::string_view cues;
extern const std::string_view enumerators;
extern const std::string_view html_elements;
extern const std::string_view html_entities;
extern const std::string_view variants;

}  // namespace nenpyo::prepare::data
