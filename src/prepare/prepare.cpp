#include "nenpyo/prepare.hpp"
