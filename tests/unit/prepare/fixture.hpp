#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nenpyo/document.hpp"
#include "nenpyo/prepare.hpp"

/// The prepared form of a text, as tests want to see it.
nenpyo::Prepared prepared(std::string text, const nenpyo::prepare::PrepareOptions& options = {});

/// The sentences as "kind: text", in order.
std::vector<std::string> classed(const std::string& text);

/// The sentences alone.
std::vector<std::string> sentences(const std::string& text);

/// The whole prepared text.
std::string repaired(const std::string& text);

std::string_view name(nenpyo::SentenceKind kind);
