# Compiler and linker hardening for every target.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(alcove_hardening INTERFACE)
target_compile_definitions(alcove_hardening INTERFACE _GLIBCXX_ASSERTIONS
  $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
target_compile_options(alcove_hardening INTERFACE -fstack-protector-strong)
if(UNIX AND NOT APPLE)
  target_link_options(alcove_hardening INTERFACE -Wl,-z,relro,-z,now)
endif()
