# What makes the app's executable an app of Android. Knows Qt 6.4 to 6.9, as far as
# tests/platform/android/cmake reads the properties back; the C++ needs Qt 6.7, for the NDK that it comes with (docs/building-for-phones.md).

set(AFTERGLOW_ANDROID_FOLDER ${CMAKE_CURRENT_LIST_DIR}/../platform/android)
cmake_path(NORMAL_PATH AFTERGLOW_ANDROID_FOLDER)
set(AFTERGLOW_ANDROID_MIN_SDK 28)
set(AFTERGLOW_ANDROID_TARGET_SDK 35 CACHE STRING "The newest Android that the app is written for and that the Qt kit knows")
# Qt's packager takes Java from `src` in the folder of the manifest, and libraries from `libs`.
set(AFTERGLOW_ANDROID_PACKAGE ${CMAKE_BINARY_DIR}/android-package)

# afterglow_version_code(RESULT VERSION): a number that grows with the version; 1.2.3 is 10203.
function(afterglow_version_code result version)
  string(REPLACE "." ";" parts "${version}.0.0")
  list(GET parts 0 major)
  list(GET parts 1 minor)
  list(GET parts 2 patch)
  math(EXPR code "(${major} * 100 + ${minor}) * 100 + ${patch}")
  set(${result} ${code} PARENT_SCOPE)
endfunction()

# Puts the manifest, the resources and the Java together in the build folder, where Qt's packager wants them.
function(afterglow_gather_android_package)
  file(REMOVE_RECURSE ${AFTERGLOW_ANDROID_PACKAGE}/res ${AFTERGLOW_ANDROID_PACKAGE}/src)
  foreach(part packaging java)
    set(into ${AFTERGLOW_ANDROID_PACKAGE})
    if(part STREQUAL "java")
      string(APPEND into /src)
    endif()
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${AFTERGLOW_ANDROID_FOLDER}/${part}
      ${AFTERGLOW_ANDROID_FOLDER}/${part}/*)
    foreach(file IN LISTS files)
      configure_file(${AFTERGLOW_ANDROID_FOLDER}/${part}/${file} ${into}/${file} COPYONLY)
    endforeach()
  endforeach()
endfunction()

# afterglow_configure_android(TARGET REMINDERS): its package, with the library REMINDERS for the receiver.
function(afterglow_configure_android target reminders)
  afterglow_gather_android_package()
  afterglow_version_code(code ${PROJECT_VERSION})
  set_target_properties(${target} PROPERTIES
    QT_ANDROID_PACKAGE_SOURCE_DIR ${AFTERGLOW_ANDROID_PACKAGE}
    QT_ANDROID_MIN_SDK_VERSION ${AFTERGLOW_ANDROID_MIN_SDK}
    QT_ANDROID_TARGET_SDK_VERSION ${AFTERGLOW_ANDROID_TARGET_SDK}
    QT_ANDROID_VERSION_CODE ${code}
    QT_ANDROID_VERSION_NAME ${PROJECT_VERSION}
    QT_ANDROID_PACKAGE_NAME app.afterglow # 6.8 on; before, the manifest says it
    QT_ANDROID_APP_NAME Afterglow)        # 6.9 on; before, the manifest says it

  # Not QT_ANDROID_EXTRA_LIBS: Qt loads those into the app at its start, and this one has a copy of SQLite.
  set_target_properties(${reminders} PROPERTIES
    LIBRARY_OUTPUT_DIRECTORY ${AFTERGLOW_ANDROID_PACKAGE}/libs/${ANDROID_ABI})
  add_dependencies(${target} ${reminders})

  if(COMMAND qt_add_android_permission) # 6.9 on
    foreach(permission POST_NOTIFICATIONS SCHEDULE_EXACT_ALARM RECEIVE_BOOT_COMPLETED CAMERA)
      qt_add_android_permission(${target} NAME android.permission.${permission})
    endforeach()
  endif()
endfunction()
