# Letters that Inter and Vollkorn lack travel inside the program; they come from the build machine's own packages.
foreach(font NotoSans-Regular NotoSansArabic-Regular NotoNaskhArabic-Regular)
  find_file(font_${font} ${font}.ttf NO_CACHE
    PATHS /usr/share/fonts/truetype/noto /usr/share/fonts/noto $ENV{HOME}/Library/Fonts /Library/Fonts
      $ENV{MSYSTEM_PREFIX}/share/fonts/TTF
    NO_DEFAULT_PATH)
  if(font_${font})
    set_source_files_properties(${font_${font}} PROPERTIES QT_RESOURCE_ALIAS ${font}.ttf)
    list(APPEND noto_fonts ${font_${font}})
  elseif(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    message(FATAL_ERROR "${font}.ttf is not installed (package fonts-noto-core)")
  else()
    message(STATUS "${font}.ttf is not installed; the system's fonts stand in for it")
  endif()
endforeach()
if(noto_fonts)
  qt_add_resources(ui noto_fonts PREFIX /fonts FILES ${noto_fonts})
endif()
