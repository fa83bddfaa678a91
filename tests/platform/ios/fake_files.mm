// What GNUstep's file manager doesn't know: classes of protection. It keeps everything else.
#include "fake_files.h"

#import <Foundation/Foundation.h>

using afterglow::test::FakeFiles;

NSString *const NSFileProtectionKey = @"NSFileProtectionKey";
NSString *const NSFileProtectionComplete = @"NSFileProtectionComplete";
NSString *const NSFileProtectionCompleteUntilFirstUserAuthentication =
    @"NSFileProtectionCompleteUntilFirstUserAuthentication";

@interface NSFileManager (Protection)
@end

@implementation NSFileManager (Protection)
- (BOOL)setAttributes:(NSDictionary *)attributes ofItemAtPath:(NSString *)path error:(NSError **)error
{
    FakeFiles &files = FakeFiles::files();
    if (files.refuses) {
        *error = [NSError errorWithDomain:NSPOSIXErrorDomain code:1 userInfo:nil];
        return NO;
    }
    files.classes[path.UTF8String] = [[attributes objectForKey:NSFileProtectionKey] UTF8String];
    return YES;
}
@end

namespace afterglow::test {

FakeFiles &FakeFiles::files()
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new];
    static FakeFiles files;
    return files;
}

} // namespace afterglow::test
