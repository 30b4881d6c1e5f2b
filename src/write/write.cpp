#include "nenpyo/write.hpp"
