#pragma once

#include <unicode/ucnv.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "nenpyo/read.hpp"
#include "read/stream.hpp"

namespace nenpyo::read::test {

/// `text` in another encoding.
inline std::string encoded(const std::string& text, const char* encoding) {
    UErrorCode error = U_ZERO_ERROR;
    std::string out(text.size() * 8 + 16, '\0');
    const auto size = ucnv_convert(encoding, "UTF-8", out.data(), static_cast<std::int32_t>(out.size()), text.data(),
                                   static_cast<std::int32_t>(text.size()), &error);
    if (U_FAILURE(error)) {
        throw std::runtime_error(u_errorName(error));
    }
    out.resize(static_cast<std::size_t>(size));
    return out;
}

/// A folder of its own, removed at the end.
class Folder {
  public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "nenpyo-read-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path(const std::string& name = "") const {
        return name.empty() ? path_.string() : (path_ / name).string();
    }
    std::string put(const std::string& name, const std::string& bytes) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path(name);
    }

  private:
    std::filesystem::path path_;
};

inline std::vector<Chunk> drain(ChunkStream stream) {
    std::vector<Chunk> chunks;
    while (const auto chunk = stream.next()) {
        chunks.push_back(*chunk);
    }
    return chunks;
}

/// The chunks of bytes in memory.
inline std::vector<Chunk> chunks_of(const std::string& bytes, const ReadOptions& options = {},
                                    std::size_t block = kBlock) {
    return drain(ChunkStream(memory_source(bytes), "a.txt", options, 0, block));
}

inline std::string text_of(const std::vector<Chunk>& chunks) {
    std::string text;
    for (const Chunk& chunk : chunks) {
        text += chunk.text;
    }
    return text;
}

inline std::vector<Diagnostic> diagnostics_of(const std::vector<Chunk>& chunks) {
    std::vector<Diagnostic> found;
    for (const Chunk& chunk : chunks) {
        found.insert(found.end(), chunk.diagnostics.begin(), chunk.diagnostics.end());
    }
    return found;
}

/// Texts of different mixtures of scripts.
inline const std::vector<std::string>& samples() {
    static const std::vector<std::string> texts = {
        "令和6年4月1日",
        "昭和四十二年の秋、港の倉庫で火事があった。",
        "株式会社みなと製作所は1987年11月20日に上場し、翌年3月には工場を東へ移した。",
        "ﾐﾅﾄ製作所（本社：東京都）ﾊ平成元年ﾆ創業。ﾃﾞｰﾀ受付は午前10時",
        "①受付　②審査　③発表（㈱みなと、℡ 03）髙橋・﨑山の両氏は欠席",
        "コンピューターによるデータベースの構築は２０１１年から始まった",
        "文禄二年　大坂城普請。慶長五年　関ヶ原合戦。寛永十四年　島原蜂起。",
        "The bridge opened on 2003-05-06. 橋は2003年5月6日に開通した。",
        "一九四九年、湯川は日本人として初めて賞を受けた。「夢のようだ」と語ったという。",
        "鹽・壺・籠など櫛比する骨董店の軒先で、薔薇が綻び始めたのは四月半ばである",
        "・開会　9:00～10:30\n・休憩\n・閉会　17:00\n",
    };
    return texts;
}

}  // namespace nenpyo::read::test
