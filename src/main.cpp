#include "cli/cli.hpp"

int main(int argc, char** argv) {
    return nenpyo::cli::run_program(argc, argv);
}
