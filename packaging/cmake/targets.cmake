# alcove_library(NAME SOURCES … [DEPENDS …]): one static library, C++20, with the house flags.
# DEPENDS are public, so that a folder's link list says which floors it stands on.
function(alcove_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_DEPENDS}
    PRIVATE alcove_warnings alcove_hardening PUBLIC alcove_sanitizers)
endfunction()

# What packaging/dev build makes: the programs a person runs, without the tests.
add_custom_target(programs)

# alcove_program(NAME SOURCES … DEPENDS …): an executable in bin/, part of the target `programs`.
function(alcove_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_compile_features(${name} PRIVATE cxx_std_20)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} alcove_warnings alcove_hardening alcove_sanitizers)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
  add_dependencies(programs ${name})
endfunction()

# alcove_test(NAME SOURCES … DEPENDS … [LABELS …] [TIMEOUT seconds] [APART tag …]): a Catch2 program registered as one
# ctest. Its cases with one of the tags named APART are a ctest of their own each, NAME_tag, so that `ctest --parallel`
# runs them beside the others.
function(alcove_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS;APART" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_compile_features(${name} PRIVATE cxx_std_20)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} tests_catch_main alcove_warnings alcove_hardening alcove_sanitizers)
  set(rest "")
  foreach(tag IN LISTS ARG_APART)
    add_test(NAME ${name}_${tag} COMMAND ${name} "[${tag}]")
    set_tests_properties(${name}_${tag} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
    string(APPEND rest "~[${tag}]")
  endforeach()
  add_test(NAME ${name} COMMAND ${name} ${rest})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()
