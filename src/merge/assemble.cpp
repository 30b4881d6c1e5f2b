#include "merge/assemble.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

#include "merge/codec.hpp"
#include "merge/names.hpp"

namespace nenpyo::merge {
namespace {

std::int64_t width_of(const Features& row) {
    return row.dated ? row.width() : std::numeric_limits<std::int64_t>::max();
}

/// Smaller is the better date.
auto date_key(const Features& row) {
    return std::make_tuple(width_of(row), row.precision, row.mod != Mod::none, row.anchor,
                           row.status != Status::actual);
}

/// Smaller is the better text.
auto text_key(const Features& row) {
    return std::make_tuple(row.about, row.pointing, -std::int64_t{row.event_size});
}

/// Smaller is the better source for the entry's date.
auto place_key(const Features& row, const Features& dating) {
    const bool other_date =
        row.earliest != dating.earliest || row.latest != dating.latest || row.precision != dating.precision;
    return std::make_tuple(other_date, text_key(row), row.anchor);
}

template <typename Key>
std::size_t smallest(const std::vector<Rank>& members, Key key) {
    const auto found =
        std::min_element(members.begin(), members.end(), [&](Rank a, Rank b) { return key(a) < key(b); });
    return static_cast<std::size_t>(found - members.begin());
}

/// An event that any source says took place took place.
Status status_of(const std::vector<Mention>& mentions) {
    constexpr std::array precedence{Status::actual, Status::state, Status::planned, Status::hypothetical,
                                    Status::negated};
    for (const Status status : precedence) {
        if (std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) { return m.status == status; })) {
            return status;
        }
    }
    return Status::actual;
}

bool contains(const Extent& outer, const Extent& inner) {
    const bool starts = outer.open_start || (inner.earliest && outer.earliest && *outer.earliest <= *inner.earliest);
    const bool ends = outer.open_end || (inner.latest && outer.latest && *inner.latest <= *outer.latest);
    return starts && ends;
}

/// Who takes part in what is only told about the event (成果が報告された) takes no part in it.
void add_names(Entry& entry, const FeatureTable& table, const Group& group) {
    Names who(table.lexicon());
    Names where(table.lexicon());
    who.add(entry.mentions[group.telling].who);
    where.add(entry.mentions[group.telling].where);
    for (std::size_t i = 0; i < entry.mentions.size(); ++i) {
        where.add(entry.mentions[i].where);
        if (!table.rows[group.members[i]].about) {
            who.add(entry.mentions[i].who);
        }
    }
    entry.who = who.take();
    entry.where = where.take();
}

void add_conflicts(Entry& entry, std::vector<Mention> rivals) {
    entry.rivals = std::move(rivals);
    for (const Mention& rival : entry.rivals) {
        entry.conflicts.push_back(rival.date);
    }
    for (const Mention& mention : entry.mentions) {
        if (mention.extent != entry.extent && !contains(mention.extent, entry.extent) &&
            !contains(entry.extent, mention.extent)) {
            entry.conflicts.push_back(mention.date);
        }
    }
    std::sort(entry.conflicts.begin(), entry.conflicts.end());
    entry.conflicts.erase(std::unique(entry.conflicts.begin(), entry.conflicts.end()), entry.conflicts.end());
}

std::size_t count_files(const FeatureTable& table, const std::vector<Rank>& members) {
    std::vector<std::uint32_t> files;
    files.reserve(members.size());
    for (const Rank rank : members) {
        files.push_back(table.rows[rank].file);
    }
    std::sort(files.begin(), files.end());
    return static_cast<std::size_t>(std::unique(files.begin(), files.end()) - files.begin());
}

}  // namespace

Group make_group(const FeatureTable& table, std::vector<Rank> members) {
    Group group;
    group.members = std::move(members);
    const auto row = [&](Rank rank) -> const Features& { return table.rows[rank]; };
    group.dating = smallest(group.members, [&](Rank rank) { return date_key(row(rank)); });
    const Features& dating = row(group.members[group.dating]);
    group.telling = smallest(group.members, [&](Rank rank) { return text_key(row(rank)); });
    group.best = smallest(group.members, [&](Rank rank) { return place_key(row(rank), dating); });
    return group;
}

Entry assemble(const FeatureTable& table, Store& store, const Group& group, std::vector<Mention> rivals) {
    Entry entry;
    for (const Rank rank : group.members) {
        entry.mentions.push_back(decode(store.get(table.rows[rank].bytes)));
    }
    const Mention& dating = entry.mentions[group.dating];
    entry.date = dating.date;
    entry.mod = dating.mod;
    entry.extent = dating.extent;
    entry.precision = dating.precision;
    const Mention& telling = entry.mentions[group.telling];
    entry.event = telling.event;
    entry.predicate = telling.predicate;
    entry.status = status_of(entry.mentions);
    entry.best = group.best;
    entry.sources = count_files(table, group.members);
    add_names(entry, table, group);
    add_conflicts(entry, std::move(rivals));
    return entry;
}

}  // namespace nenpyo::merge
