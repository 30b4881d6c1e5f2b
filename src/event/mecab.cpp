#include "event/mecab.hpp"

#include <mecab.h>

#include <array>
#include <filesystem>
#include <string>

#include "util/utf8.hpp"

namespace nenpyo::event {
namespace {

constexpr std::array known_places = {
    "/var/lib/mecab/dic/ipadic-utf8", "/usr/share/mecab/dic/ipadic-utf8", "/usr/lib/mecab/dic/ipadic-utf8",
    "/usr/lib64/mecab/dic/ipadic",    "/usr/local/lib/mecab/dic/ipadic",  "/opt/homebrew/lib/mecab/dic/ipadic",
    "/usr/share/mecab/dic/ipadic",
};
constexpr const char* advice = "; install the MeCab IPA dictionary in UTF-8 (Debian and Ubuntu: mecab-ipadic-utf8)";

bool holds_dictionary(const std::filesystem::path& folder) {
    std::error_code error;
    return std::filesystem::exists(folder / "sys.dic", error);
}

std::string find_dictionary() {
    std::string tried;
    for (const char* place : known_places) {
        if (holds_dictionary(place)) {
            return place;
        }
        tried += tried.empty() ? place : std::string(", ") + place;
    }
    throw DictionaryError("no MeCab dictionary found in " + tried + advice);
}

Form form_of(std::string_view name) {
    using Row = std::pair<std::string_view, Form>;
    static constexpr std::array<Row, 8> rows = {{{"連用形", Form::continuative},
                                                 {"連用タ接続", Form::past_stem},
                                                 {"連用テ接続", Form::te_stem},
                                                 {"未然", Form::irrealis},
                                                 {"仮定", Form::conditional},
                                                 {"命令", Form::imperative},
                                                 {"体言接続", Form::adnominal},
                                                 {"連用", Form::continuative}}};
    for (const auto& [prefix, form] : rows) {
        if (name.starts_with(prefix)) {
            return form;
        }
    }
    return name.starts_with("ガル") ? Form::stem : Form::dictionary;
}

std::string_view cell(std::string_view feature, int index) {
    for (; index > 0; --index) {
        const std::size_t comma = feature.find(',');
        if (comma == std::string_view::npos) {
            return {};
        }
        feature.remove_prefix(comma + 1);
    }
    return feature.substr(0, feature.find(','));
}

// A dictionary with another charset or another part-of-speech system would give nonsense silently.
void check_dictionary(const MeCab::Model& model, const std::string& folder) {
    const MeCab::DictionaryInfo* info = model.dictionary_info();
    const std::string charset = info != nullptr ? info->charset : "";
    if (charset != "UTF-8" && charset != "utf-8" && charset != "utf8" && charset != "UTF8") {
        throw DictionaryError("the MeCab dictionary in " + folder + " is in " + charset + ", not in UTF-8" + advice);
    }
    std::vector<Morpheme> words;
    Tagger(model).tag("昨日訪問した", words);
    if (words.size() != 4 || words[0].pos != Pos::adverbial_noun || words[1].pos != Pos::verbal_noun ||
        words[2].base != "する" || words[3].pos != Pos::auxiliary) {
        throw DictionaryError("the MeCab dictionary in " + folder + " has no IPA features" + advice);
    }
}

}  // namespace

Model::Handle::Handle(const std::string& dictionary) {
    const std::string folder = dictionary.empty() ? find_dictionary() : dictionary;
    if (!holds_dictionary(folder)) {
        throw DictionaryError("no MeCab dictionary in " + folder + advice);
    }
    // -r: never the user's or the system's mecabrc, so that the result is a function of the dictionary alone.
    std::array<std::string, 5> arguments = {"mecab", "-d", folder, "-r", "/dev/null"};
    std::array<char*, 5> argv{};
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        argv[i] = arguments[i].data();
    }
    mecab_.reset(MeCab::createModel(static_cast<int>(argv.size()), argv.data()));
    if (!mecab_) {
        throw DictionaryError("can't open the MeCab dictionary in " + folder + ": " + MeCab::getLastError() + advice);
    }
    check_dictionary(*mecab_, folder);
}

Model::Handle::~Handle() = default;

Model::Model(const std::string& dictionary) : handle_(std::make_unique<Handle>(dictionary)) {}
Model::~Model() = default;
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;

Tagger::Tagger(const MeCab::Model& model) : tagger_(model.createTagger()), lattice_(model.createLattice()) {}
Tagger::~Tagger() = default;

namespace {

// The ノ of 緑ノ島, the 与 of 与圧 and the 万 of 万覚帳 are no symbol, verb or adverb: a noun follows without a break.
bool begins_compound(const Morpheme& word, const Morpheme& next) {
    const util::Decoded first = util::decode(word.surface, 0);
    if (word.end != next.begin || !(is_noun(next) || is_noun_suffix(next)) ||
        !util::is_kanji(util::decode(next.surface, 0).code) || word.surface.size() != first.size) {
        return false;
    }
    const bool stem = word.pos == Pos::verb && word.form == Form::adnominal;
    return util::is_kanji(first.code) ? stem || word.pos == Pos::adverb
                                      : util::is_katakana(first.code) && word.pos == Pos::symbol;
}

// What the dictionary gives no entry: 「一方的に」 is no conjunction, and the ない of 「現実的ではなかった」 no
// adjective of its own.
void retag(std::vector<Morpheme>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        Morpheme& word = words[i];
        if (is_noun_suffix(word) && words[i - 1].pos == Pos::conjunction) {
            words[i - 1].pos = Pos::noun;
        }
        if (begins_compound(words[i - 1], word)) {
            words[i - 1].pos = Pos::noun;
            words[i - 1].base = words[i - 1].surface;
            words[i - 1].type = {};
            words[i - 1].form = Form::none;
        }
        const bool particle = word.pos == Pos::case_particle || word.pos == Pos::topic_particle;
        if (i > 1 && particle && words[i - 1].pos == Pos::final_particle && is_noun(words[i - 2])) {
            words[i - 1].pos = Pos::noun;  // おとよは
        }
        const bool topic = words[i - 1].pos == Pos::topic_particle && i > 1;
        const Morpheme& before = words[topic ? i - 2 : i - 1];
        if (is_adjective(word) && word.base == "ない" && before.pos == Pos::auxiliary && before.base == "だ" &&
            before.form == Form::continuative) {
            word.pos = Pos::auxiliary;
        }
    }
}

}  // namespace

void Tagger::tag(std::string_view text, std::vector<Morpheme>& out) {
    lattice_->set_sentence(text.data(), text.size());
    if (!tagger_->parse(lattice_.get())) {
        return;
    }
    for (const MeCab::Node* node = lattice_->bos_node()->next; node->next != nullptr; node = node->next) {
        Morpheme word;
        word.surface = {node->surface, node->length};
        word.begin = static_cast<std::uint32_t>(node->surface - text.data());
        word.end = word.begin + node->length;
        word.pos = static_cast<Pos>(node->posid);
        word.base = word.surface;
        word.unknown = node->stat == MECAB_UNK_NODE;
        if (inflects(word)) {
            word.type = cell(node->feature, 4);
            word.form = form_of(cell(node->feature, 5));
            const std::string_view base = cell(node->feature, 6);
            word.base = base.empty() || base == "*" ? word.surface : base;
            if (word.form == Form::stem) {  // 若 of a name, taken for the stem of 若い
                word.pos = Pos::noun;
                word.base = word.surface;
            }
        }
        out.push_back(word);
    }
    retag(out);
}

}  // namespace nenpyo::event
