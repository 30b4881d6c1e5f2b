#include "samples.hpp"

namespace nenpyo::write::samples {
namespace {

Day day(int year, unsigned month, unsigned of_month) {
    return Day(::date::year{year} / ::date::month{month} / ::date::day{of_month});
}

template <typename Append>
std::string whole(RecordKind kind, const WriteOptions& options, Append append) {
    const std::unique_ptr<Writer> writer = make_writer(kind, options);
    std::string out;
    writer->begin(out);
    append(*writer, out);
    writer->end(out);
    return out;
}

}  // namespace

Mention opening() {
    Mention mention;
    mention.date = "1958-12";
    mention.mod = Mod::end;
    mention.extent = {day(1958, 12, 21), day(1958, 12, 31), false, false};
    mention.precision = Precision::month;
    mention.event = "電波塔が港区で完成";
    mention.predicate = "完成する";
    mention.who = {"電波塔", "東京タワー"};
    mention.where = {"港区"};
    mention.status = Status::planned;
    mention.file = "tower.txt";
    mention.at = {3, 5, {41, 50}};
    mention.date_text = "1958年12月末";
    mention.anchor = Anchor::context;
    mention.sentence = "電波塔は1958年12月末に港区で完成する。";
    return mention;
}

Entry opening_twice() {
    Entry entry;
    Mention second = opening();
    second.file = "other.txt";
    second.at.line = 9;
    entry.mentions = {opening(), second};
    entry.date = entry.mentions[0].date;
    entry.extent = entry.mentions[0].extent;
    entry.precision = Precision::month;
    entry.event = entry.mentions[0].event;
    entry.predicate = "完成する";
    entry.who = entry.mentions[0].who;
    entry.conflicts = {"1959"};
    entry.best = 1;
    entry.sources = 2;
    return entry;
}

Timex spring_day() {
    Timex timex;
    timex.value = "2024-04-01";
    timex.anchor = Anchor::explicit_date;
    timex.extent = {day(2024, 4, 1), day(2024, 4, 1), false, false};
    timex.text = "令和6年4月1日";
    timex.where = {2, 3, {10, 18}};
    return timex;
}

Diagnostic impossible_day() {
    Diagnostic finding;
    finding.rule = "impossible-date";
    finding.message = "6月には30日までしかない";
    finding.file = "a.txt";
    finding.where = {4, 4, {20, 25}};
    finding.excerpt = "毎年、6月31日に集まる";
    return finding;
}

WriteOptions format(std::string name) {
    WriteOptions options;
    options.format = std::move(name);
    return options;
}

std::string written(const Mention& mention, const WriteOptions& options, std::string_view wareki) {
    return whole(RecordKind::events, options, [&](Writer& w, std::string& out) { w.event(out, mention, wareki); });
}

std::string written(const Entry& entry, const WriteOptions& options, std::string_view wareki) {
    return whole(RecordKind::timeline, options, [&](Writer& w, std::string& out) { w.entry(out, entry, wareki); });
}

std::string written(const Timex& timex, const WriteOptions& options, const DateExtras& extras) {
    return whole(RecordKind::dates, options,
                 [&](Writer& w, std::string& out) { w.dates(out, "a.txt", timex, extras); });
}

std::string written(const Diagnostic& finding, const WriteOptions& options) {
    return whole(RecordKind::check, options, [&](Writer& w, std::string& out) { w.finding(out, finding); });
}

}  // namespace nenpyo::write::samples
