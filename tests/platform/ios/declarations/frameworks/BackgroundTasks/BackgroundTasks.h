// What our iOS code uses of BackgroundTasks; see Foundation.h beside it.
#pragma once

#import <Foundation/Foundation.h>

#pragma clang assume_nonnull begin

@interface BGTaskRequest : NSObject <NSCopying>
@property (copy, nullable) NSDate *earliestBeginDate;
@end
@interface BGAppRefreshTaskRequest : BGTaskRequest
- (instancetype)initWithIdentifier:(NSString *)identifier;
@end

@interface BGTask : NSObject
@property (copy, nullable) void (^expirationHandler)(void);
- (void)setTaskCompletedWithSuccess:(BOOL)success;
@end

@interface BGTaskScheduler : NSObject
@property (class, readonly, strong) BGTaskScheduler *sharedScheduler;
- (BOOL)registerForTaskWithIdentifier:(NSString *)identifier usingQueue:(nullable id)queue launchHandler:(void (^)(BGTask *task))launchHandler;
- (BOOL)submitTaskRequest:(BGTaskRequest *)taskRequest error:(NSError *_Nullable *_Nullable)error;
@end

#pragma clang assume_nonnull end
