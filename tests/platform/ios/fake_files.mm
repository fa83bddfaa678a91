// What GNUstep doesn't know of files: classes of protection, and what is left out of backups. It keeps everything else.
#include "fake_files.h"

#import <Foundation/Foundation.h>

using afterglow::test::FakeFiles;

NSString *const NSFileProtectionKey = @"NSFileProtectionKey";
NSString *const NSFileProtectionComplete = @"NSFileProtectionComplete";
NSString *const NSFileProtectionCompleteUnlessOpen = @"NSFileProtectionCompleteUnlessOpen";
NSString *const NSFileProtectionCompleteUntilFirstUserAuthentication =
    @"NSFileProtectionCompleteUntilFirstUserAuthentication";

@interface NSFileManager (Protection)
@end

@implementation NSFileManager (Protection)
- (BOOL)setAttributes:(NSDictionary *)attributes ofItemAtPath:(NSString *)path error:(NSError **)error
{
    FakeFiles &files = FakeFiles::files();
    if (files.refuses || ![self fileExistsAtPath:path]) {
        *error = [NSError errorWithDomain:NSPOSIXErrorDomain code:1 userInfo:nil];
        return NO;
    }
    files.classes[path.UTF8String] = [[attributes objectForKey:NSFileProtectionKey] UTF8String];
    return YES;
}
@end

@implementation NSURL (ResourceValues)
- (BOOL)setResourceValue:(id)value forKey:(NSString *)key error:(NSError **)error
{
    FakeFiles &files = FakeFiles::files();
    if (files.keepsInBackups || ![key isEqualToString:NSURLIsExcludedFromBackupKey]) {
        *error = [NSError errorWithDomain:NSPOSIXErrorDomain code:1 userInfo:nil];
        return NO;
    }
    if ([value boolValue])
        files.leftOutOfBackups.insert(self.path.UTF8String);
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
