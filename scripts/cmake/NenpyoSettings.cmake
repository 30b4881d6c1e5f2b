# Settings and warnings as INTERFACE targets, linked privately by every target of the project.
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

add_library(nenpyo_settings INTERFACE)
target_compile_features(nenpyo_settings INTERFACE cxx_std_20)
target_compile_options(nenpyo_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  -Wimplicit-fallthrough $<$<BOOL:${NENPYO_WERROR}>:-Werror>)
target_include_directories(nenpyo_settings INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)

# g++ 12 sees overlapping copies in std::string that are not there (GCC bug 105651).
target_compile_options(nenpyo_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# The stages are many small files: optimising over all of them at the link makes `dates` a quarter faster. The objects hold
# ordinary code as well, so that the tests link without it.
if(NOT NENPYO_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(nenpyo_settings INTERFACE $<$<CONFIG:Release>:-flto=auto> $<$<CONFIG:Release>:-ffat-lto-objects>)
  set(NENPYO_LINK_WHOLE $<$<CONFIG:Release>:-flto=auto>)
  set(NENPYO_LINK_PLAIN $<$<CONFIG:Release>:-fno-lto>)
endif()

if(NENPYO_SANITIZE)
  target_compile_options(nenpyo_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer -g1)
  target_link_options(nenpyo_settings INTERFACE -fsanitize=address,undefined)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
