// The steps from a date to its events, shared by the files that hold them.
#pragma once

#include <span>
#include <vector>

#include "event/attach.hpp"

namespace nenpyo::event {

class Attacher {
  public:
    Attacher(const Analysis& a, std::span<const Timex> timexes) : a_(a), lexicon_(*a.lexicon), timexes_(timexes) {}
    std::vector<Target> run();
    std::vector<Target> before_bracket(std::uint32_t bracket, std::uint32_t date);
    std::vector<Target> undated(std::int32_t date);

  private:
    [[nodiscard]] bool main_clause(int i) const;
    void attach(int date_node);
    void attach_name(int i);

    // attach_cleft.cpp
    [[nodiscard]] bool denied(int p) const;
    [[nodiscard]] int tells_of(int date_node) const;
    bool cleft_event(int focus);
    [[nodiscard]] bool completed(int p) const;
    void cleft(int date_node);
    [[nodiscard]] bool falls_due(int i) const;
    void topic_event(int i);

    // attach_noun.cpp
    void adnominal(int date_node);
    [[nodiscard]] int stretch_to(int date_node, int last) const;
    void named(int date_node, int noun, int last);
    void around(int noun, int last);
    [[nodiscard]] bool one_day() const;
    void planned_by_purpose(int date_node, int noun);
    void plain_noun(int i);

    // the clause or noun found
    void verbal(int node);
    void clause(int p);
    bool scheduled(int p);
    [[nodiscard]] int plan_around(int p) const;
    bool given_up(int noun);
    void happening(int p);
    void nominal(int i) { push(i, true); }
    void push(int node, bool nominal);

    const Analysis& a_;
    const Lexicon& lexicon_;
    std::span<const Timex> timexes_;
    std::vector<Target> out_;
    std::vector<Target> pending_;
    Target target_;
};

}  // namespace nenpyo::event
