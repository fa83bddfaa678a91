// What may be recorded. Each check gives BadInput with the member as its place.
#pragma once

#include "core/journal/model.h"
#include "core/journal/photo.h"
#include "core/journal/product.h"
#include "core/result.h"

#include <string_view>

namespace afterglow::journal {

/// Everything of a session that can be judged without the database: the id where it isn't empty, the time, the area, the
/// texts and so on.
[[nodiscard]] Status checkSession(const Session &session, const time::ZoneSource &zones);
/// Against the plan of its session.
[[nodiscard]] Status checkCheckIn(const CheckIn &checkIn, const plan::AftercarePlan &plan);
[[nodiscard]] Status checkPreferences(const Preferences &preferences, const time::ZoneSource &zones);
[[nodiscard]] Status checkClinic(const Clinic &clinic);
[[nodiscard]] Status checkProduct(const Product &product);
/// `list/item`, each as a plan's ids are.
[[nodiscard]] Status checkTickedItem(std::string_view item);
[[nodiscard]] Status checkScreening(const std::vector<ScreeningAnswer> &answers);
[[nodiscard]] Status checkPlannedSessions(int plannedSessions);
/// Everything that can be judged without the session.
[[nodiscard]] Status checkPhoto(const Photo &photo, files::ByteView sealedThumbnail);
[[nodiscard]] Status checkPhotoDay(int day);
/// The circles lie within the photo.
[[nodiscard]] Status checkMarks(const RednessMarks &marks, const Photo &photo);
/// The form of an occurrence's id: a session's id, and what follows it after a slash.
[[nodiscard]] Status checkOccurrenceId(std::string_view id);
/// Years 1900 to 2200.
[[nodiscard]] Status checkInstant(std::string_view place, time::Instant instant);

} // namespace afterglow::journal
