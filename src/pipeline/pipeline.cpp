#include "nenpyo/pipeline.hpp"
