#include "samples.hpp"

#include "nenpyo/write.hpp"

namespace nenpyo::merge::samples {
namespace {

int number(std::string_view digits) {
    return std::stoi(std::string(digits));
}

Extent extent_of(std::string_view date) {
    const std::size_t slash = date.find('/');
    if (slash != std::string_view::npos) {
        return {extent_of(date.substr(0, slash)).earliest, extent_of(date.substr(slash + 1)).latest, false, false};
    }
    if (date.find('X') != std::string_view::npos) {
        return {};
    }
    const ::date::year year{number(date.substr(0, 4))};
    if (date.size() == 4) {
        return {Day(year / 1 / 1), Day(year / 12 / 31), false, false};
    }
    const ::date::month month{static_cast<unsigned>(number(date.substr(5, 2)))};
    if (date.size() == 7) {
        return {Day(year / month / 1), Day(year / month / ::date::last), false, false};
    }
    const Day day(year / month / ::date::day{static_cast<unsigned>(number(date.substr(8, 2)))});
    return {day, day, false, false};
}

Precision precision_of(std::string_view date) {
    if (date.find('/') != std::string_view::npos) {
        return Precision::interval;
    }
    return date.size() == 4 ? Precision::year : date.size() == 7 ? Precision::month : Precision::day;
}

}  // namespace

Mention mention(std::string_view date, std::string_view event, std::string_view predicate, std::string_view file,
                std::uint64_t offset) {
    Mention mention;
    mention.date = date;
    mention.extent = extent_of(date);
    mention.precision = precision_of(date);
    mention.event = event;
    mention.predicate = predicate;
    mention.file = file;
    mention.at = {offset + 1, 1, {offset, offset + date.size()}};
    mention.date_text = date;
    mention.anchor = Anchor::explicit_date;
    mention.sentence = std::string(file) + std::to_string(offset) + std::string(date) + std::string(event);
    return mention;
}

std::vector<Entry> merged(const std::vector<Mention>& mentions, MergeOptions options) {
    Merger merger(std::move(options));
    for (const Mention& one : mentions) {
        merger.add(one);
    }
    std::vector<Entry> entries;
    merger.flush([&](Entry entry) { entries.push_back(std::move(entry)); });
    return entries;
}

std::string lines(const std::vector<Entry>& entries) {
    write::WriteOptions options;
    options.format = "jsonl";
    const std::unique_ptr<write::Writer> writer = write::make_writer(write::RecordKind::timeline, options);
    std::string out;
    for (const Entry& entry : entries) {
        writer->entry(out, entry, {});
    }
    return out;
}

std::vector<std::string> titles(const std::vector<Entry>& entries) {
    std::vector<std::string> result;
    for (const Entry& entry : entries) {
        result.push_back(entry.date + ' ' + entry.event);
    }
    return result;
}

}  // namespace nenpyo::merge::samples
