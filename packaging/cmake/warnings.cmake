# The warnings of CONTRIBUTING.md. ALCOVE_WERROR makes them errors, with the compilers we have read them from: a newer
# compiler's new warning is then something to mend, not something that stops a person from building.
option(ALCOVE_WERROR "Treat warnings as errors" OFF)

add_library(alcove_warnings INTERFACE)
target_compile_options(alcove_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)

if(ALCOVE_WERROR)
  if((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
      OR (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15))
    target_compile_options(alcove_warnings INTERFACE -Werror)
  endif()
endif()

# GCC 12 sees an overlap in plain std::string appends that is not there (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(alcove_warnings INTERFACE -Wno-restrict)
endif()
