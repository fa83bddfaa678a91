#include "app/example_journal.h"

#include "app/media/picture_reader.h"
#include "app/media/picture_writer.h"
#include "core/timeline/timeline.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <array>
#include <chrono>
#include <utility>

namespace afterglow::app {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Example)
};

constexpr const char *kArea = "face";
constexpr const char *kPlan = "standard-microneedling";
constexpr int kNeedle = 1500; // micrometres
/// How long ago the treatments were, by date.
constexpr std::array kTreatments{days{73}, days{38}, days{3}};
constexpr std::chrono::hours kAtThree{15};

/// How the skin was, so long after the last treatment.
struct Felt {
    std::chrono::hours after;
    std::map<std::string, int, std::less<>> symptoms;
};

const std::vector<Felt> &course()
{
    static const std::vector<Felt> felt{
        {5h, {{"redness", 3}, {"swelling", 1}, {"warmth", 2}, {"pain", 1}}},
        {28h, {{"redness", 2}, {"swelling", 1}, {"warmth", 1}}},
        {52h, {{"redness", 1}, {"dryness", 1}, {"itching", 1}}},
    };
    return felt;
}

Result<journal::Session> recordTreatment(journal::Journal &journal, time::Date day, const time::Zone &zone)
{
    journal::Session session;
    session.treatment.performedAt = time::at(day, kAtThree);
    session.treatment.zone = zone;
    session.treatment.area = kArea;
    session.treatment.plan = kPlan;
    session.treatment.planVersion = 0; // the newest
    session.treatment.status = timeline::SessionStatus::Performed;
    session.needleLength = kNeedle;
    session.concerns = {"acne-scars"};
    session.products = Words::tr("Hyaluronic acid").toStdString();
    session.clinic = Words::tr("Example clinic").toStdString();
    return journal.record(std::move(session));
}

/// What fell due before today, and the first things of this morning.
Status tick(journal::Journal &journal, time::Instant now, const time::Zone &zone)
{
    const time::Instant today = zone.resolve(time::at(time::dateOf(zone.localAt(now)), 0min));
    const auto scenario = journal.scenario(now, zone, today - days{80}, now, 0);
    if (!scenario)
        return tl::unexpected(scenario.error());
    std::vector<std::string> before;
    std::vector<std::string> morning;
    for (const timeline::Occurrence &occurrence : timeline::build(*scenario).occurrences) {
        if (occurrence.instant < today)
            before.push_back(occurrence.id);
        else if (occurrence.instant <= now && morning.size() < 2)
            morning.push_back(occurrence.id);
    }
    return journal.logAll(before, timeline::Action::Done, today - 2h).and_then([&] {
        return journal.logAll(morning, timeline::Action::Done, now);
    });
}

