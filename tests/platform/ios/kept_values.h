// Objects that keep what they were made of. GCC's runtime gives a class that is declared elsewhere no instance variables: the
// values lie beside. Nothing of it is ever freed. Objective-C++ only.
#pragma once

#import <Foundation/Foundation.h>

#include <string>

namespace afterglow::test {

[[nodiscard]] NSMutableDictionary *valuesOf(id object);
[[nodiscard]] id get(id object, NSString *key);
/// The object. Nothing is put where `value` is nil.
id put(id object, NSString *key, id value);

[[nodiscard]] std::string utf8(NSString *text);
[[nodiscard]] NSString *text(const std::string &utf8);

} // namespace afterglow::test
