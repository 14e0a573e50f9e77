# ALCOVE_LTO: optimise across files when linking, where the compiler can. The release preset turns it on.
option(ALCOVE_LTO "Link-time optimisation" OFF)

if(ALCOVE_LTO)
  include(CheckIPOSupported)
  check_ipo_supported(RESULT supported LANGUAGES CXX)
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ${supported})
endif()
