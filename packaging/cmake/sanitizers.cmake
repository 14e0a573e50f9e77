# ALCOVE_SANITIZE is a list for -fsanitize= (address,undefined | thread | fuzzer-no-link,address,undefined).
set(ALCOVE_SANITIZE "" CACHE STRING "Sanitizers to build with")

add_library(alcove_sanitizers INTERFACE)
if(ALCOVE_SANITIZE)
  target_compile_options(alcove_sanitizers INTERFACE -fsanitize=${ALCOVE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(alcove_sanitizers INTERFACE -fsanitize=${ALCOVE_SANITIZE})
endif()
