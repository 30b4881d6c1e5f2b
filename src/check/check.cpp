#include "nenpyo/check.hpp"

#include <algorithm>

#include "check/rules.hpp"

namespace nenpyo::check {

std::span<const RuleInfo> rules() {
    static const std::vector<RuleInfo> infos = [] {
        std::vector<RuleInfo> list;
        for (const Rule& rule : rule_table()) {
            list.push_back(rule.info);
        }
        return list;
    }();
    return infos;
}

std::vector<Diagnostic> check(const Context& context) {
    std::vector<Diagnostic> findings;
    for (const Rule& rule : rule_table()) {
        if (rule.find != nullptr) {
            rule.find(context, rule.info, findings);
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
    return findings;
}

}  // namespace nenpyo::check
