# nenpyo_stage(NAME SOURCES file... [DATA file.tsv...] [LINK target...])
#
# One stage of the pipeline as an object library `nenpyo_NAME`, so that its tests link it alone. Each DATA file is checked
# and compiled in: `data/eras.tsv` becomes `extern const std::string_view nenpyo::NAME::data::eras`.
function(nenpyo_stage name)
  cmake_parse_arguments(stage "" "" "SOURCES;DATA;LINK" ${ARGN})
  add_library(nenpyo_${name} OBJECT ${stage_SOURCES})
  target_link_libraries(nenpyo_${name} PRIVATE nenpyo_settings PUBLIC date::date ${stage_LINK})
  foreach(table IN LISTS stage_DATA)
    get_filename_component(stem ${table} NAME_WE)
    set(generated ${CMAKE_CURRENT_BINARY_DIR}/data_${stem}.cpp)
    add_custom_command(
      OUTPUT ${generated}
      COMMAND nenpyo_embed ${CMAKE_CURRENT_SOURCE_DIR}/${table} nenpyo::${name}::data ${generated}
      DEPENDS nenpyo_embed ${CMAKE_CURRENT_SOURCE_DIR}/${table}
      COMMENT "Checking and embedding ${table}")
    target_sources(nenpyo_${name} PRIVATE ${generated})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY nenpyo_stages nenpyo_${name})
endfunction()

# nenpyo_vector_code(file...)
#
# Files whose loops over bytes are to become vector code with -O2, too.
function(nenpyo_vector_code)
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS
    "$<$<CXX_COMPILER_ID:GNU>:-ftree-vectorize;-fvect-cost-model=dynamic>")
endfunction()
