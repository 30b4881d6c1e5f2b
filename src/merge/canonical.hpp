#pragma once

#include "merge/features.hpp"
#include "merge/store.hpp"

namespace nenpyo::merge {

/// Brings the table into canonical order (dated ones first, then by first day, last day, file name, offset, and last by
/// the content) and takes out mentions that are the same in every field. From here on nothing knows the order of
/// arrival.
void make_canonical(FeatureTable& table, Store& store);

}  // namespace nenpyo::merge
