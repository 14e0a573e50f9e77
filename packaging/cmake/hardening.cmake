# Compiler and linker hardening for every target.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(alcove_hardening INTERFACE)
target_compile_definitions(alcove_hardening INTERFACE _GLIBCXX_ASSERTIONS)
target_compile_options(alcove_hardening INTERFACE -fstack-protector-strong)
# The sanitizers check what FORTIFY_SOURCE checks, and their reports are better.
if(NOT ALCOVE_SANITIZE)
  target_compile_definitions(alcove_hardening INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
endif()
if(UNIX AND NOT APPLE)
  target_compile_options(alcove_hardening INTERFACE -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>)
  target_link_options(alcove_hardening INTERFACE -Wl,-z,relro,-z,now)
endif()
