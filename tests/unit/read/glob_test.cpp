#include "read/glob.hpp"

#include <string>

#include "catch.hpp"

using nenpyo::read::glob_matches;

TEST_CASE("glob patterns") {
    struct Case {
        const char* pattern;
        const char* path;
        bool matches;
    };
    const Case cases[] = {
        {"*.txt", "a.txt", true},
        {"*.txt", "a.txt.gz", false},
        {"*.txt", ".txt", true},
        {"*.txt", "folder/a.txt", false},
        {"**/*.txt", "folder/deep/a.txt", true},
        {"**/*.txt", "a.txt", true},
        {"**/a.txt", "ba.txt", false},
        {"**/b/*.txt", "a/b/c.txt", true},
        {"**/b/*.txt", "a/b/c/d.txt", false},
        {"a/**/d.txt", "a/b/c/d.txt", true},
        {"a/**", "a/b/c", true},
        {"??.txt", "年表.txt", true},
        {"?.txt", "年表.txt", false},
        {"?.txt", "/.txt", false},
        {"[年表].txt", "表.txt", true},
        {"[!年表].txt", "表.txt", false},
        {"[^a-c]", "d", true},
        {"[a-c]x", "bx", true},
        {"[]a]", "]", true},
        {"[a-]", "-", true},
        {"[a", "[a", true},
        {"*.{md,txt}", "a.md", true},
        {"*.{md,txt}", "a.csv", false},
        {"{a,b{c,d}}.txt", "bd.txt", true},
        {"{a.txt", "{a.txt", true},
        {"\\*.txt", "*.txt", true},
        {"\\*.txt", "a.txt", false},
        {"a*b*c", "aXbYbZc", true},
        {"a*b*c", "aXbYbZ", false},
        {"", "", true},
        {"", "a", false},
        {"*", "", true},
        {"?", "\xFF", true},
    };
    for (const Case& one : cases) {
        INFO(one.pattern << " against " << one.path);
        CHECK(glob_matches(one.pattern, one.path) == one.matches);
    }
}

TEST_CASE("many stars take no exponential time") {
    std::string pattern;
    for (int i = 0; i < 40; ++i) {
        pattern += "a*";
    }
    CHECK_FALSE(glob_matches(pattern + "b", std::string(400, 'a')));
}
