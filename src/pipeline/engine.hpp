// Runs batches through their steps on several threads and delivers them in order.
#pragma once

#include "pipeline/batch.hpp"

namespace nenpyo::pipeline {

/// The steps of a batch. `analyse` and `finish` run for many batches at once; the rest as each says.
class Steps {
  public:
    Steps() = default;
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;
    virtual ~Steps() = default;

    /// Fills the next batch; false after the last. One at a time, in order.
    virtual bool read(Batch& batch) = 0;
    virtual void analyse(Batch& batch) = 0;
    /// After `resolve` of the batch before where this one goes on with its document; `previous` is null elsewhere.
    virtual void resolve(Batch& batch, Batch* previous) = 0;
    /// @param worker number of the thread, from 0, for what each thread keeps for itself
    virtual void finish(Batch& batch, unsigned worker) = 0;
    /// One at a time, in the order of `read`.
    virtual void deliver(Batch& batch) = 0;
};

/// Runs until `read` has no more. At most a few batches for each thread are alive at a time. With one job everything
/// runs in the calling thread. The first exception of any step ends the run and is thrown here.
void run_steps(Steps& steps, unsigned jobs);

}  // namespace nenpyo::pipeline
