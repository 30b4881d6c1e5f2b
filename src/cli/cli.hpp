#pragma once

namespace nenpyo::cli {

/// The program: reads the command line, does what it asks for and gives the exit status.
int run_program(int argc, const char* const* argv);

}  // namespace nenpyo::cli
