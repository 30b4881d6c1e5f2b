// One function a format; `formats.cpp` lists them.
#pragma once

#include <memory>

#include "nenpyo/write.hpp"

namespace nenpyo::write {

std::unique_ptr<Writer> make_csv(RecordKind kind, const WriteOptions& options);
std::unique_ptr<Writer> make_tsv(RecordKind kind, const WriteOptions& options);
std::unique_ptr<Writer> make_json(RecordKind kind, const WriteOptions& options);
std::unique_ptr<Writer> make_jsonl(RecordKind kind, const WriteOptions& options);
std::unique_ptr<Writer> make_text(RecordKind kind, const WriteOptions& options);

}  // namespace nenpyo::write
