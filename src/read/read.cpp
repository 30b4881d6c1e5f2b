#include "nenpyo/read.hpp"