Status checkIn(journal::Journal &journal, const journal::Session &session, time::Instant now)
{
    for (const Felt &felt : course()) {
        journal::CheckIn checkIn;
        checkIn.session = session.treatment.id;
        checkIn.reported.at = session.treatment.instant() + felt.after;
        checkIn.reported.symptoms = felt.symptoms;
        if (checkIn.reported.at > now)
            break;
        if (const auto added = journal.addCheckIn(std::move(checkIn)); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// An oval like a head without a face, more or less red: `redness` is 0 to 1.
QImage drawnPicture(double redness)
{
    constexpr QSize kSize{600, 800};
    const QColor skin(226, 184, 158);
    const QColor red(206, 84, 84);
    QImage picture(kSize, QImage::Format_RGB32);
    picture.fill(QColor(233, 226, 221));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(skin.darker(112));
    painter.drawRoundedRect(QRectF(225, 560, 150, 260), 60, 60);
    painter.drawEllipse(QPointF(300, 860), 250, 170);
    QPainterPath head;
    head.addEllipse(QPointF(300, 370), 190, 250);
    QRadialGradient light(QPointF(270, 300), 330);
    light.setColorAt(0, skin.lighter(108));
    light.setColorAt(1, skin);
    painter.fillPath(head, light);
    painter.setClipPath(head);
    for (const QPointF &place : {QPointF(195, 420), QPointF(405, 420), QPointF(300, 230), QPointF(300, 540)}) {
        QRadialGradient blush(place, 130);
        QColor strong = red;
        strong.setAlphaF(0.65 * redness);
        QColor none = red;
        none.setAlphaF(0);
        blush.setColorAt(0, strong);
        blush.setColorAt(1, none);
        painter.fillRect(QRectF(place - QPointF(130, 130), QSizeF(260, 260)), blush);
    }
    painter.end();
    return picture;
}

Status addPicture(journal::Journal &journal, const vault::Vault &vault, const std::string &session, time::Instant taken,
                  double redness)
{
    const QImage picture = drawnPicture(redness);
    const auto jpeg = media::encodeJpeg(picture);
    const auto thumbnail = media::encodeJpeg(media::thumbnailOf(picture));
    auto id = vault::makePhotoId();
    if (!jpeg)
        return tl::unexpected(jpeg.error());
    if (!thumbnail)
        return tl::unexpected(thumbnail.error());
    if (!id)
        return tl::unexpected(id.error());
    journal::Photo photo;
    photo.id = *id;
    photo.session = session;
    photo.pose = "front";
    photo.taken = taken;
    photo.width = picture.width();
    photo.height = picture.height();
    photo.digest = vault.digest(media::pixelsOf(picture));
    photo.bytes = static_cast<std::int64_t>(jpeg->size());
    const auto sealed = vault.seal(vault::Kind::Thumbnail, photo.id, *thumbnail);
    if (!sealed)
        return tl::unexpected(sealed.error());
    return vault.save(photo.id, *jpeg).and_then([&]() -> Status {
        return journal.addPhoto(photo, *sealed).map([](const journal::Photo &) {});
    });
}

} // namespace

Status writeExample(journal::Journal &journal, time::Instant now, const time::Zone &zone)
{
    const time::Date today = time::dateOf(zone.localAt(now));
    for (const days ago : kTreatments) {
        const auto recorded = recordTreatment(journal, today - ago, zone);
        if (!recorded)
            return tl::unexpected(recorded.error());
        if (ago != kTreatments.back())
            continue;
        if (const Status told = checkIn(journal, *recorded, now); !told)
            return told;
    }
    return tick(journal, now, zone).and_then([&] {
        return journal.setClinic({Words::tr("Example clinic").toStdString(), {}});
    });
}

Status addExamplePhotos(journal::Journal &journal, const vault::Vault &vault)
{
    const auto sessions = journal.sessions();
    if (!sessions)
        return tl::unexpected(sessions.error());
    const journal::Session &last = sessions->back();
    const time::Instant treatment = last.treatment.instant();
    for (const auto &[after, redness] :
         {std::pair{-1h, 0.1}, std::pair{3h, 1.0}, std::pair{19h, 0.75}, std::pair{43h, 0.4}}) {
        if (const Status added = addPicture(journal, vault, last.treatment.id, treatment + after, redness); !added)
            return added;
    }
    return {};
}

Result<std::optional<vault::SecretKey>> PassingKeys::read(std::string_view name)
{
    const auto found = m_keys.find(name);
    if (found == m_keys.end())
        return std::nullopt;
    return vault::SecretKey::copyOf(found->second.bytes()).map([](vault::SecretKey key) {
        return std::optional(std::move(key));
    });
}

Status PassingKeys::write(std::string_view name, const vault::SecretKey &key)
{
    return vault::SecretKey::copyOf(key.bytes()).map([&](vault::SecretKey copy) {
        m_keys.insert_or_assign(std::string(name), std::move(copy));
    });
}

Status PassingKeys::remove(std::string_view name)
{
    if (const auto found = m_keys.find(name); found != m_keys.end())
        m_keys.erase(found);
    return {};
}

} // namespace afterglow::app
