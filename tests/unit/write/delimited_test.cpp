#include "catch.hpp"
#include "samples.hpp"

using namespace nenpyo;
using namespace nenpyo::write;
using namespace nenpyo::write::samples;

namespace {

/// The cell that holds the text of an event, by itself in a row.
std::string cell(std::string_view name, bool excel, const std::string& text) {
    WriteOptions options = format(std::string(name));
    options.fields = {"event"};
    options.excel = excel;
    Mention mention = opening();
    mention.event = text;
    const std::string out = written(mention, options);
    return out.substr(out.find("event") + 5);
}

}  // namespace

TEST_CASE("csv begins with the names of the columns and joins lists") {
    CHECK(written(opening(), format("csv")) ==
          "date,mod,earliest,latest,precision,event,predicate,who,where,status,file,line,column,start,end,date_text,"
          "anchor,"
          "sentence\n"
          "1958-12,END,1958-12-21,1958-12-31,month,電波塔が港区で完成,完成する,電波塔; "
          "東京タワー,港区,planned,tower.txt,3,"
          "5,41,50,1958年12月末,context,電波塔は1958年12月末に港区で完成する。\n");
}

TEST_CASE("the timeline's columns show the place of the best mention") {
    CHECK(
        written(opening_twice(), format("csv")) ==
        "date,earliest,latest,precision,event,who,where,status,count,source,line,date_text,sentence\n"
        "1958-12,1958-12-21,1958-12-31,month,電波塔が港区で完成,電波塔; 東京タワー,,actual,2,other.txt,9,1958年12月末,"
        "電波塔は1958年12月末に港区で完成する。\n");
}

TEST_CASE("csv quotes what would break a row") {
    CHECK(cell("csv", false, "開業、廃業") == "\n開業、廃業\n");
    CHECK(cell("csv", false, "A,B") == "\n\"A,B\"\n");
    CHECK(cell("csv", false, "「\"A\"」") == "\n\"「\"\"A\"\"」\"\n");
    CHECK(cell("csv", false, "一\n二") == "\n\"一\n二\"\n");
    CHECK(cell("csv", false, "一\r二") == "\n\"一\r二\"\n");
    CHECK(cell("csv", false, std::string("一\0二", 7)) == "\n\"一\uFFFD二\"\n");
    CHECK(cell("csv", false, "") == "\n\"\"\n");
    CHECK(cell("csv", false, "=1+1") == "\n=1+1\n");
}

TEST_CASE("csv for Excel has a byte order mark, CRLF and no cell that runs as a formula") {
    WriteOptions options = format("csv");
    options.excel = true;
    options.fields = {"date", "line"};
    Mention mention = opening();
    mention.date = "-0044";
    CHECK(written(mention, options) ==
          "\xEF\xBB\xBF"
          "date,line\r\n'-0044,3\r\n");
    for (const std::string start : {"=", "+", "-", "@"}) {
        CHECK(cell("csv", true, start + "1") == "\r\n'" + start + "1\r\n");
        CHECK(cell("csv", true, start + "1,2") == "\r\n\"'" + start + "1,2\"\r\n");
    }
    CHECK(cell("csv", true, "\tA") == "\r\n'\tA\r\n");
    CHECK(cell("csv", true, "\rA") == "\r\n\"'\rA\"\r\n");
    CHECK(cell("csv", true, "A=B") == "\r\nA=B\r\n");
}

TEST_CASE("tsv keeps a record on its line") {
    CHECK(cell("tsv", false, "一\t二\n三\r\\四\"五\"") == "\n一\\t二\\n三\\r\\\\四\"五\"\n");
    WriteOptions options = format("tsv");
    options.fields = {"who", "mod", "line"};
    Mention mention = opening();
    mention.mod = Mod::none;
    CHECK(written(mention, options) == "who\tmod\tline\n電波塔; 東京タワー\t\t3\n");
}
