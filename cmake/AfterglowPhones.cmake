# What makes the app's executable an app of a phone. Knows Qt 6.4 to 6.9, as far as
# tests/platform/*/cmake reads the properties back.

set(AFTERGLOW_IOS_FOLDER ${CMAKE_CURRENT_LIST_DIR}/../platform/ios)
cmake_path(NORMAL_PATH AFTERGLOW_IOS_FOLDER)
set(AFTERGLOW_IOS_TEAM "" CACHE STRING "The Apple development team that signs the app, ten letters and digits")

# afterglow_configure_ios(TARGET): its bundle, Info.plist, launch screen, icon, texts and privacy manifest.
function(afterglow_configure_ios target)
  set(packaging ${AFTERGLOW_IOS_FOLDER}/packaging)
  set_target_properties(${target} PROPERTIES
    MACOSX_BUNDLE TRUE
    # It has to be there when configuring: Qt links the permissions that it names.
    MACOSX_BUNDLE_INFO_PLIST ${packaging}/Info.plist
    MACOSX_BUNDLE_BUNDLE_NAME Afterglow
    MACOSX_BUNDLE_GUI_IDENTIFIER app.afterglow.Afterglow
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    QT_IOS_LAUNCH_SCREEN ${packaging}/LaunchScreen.storyboard
    XCODE_ATTRIBUTE_PRODUCT_BUNDLE_IDENTIFIER app.afterglow.Afterglow
    XCODE_ATTRIBUTE_IPHONEOS_DEPLOYMENT_TARGET 16.0
    XCODE_ATTRIBUTE_TARGETED_DEVICE_FAMILY "1,2"
    XCODE_ATTRIBUTE_ASSETCATALOG_COMPILER_APPICON_NAME AppIcon
    XCODE_ATTRIBUTE_ASSETCATALOG_COMPILER_GLOBAL_ACCENT_COLOR_NAME AccentColor
    XCODE_ATTRIBUTE_DEVELOPMENT_TEAM "${AFTERGLOW_IOS_TEAM}")

  target_sources(${target} PRIVATE ${packaging}/Assets.xcassets ${packaging}/PrivacyInfo.xcprivacy)
  set_source_files_properties(${packaging}/Assets.xcassets ${packaging}/PrivacyInfo.xcprivacy
    TARGET_DIRECTORY ${target} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  file(GLOB texts CONFIGURE_DEPENDS ${packaging}/*.lproj/*.strings)
  foreach(text IN LISTS texts)
    cmake_path(GET text PARENT_PATH language)
    cmake_path(GET language FILENAME language)
    target_sources(${target} PRIVATE ${text})
    set_source_files_properties(${text}
      TARGET_DIRECTORY ${target} PROPERTIES MACOSX_PACKAGE_LOCATION Resources/${language})
  endforeach()

  # In the executable itself: of a library the linker takes only what is called.
  target_sources(${target} PRIVATE ${AFTERGLOW_IOS_FOLDER}/launch_load.mm)
  afterglow_compile_with_arc(${target} ${AFTERGLOW_IOS_FOLDER}/launch_load.mm)
endfunction()

# afterglow_compile_with_arc(TARGET SOURCE …): Objective-C++ sources of TARGET, which are C++ to CMake.
function(afterglow_compile_with_arc target)
  set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES COMPILE_OPTIONS "-fobjc-arc;-fblocks")
endfunction()
