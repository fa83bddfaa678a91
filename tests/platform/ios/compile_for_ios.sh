#!/bin/sh
# compile_for_ios.sh SOURCE: compiles a file of platform/ios for the device, with ARC, every warning an error.
#
# Foundation and the frameworks are those of declarations/. The C++ library is GNU's for 64-bit Arm, which has no word for
# Apple's platforms: its C headers call a macro __nonnull, which is a keyword there.
set -eu
here=$(dirname "$(readlink -f "$0")")
project=$(readlink -f "$here/../../..")
arm=/usr/aarch64-linux-gnu/include
library=$(find "$arm/c++" -maxdepth 1 -mindepth 1 | sort -V | tail -n 1)
[ -d "$library" ] || { echo "there is no C++ library for Arm in $arm/c++: ./dev setup installs it" >&2; exit 1; }
exec clang++ -target arm64-apple-ios16.0 -std=c++20 -fobjc-arc -fblocks -nostdinc++ \
  -Wall -Wextra -Wpedantic -Wunguarded-availability -Wnullable-to-nonnull-conversion -Wno-gnu-zero-variadic-macro-arguments \
  -Werror -U__nonnull -D_GNU_SOURCE -isystem "$library" -isystem "$library/aarch64-linux-gnu" -isystem "$arm" \
  -idirafter /usr/include \
  -isystem "$here/declarations/foundation" -isystem "$here/declarations/frameworks" -I"$project" \
  -c "$1" -o /dev/null
