// Before every file that is run on Linux: GNUstep's Foundation, and what Apple's has besides.
#pragma once

#import <Foundation/Foundation.h>

#define API_AVAILABLE(platform)
#define FOUNDATION_EXTERN extern "C"
#undef NS_ENUM
#define NS_ENUM(type, name)                                                                                            \
    enum name : type name;                                                                                             \
    enum name : type
#undef NS_OPTIONS
#define NS_OPTIONS(type, name)                                                                                         \
    type name;                                                                                                         \
    enum : type
#undef YES
#define YES __objc_yes
#undef NO
#define NO __objc_no
#undef nil
#define nil nullptr
