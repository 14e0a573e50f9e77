# Warnings as in CONTRIBUTING.md; errors when ALCOVE_WERROR is on (CI and every preset but release).
option(ALCOVE_WERROR "Treat warnings as errors" OFF)

add_library(alcove_warnings INTERFACE)
target_compile_options(alcove_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${ALCOVE_WERROR}>:-Werror>)
