// What our iOS code uses of UniformTypeIdentifiers; see Foundation.h beside it.
#pragma once

#import <Foundation/Foundation.h>

#pragma clang assume_nonnull begin

@interface UTType : NSObject <NSCopying>
@property (readonly) NSString *identifier;
@end

FOUNDATION_EXTERN UTType *const UTTypeImage;

#pragma clang assume_nonnull end
