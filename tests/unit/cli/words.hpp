#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"

/// What `nenpyo WORDS...` asks for.
inline nenpyo::cli::Options parse_words(std::vector<std::string> words) {
    words.insert(words.begin(), "nenpyo");
    std::vector<const char*> pointers;
    for (const std::string& word : words) {
        pointers.push_back(word.c_str());
    }
    return nenpyo::cli::parse(static_cast<int>(pointers.size()), pointers.data());
}

/// The message of the usage error that the words give; empty where they give none.
inline std::string error_of(const std::vector<std::string>& words) {
    try {
        parse_words(words);
    } catch (const nenpyo::cli::UsageError& error) {
        return error.what();
    }
    return {};
}
