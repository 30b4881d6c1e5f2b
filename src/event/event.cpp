#include "nenpyo/event.hpp"
