#include "fixture.hpp"

#include <memory>

using namespace nenpyo;

Prepared prepared(std::string text, const prepare::PrepareOptions& options) {
    auto chunk = std::make_shared<Chunk>();
    chunk->text = std::move(text);
    return prepare::prepare(std::move(chunk), options);
}

std::string_view name(SentenceKind kind) {
    switch (kind) {
        case SentenceKind::prose:
            return "prose";
        case SentenceKind::heading:
            return "heading";
        case SentenceKind::item:
            return "item";
        case SentenceKind::note:
            return "note";
        case SentenceKind::reference:
            return "reference";
        case SentenceKind::boilerplate:
            return "boilerplate";
    }
    return "";
}

std::vector<std::string> classed(const std::string& text) {
    const Prepared result = prepared(text);
    std::vector<std::string> lines;
    for (const Sentence& sentence : result.sentences()) {
        lines.push_back(std::string(name(sentence.kind)) + ": " + std::string(result.text(sentence.range)));
    }
    return lines;
}

std::vector<std::string> sentences(const std::string& text) {
    const Prepared result = prepared(text);
    std::vector<std::string> lines;
    for (const Sentence& sentence : result.sentences()) {
        lines.emplace_back(result.text(sentence.range));
    }
    return lines;
}

std::string repaired(const std::string& text) {
    return std::string(prepared(text).text());
}
