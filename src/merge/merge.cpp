#include "nenpyo/merge.hpp"
