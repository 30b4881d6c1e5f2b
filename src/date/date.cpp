#include "nenpyo/date.hpp"
