#pragma once

#include <span>
#include <vector>

#include "nenpyo/check.hpp"

namespace nenpyo::check {

/// A row of the table of rules: what people see of it, and the function that finds its cases; null where they are
/// found on the entries of the chronology.
struct Rule {
    RuleInfo info;
    void (*find)(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
};

std::span<const Rule> rule_table();

/// A finding of `rule` on a timex.
Diagnostic finding(const RuleInfo& rule, const Timex& timex, std::string message);

// The finders, one file for each kind of evidence.
void find_impossible(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_weekday(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_era(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_reversed(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_count(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_sequence(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_tense(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_holiday(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);
void find_ambiguous(const Context& context, const RuleInfo& rule, std::vector<Diagnostic>& findings);

}  // namespace nenpyo::check
