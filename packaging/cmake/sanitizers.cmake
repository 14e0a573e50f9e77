# ALCOVE_SANITIZE is a list for -fsanitize=: "address,undefined" or "thread". The fuzz preset adds coverage counters.
set(ALCOVE_SANITIZE "" CACHE STRING "Sanitizers to build with")

add_library(alcove_sanitizers INTERFACE)
if(ALCOVE_SANITIZE)
  target_compile_options(alcove_sanitizers INTERFACE
    -fsanitize=${ALCOVE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(alcove_sanitizers INTERFACE -fsanitize=${ALCOVE_SANITIZE})
endif()
if(ALCOVE_FUZZ)
  target_compile_options(alcove_sanitizers INTERFACE -fsanitize=fuzzer-no-link)
endif()
