#include "date/calendar/era.hpp"

#include <unordered_map>

#include "date/calendar/parse_day.hpp"
#include "util/tsv.hpp"
#include "util/utf8.hpp"

namespace nenpyo::date::calendar {
namespace {

constexpr Day never_ends{::date::year{9999} / 12 / 31};

Day first_day_of(int year) {
    return ::date::year{year} / 1 / 1;
}

struct Table {
    std::vector<Era> rows;
    std::vector<Era> reigns;
    std::unordered_map<std::string_view, const Era*> by_name;

    Table() {
        util::each_row(data::eras, [this](std::span<const std::string_view> cells) {
            const Court court = cells[4] == "N" ? Court::northern : cells[4] == "S" ? Court::southern : Court::single;
            rows.push_back({cells[0], parse_number(cells[1]), parse_day(cells[2]),
                            cells[3].empty() ? never_ends : parse_day(cells[3]), court});
        });
        util::each_row(data::regnal_years, [this](std::span<const std::string_view> cells) {
            const int first = parse_number(cells[1]);
            const int last = parse_number(cells[2]);
            const std::string_view name = cells[0].substr(0, cells[0].find(' '));
            reigns.push_back({name, first, first_day_of(first), first_day_of(last + 1) - ::date::days(1), Court::single,
                              cells[4] == "yes"});
        });
        for (const auto* list : {&rows, &reigns}) {
            for (const Era& era : *list) {
                by_name.emplace(era.name, &era);
            }
        }
    }
};

const Table& table() {
    static const Table facts;
    return facts;
}

char32_t modern_form(char32_t code) {
    static const std::unordered_map<char32_t, char32_t> forms = [] {
        std::unordered_map<char32_t, char32_t> rows;
        util::each_row(data::old_forms, [&rows](std::span<const std::string_view> cells) {
            rows.emplace(util::decode(cells[0], 0).code, util::decode(cells[1], 0).code);
        });
        return rows;
    }();
    const auto found = forms.find(code);
    return found == forms.end() ? code : found->second;
}

std::string simplified(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const auto [code, size] = util::decode(name, at);
        at += size;
        util::append(out, modern_form(code));
    }
    return out;
}

}  // namespace

std::span<const Era> eras() {
    return table().rows;
}

const Era* find_era(std::string_view name) {
    const auto& names = table().by_name;
    auto found = names.find(name);
    if (found == names.end()) {
        found = names.find(simplified(name));
    }
    return found == names.end() ? nullptr : found->second;
}

const Era* era_on(Day day) {
    const Era* best = nullptr;
    for (const Era& era : eras()) {
        if (era.court != Court::southern && era.first_day <= day && day <= era.last_day) {
            best = &era;
        }
    }
    return best;
}

std::string era_year_text(const Era& era, int western_year) {
    const int year = era.year_of_era(western_year);
    return std::string(era.name) + (year == 1 ? "元" : std::to_string(year)) + "年";
}

}  // namespace nenpyo::date::calendar
