#include "pipeline/engine.hpp"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>

namespace nenpyo::pipeline {
namespace {

constexpr std::size_t batches_per_job = 2;

/// A batch in flight.
struct Slot {
    enum class State : std::uint8_t { busy, waiting, done };
    Batch batch;
    State state = State::busy;
    bool resolved = false;
    std::shared_ptr<Slot> previous;  ///< only while this batch waits for the context of that one

    [[nodiscard]] bool can_resolve() const { return !previous || previous->resolved; }
};

using SlotPointer = std::shared_ptr<Slot>;

class Engine {
  public:
    Engine(Steps& steps, unsigned jobs) : steps_(steps), jobs_(jobs), limit_(jobs * batches_per_job) {}

    void run() {
        std::vector<std::thread> threads;
        for (unsigned worker = 1; worker < jobs_; ++worker) {
            threads.emplace_back([this, worker] { guarded_work(worker); });
        }
        guarded_work(0);
        for (std::thread& thread : threads) {
            thread.join();
        }
        if (error_) {
            std::rethrow_exception(error_);
        }
    }

  private:
    using Lock = std::unique_lock<std::mutex>;

    void guarded_work(unsigned worker) {
        try {
            work(worker);
        } catch (...) {
            const Lock lock(mutex_);
            if (!error_) {
                error_ = std::current_exception();
            }
            changed_.notify_all();
        }
    }

    void work(unsigned worker) {
        Lock lock(mutex_);
        while (!error_ && !(ended_ && flight_.empty())) {
            if (const SlotPointer slot = take_waiting()) {
                complete(lock, *slot, worker);
            } else if (!ended_ && !reading_ && flight_.size() < limit_) {
                begin_next(lock, worker);
            } else {
                changed_.wait(lock);
            }
        }
    }

    SlotPointer take_waiting() {
        for (const SlotPointer& slot : flight_) {
            if (slot->state == Slot::State::waiting && slot->can_resolve()) {
                slot->state = Slot::State::busy;
                return slot;
            }
        }
        return nullptr;
    }

    void begin_next(Lock& lock, unsigned worker) {
        const auto slot = std::make_shared<Slot>();
        reading_ = true;
        lock.unlock();
        const bool more = steps_.read(slot->batch);
        lock.lock();
        reading_ = false;
        changed_.notify_all();
        if (!more) {
            ended_ = true;
            return;
        }
        if (slot->batch.continues()) {
            slot->previous = last_read_;
        }
        last_read_ = slot;
        flight_.push_back(slot);
        lock.unlock();
        steps_.analyse(slot->batch);
        lock.lock();
        if (slot->can_resolve()) {
            complete(lock, *slot, worker);
        } else {
            slot->state = Slot::State::waiting;
        }
    }

    void complete(Lock& lock, Slot& slot, unsigned worker) {
        lock.unlock();
        steps_.resolve(slot.batch, slot.previous ? &slot.previous->batch : nullptr);
        lock.lock();
        slot.previous.reset();
        slot.resolved = true;
        changed_.notify_all();
        lock.unlock();
        steps_.finish(slot.batch, worker);
        lock.lock();
        slot.state = Slot::State::done;
        deliver_done(lock);
    }

    void deliver_done(Lock& lock) {
        if (delivering_) {
            return;
        }
        delivering_ = true;
        while (!error_ && !flight_.empty() && flight_.front()->state == Slot::State::done) {
            const SlotPointer slot = flight_.front();
            lock.unlock();
            steps_.deliver(slot->batch);
            lock.lock();
            flight_.pop_front();
        }
        delivering_ = false;
        changed_.notify_all();
    }

    Steps& steps_;
    unsigned jobs_;
    std::size_t limit_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<SlotPointer> flight_;
    SlotPointer last_read_;
    bool reading_ = false;
    bool delivering_ = false;
    bool ended_ = false;
    std::exception_ptr error_;
};

}  // namespace

void run_steps(Steps& steps, unsigned jobs) {
    Engine(steps, jobs == 0 ? 1 : jobs).run();
}

}  // namespace nenpyo::pipeline
