#include "date/find/composer.hpp"
#include "date/find/dictionary.hpp"
#include "date/find/lexer.hpp"
#include "date/find/rule.hpp"
#include "nenpyo/date.hpp"

namespace nenpyo::date {

std::vector<Expression> find(std::string_view text) {
    std::vector<Expression> found;
    const finder::Dictionary& dictionary = finder::Dictionary::standard();
    finder::Lexer lexer(dictionary, text);
    finder::Composer composer(finder::RuleSet::standard(), dictionary, text, found);
    while (lexer.next()) {
        composer.read(lexer.tokens());
    }
    return found;
}

std::vector<Expression> find(const Prepared& prepared) {
    return find(prepared.text());
}

}  // namespace nenpyo::date
