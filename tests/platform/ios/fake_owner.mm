// LocalAuthentication as far as our code uses it.
#include "fake_owner.h"

#include "main_thread_settled.h"

#import <LocalAuthentication/LocalAuthentication.h>

#include <Block.h>
#include <set>

using afterglow::test::FakeOwner;

NSString *const LAErrorDomain = @"com.apple.LocalAuthentication";

namespace {

LAContext *asked = nil;
void (^reply)(BOOL, NSError *) = nullptr;
std::set<const void *> looked; ///< contexts that know their biometry

} // namespace

@implementation LAContext
- (LABiometryType)biometryType
{
    if (!looked.contains(self)) // as the system's: unknown before its policy was looked at
        return LABiometryTypeNone;
    switch (FakeOwner::owner().biometry) {
    case FakeOwner::Biometry::Touch:
        return LABiometryTypeTouchID;
    case FakeOwner::Biometry::Face:
        return LABiometryTypeFaceID;
    case FakeOwner::Biometry::Unknown:
        return static_cast<LABiometryType>(4);
    case FakeOwner::Biometry::None:
        break;
    }
    return LABiometryTypeNone;
}
- (BOOL)canEvaluatePolicy:(LAPolicy)policy error:(NSError **)error
{
    const FakeOwner &owner = FakeOwner::owner();
    if (policy != LAPolicyDeviceOwnerAuthenticationWithBiometrics)
        return owner.hasPasscode;
    looked.insert(self);
    return owner.hasPasscode && owner.biometry != FakeOwner::Biometry::None;
}
- (void)evaluatePolicy:(LAPolicy)policy localizedReason:(NSString *)reason reply:(void (^)(BOOL, NSError *))block
{
    FakeOwner::owner().isAsked = true;
    FakeOwner::owner().reason = reason.UTF8String;
    FakeOwner::owner().policy = static_cast<int>(policy);
    asked = [self retain];
    reply = Block_copy(block);
}
- (void)invalidate
{
    if (FakeOwner::owner().isAsked && asked == self)
        FakeOwner::owner().answer(LAErrorAppCancel);
}
@end

namespace afterglow::test {

FakeOwner &FakeOwner::owner()
{
    static NSAutoreleasePool *pool = [NSAutoreleasePool new];
    static FakeOwner owner;
    return owner;
}

void FakeOwner::reset()
{
    settle();
    *this = {};
}

void FakeOwner::answer(int code, const std::string &domain)
{
    isAsked = false;
    onSystemThread([&] {
        NSError *error = nil;
        if (code != 0)
            error = [NSError errorWithDomain:[NSString stringWithUTF8String:domain.c_str()] code:code userInfo:nil];
        reply(code == 0, error);
    });
}

void FakeOwner::settle()
{
    settleMainThread();
}

} // namespace afterglow::test
