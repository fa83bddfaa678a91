#!/bin/sh
# The C++ that calls Java is right for Android as far as Qt's and Java's headers say, without an NDK. usage: check_glue.sh SOURCES-ROOT
set -eu
cd "$1"
qt=$(pkg-config --variable=includedir Qt6Core)
if [ ! -e "$qt/QtCore/QJniObject" ]; then
  echo "Skipped: this Qt has the classes that call Java only where it is built for Android; Qt 6.4 has them everywhere"
  exit 77
fi
for file in platform/android/*.cpp app/phone_look.cpp; do
  clang++ -std=c++20 -fsyntax-only -D__ANDROID__ -D__ANDROID_API__=28 -Wall -Wextra -Wpedantic -Werror -I. \
    -isystem /usr/include/android/nativehelper -isystem "$qt" -isystem "$qt/QtCore" -isystem "$qt/QtGui" -isystem "$qt/QtQml" \
    -isystem "$qt/QtQmlIntegration" ${EXTRA:-} "$file"
done
