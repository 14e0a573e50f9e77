# Every outside library, found once, as an imported target. All come from the platform's package manager.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(vpx REQUIRED IMPORTED_TARGET vpx)
pkg_check_modules(opus REQUIRED IMPORTED_TARGET opus)
pkg_check_modules(nice REQUIRED IMPORTED_TARGET nice)
pkg_check_modules(glib REQUIRED IMPORTED_TARGET glib-2.0)
pkg_check_modules(speexdsp REQUIRED IMPORTED_TARGET speexdsp)
pkg_check_modules(audio_processing REQUIRED IMPORTED_TARGET webrtc-audio-processing)
pkg_check_modules(miniupnpc REQUIRED IMPORTED_TARGET miniupnpc)
find_package(SQLiteCpp REQUIRED)
find_package(Protobuf REQUIRED)
find_package(nlohmann_json REQUIRED)

# libyuv has no pkg-config file in Debian.
find_path(YUV_INCLUDE_DIR libyuv.h REQUIRED)
find_library(YUV_LIBRARY yuv REQUIRED)
add_library(yuv INTERFACE IMPORTED)
target_include_directories(yuv SYSTEM INTERFACE ${YUV_INCLUDE_DIR})
target_link_libraries(yuv INTERFACE ${YUV_LIBRARY})

# Nor has libnatpmp.
find_path(NATPMP_INCLUDE_DIR natpmp.h REQUIRED)
find_library(NATPMP_LIBRARY natpmp REQUIRED)
add_library(natpmp INTERFACE IMPORTED)
target_include_directories(natpmp SYSTEM INTERFACE ${NATPMP_INCLUDE_DIR})
target_link_libraries(natpmp INTERFACE ${NATPMP_LIBRARY})

if(NOT ALCOVE_CORE_ONLY)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Multimedia Network Svg DBus LinguistTools Test)
  find_package(Qt6Keychain REQUIRED)
  find_package(OpenSSL REQUIRED) # Paho's package does not look for it itself
  find_package(eclipse-paho-mqtt-c REQUIRED)
endif()
if(ALCOVE_TESTS)
  find_package(Catch2 REQUIRED)
endif()
