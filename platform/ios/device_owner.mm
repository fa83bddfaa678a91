#include "platform/ios/device_owner.h"

#include "platform/ios/foundation.h"
#include "platform/ios/main_thread.h"

#import <LocalAuthentication/LocalAuthentication.h>

#include <utility>

namespace afterglow::platform::ios {
namespace {

/// With the passcode as the way out: who can't be recognized, by a swollen face too, is never locked out of her journal.
constexpr LAPolicy kPolicy = LAPolicyDeviceOwnerAuthentication;

OwnerAnswer answerOf(NSInteger code)
{
    switch (code) {
    case LAErrorAuthenticationFailed:
    case LAErrorBiometryLockout:
        return OwnerAnswer::Failed;
    case LAErrorUserCancel:
    case LAErrorUserFallback:
    case LAErrorSystemCancel:
    case LAErrorAppCancel:
    case LAErrorInvalidContext:
        return OwnerAnswer::Cancelled;
    case LAErrorPasscodeNotSet:
        return OwnerAnswer::NoPasscode;
    default:
        return OwnerAnswer::Unavailable;
    }
}

OwnerAnswer answerOf(BOOL confirmed, NSError *error)
{
    if (confirmed)
        return OwnerAnswer::Confirmed;
    return [error.domain isEqualToString:LAErrorDomain] ? answerOf(error.code) : OwnerAnswer::Unavailable;
}

} // namespace

struct DeviceOwner::Question {
    LAContext *context = nil; ///< of the one that is open, or was last
};

DeviceOwner::DeviceOwner() : m_question(std::make_shared<Question>()) { }

DeviceOwner::~DeviceOwner()
{
    [m_question->context invalidate];
}

OwnerProof DeviceOwner::proof() const
{
    LAContext *context = [[LAContext alloc] init];
    if (![context canEvaluatePolicy:kPolicy error:nil])
        return OwnerProof::None;
    // The kind is known for certain only once its own policy was looked at.
    if (![context canEvaluatePolicy:LAPolicyDeviceOwnerAuthenticationWithBiometrics error:nil])
        return OwnerProof::Passcode;
    switch (context.biometryType) {
    case LABiometryTypeTouchID:
        return OwnerProof::TouchId;
    case LABiometryTypeFaceID:
        return OwnerProof::FaceId;
    default:
        return OwnerProof::Passcode; // a kind that no phone has yet
    }
}

void DeviceOwner::ask(const std::string &reason, std::function<void(OwnerAnswer)> answered)
{
    [m_question->context invalidate];
    m_question->context = [[LAContext alloc] init];
    const std::weak_ptr<Question> alive = m_question;
    [m_question->context evaluatePolicy:kPolicy
                        localizedReason:text(reason)
                                  reply:^(BOOL confirmed, NSError *error) {
                                      const OwnerAnswer answer = answerOf(confirmed, error);
                                      onMainThread([alive, answered, answer] {
                                          if (!alive.expired())
                                              answered(answer);
                                      });
                                  }];
}

} // namespace afterglow::platform::ios
