#include "pipeline/engine.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <stdexcept>

#include "catch.hpp"

using namespace nenpyo;
using namespace nenpyo::pipeline;

namespace {

/// Batches with a number in `bytes`; every third goes on with the document of the one before.
class Numbered : public Steps {
  public:
    explicit Numbered(std::uint64_t count) : count_(count) {}

    bool read(Batch& batch) override {
        if (next_ == count_) {
            return false;
        }
        batch.bytes = next_++;
        auto chunk = std::make_shared<Chunk>();
        chunk->part = batch.bytes % 3 == 0 ? 0 : 1;
        batch.pieces.emplace_back().chunk = chunk;
        const std::uint64_t alive = ++alive_;
        most_alive = std::max(most_alive, alive);
        return true;
    }
    void analyse(Batch& batch) override {
        if (batch.bytes == fails_at) {
            throw std::runtime_error("analysis failed");
        }
        spin(batch.bytes);
    }
    void resolve(Batch& batch, Batch* previous) override {
        const std::scoped_lock lock(mutex_);
        if (batch.continues()) {
            in_order = in_order && previous != nullptr && previous->bytes + 1 == batch.bytes && previous->records == 1;
        } else {
            in_order = in_order && previous == nullptr;
        }
        batch.records = 1;
    }
    void finish(Batch& batch, unsigned worker) override {
        spin(count_ - batch.bytes);
        const std::scoped_lock lock(mutex_);
        workers_seen = std::max(workers_seen, worker + 1);
    }
    void deliver(Batch& batch) override {
        delivered.push_back(batch.bytes);
        --alive_;
    }

    std::uint64_t fails_at = UINT64_MAX;
    bool in_order = true;
    unsigned workers_seen = 0;
    std::uint64_t most_alive = 0;
    std::vector<std::uint64_t> delivered;

  private:
    /// Uneven work, so that batches overtake one another.
    static void spin(std::uint64_t number) {
        std::atomic<std::uint64_t> sum{0};
        for (std::uint64_t i = 0; i < number * 7919 % 20000; ++i) {
            sum += i;
        }
    }

    std::uint64_t count_;
    std::uint64_t next_ = 0;
    std::atomic<std::uint64_t> alive_{0};
    std::mutex mutex_;
};

}  // namespace

TEST_CASE("batches are delivered in order, each after the one it goes on from was resolved") {
    for (const unsigned jobs : {1U, 2U, 3U, 8U}) {
        Numbered steps(200);
        run_steps(steps, jobs);
        INFO(jobs);
        REQUIRE(steps.delivered.size() == 200);
        CHECK(std::is_sorted(steps.delivered.begin(), steps.delivered.end()));
        CHECK(steps.in_order);
        CHECK(steps.workers_seen <= jobs);
        CHECK(steps.most_alive <= std::uint64_t{3} * jobs);
    }
}

TEST_CASE("no batches, no calls") {
    Numbered steps(0);
    run_steps(steps, 4);
    CHECK(steps.delivered.empty());
}

TEST_CASE("an exception of a step ends the run and comes out") {
    for (const unsigned jobs : {1U, 4U}) {
        Numbered steps(100);
        steps.fails_at = 40;
        CHECK_THROWS_WITH(run_steps(steps, jobs), "analysis failed");
        CHECK(std::find(steps.delivered.begin(), steps.delivered.end(), 40U) == steps.delivered.end());
    }
}
