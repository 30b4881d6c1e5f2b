// Loops over bytes as wide as the processor has them.
#pragma once

#include <cstdint>

/// A function so marked is compiled a second time for AVX2, and a program takes the one that its processor knows: worth
/// it for loops without branches.
#if defined(__x86_64__) && defined(__GLIBC__)
#define NENPYO_WIDE [[gnu::target_clones("avx2", "default")]]
#else
#define NENPYO_WIDE
#endif
