#include "nenpyo/check.hpp"
