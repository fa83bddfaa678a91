#include "core/photos/registration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace afterglow::photos {
namespace {

using Level = RegistrationImage::Level;

constexpr double kDegree = std::numbers::pi / 180;

// What is searched: a little more than is promised. The steps are what the refinement reaches from in between.
constexpr double kScaleStep = 0.085; ///< of the logarithm
constexpr int kScaleSteps = 4;       ///< on either side
constexpr double kAngleStep = 6.5 * kDegree;
constexpr int kAngleSteps = 3;
constexpr double kShift = 0.34; ///< of the oval's width: 23 % of a portrait's
constexpr int kCandidates = 6;

// What is believed, relative to the guide ovals.
constexpr double kLargestScale = 0.45; ///< of the logarithm
constexpr double kLargestAngle = 32 * kDegree;
constexpr double kLargestShift = 0.55;    ///< of the oval's width
constexpr double kLeastOverlap = 0.55;    ///< of the face's weight that has to lie within the other picture
constexpr double kHoldsConfidence = 0.75; ///< at least this where the guess is taken as confirmed

/// The face's part: the oval and what is around it, hair and jaw; less weight towards the rim.
constexpr double kReach = 1.30;

double weightAt(const Oval &oval, double x, double y)
{
    const double u = (x - oval.centreX) / oval.radiusX;
    const double v = (y - oval.centreY) / oval.radiusY;
    const double radius = std::sqrt(u * u + v * v);
    constexpr double kFull = 0.95;
    return std::clamp((kReach - radius) / (kReach - kFull), 0.0, 1.0);
}

/// Bilinear between the pixels' centres. False where a neighbour lies outside the plane.
bool sample(const Luma &plane, double x, double y, float &value)
{
    const double left = x - 0.5;
    const double top = y - 0.5;
    if (!(left >= 0.0 && top >= 0.0 && left < plane.width() - 1 && top < plane.height() - 1))
        return false;
    const int column = static_cast<int>(left);
    const int row = static_cast<int>(top);
    const auto u = static_cast<float>(left - column);
    const auto v = static_cast<float>(top - row);
    const float *upper = plane.row(row) + column;
    const float *lower = plane.row(row + 1) + column;
    const float a = upper[0] + u * (upper[1] - upper[0]);
    const float b = lower[0] + u * (lower[1] - lower[0]);
    value = a + v * (b - a);
    return true;
}

/// Takes points of one plane to pixels of the other: x' = xx * x + xy * y + x0, y' = yx * x + yy * y + y0.
struct Affine {
    double xx = 1.0;
    double xy = 0.0;
    double yx = 0.0;
    double yy = 1.0;
    double x0 = 0.0;
    double y0 = 0.0;
};

/// From points, as Point says, to pixels of the level that they are taken to.
Affine toPixels(const Similarity &t, const Level &to)
{
    const double c = t.scale * std::cos(t.angle);
    const double s = t.scale * std::sin(t.angle);
    return {c * to.perUnitX,
            -s * to.perUnitX,
            s * to.perUnitY,
            c * to.perUnitY,
            t.dx * to.perUnitX + to.originX,
            t.dy * to.perUnitY + to.originY};
}

// --- Search: every scale and turn in steps, every shift by a pixel, at the coarsest level.

/// `from`'s face as a transform would draw it into `to`'s grid, its centre at the grid's origin.
struct Drawn {
    struct Run {
        int x = 0; ///< of the first pixel, from the centre's pixel
        int y = 0;
        std::size_t first = 0;
        int count = 0;
    };
    std::vector<Run> runs;
    std::vector<float> values; ///< times their weights
    std::vector<float> weights;
    double energy = 0.0; ///< the weighted sum of the values' squares
    double weight = 0.0; ///< the sum of the weights
};

Drawn drawnFace(const RegistrationImage &from, const Similarity &centred, const Level &to)
{
    const Level &level = from.levels().front();
    const Oval &oval = from.oval();
    const Similarity back = centred.inverse();
    const double reachX = kReach * oval.radiusY * centred.scale * to.perUnitX;
    const int reach = static_cast<int>(std::ceil(reachX));
    Drawn drawn;
    for (int y = -reach; y <= reach; ++y) {
        Drawn::Run run{0, y, drawn.values.size(), 0};
        for (int x = -reach; x <= reach; ++x) {
            const Point p = back({x / to.perUnitX, y / to.perUnitY});
            const double px = p.x + oval.centreX;
            const double py = p.y + oval.centreY;
            const double weight = weightAt(oval, px, py);
            float value = 0.0F;
            const bool inside = weight > 0.0
                && sample(level.structure, level.originX + px * level.perUnitX, level.originY + py * level.perUnitY,
                          value);
            if (!inside) {
                if (run.count > 0)
                    break; // the face is convex
                continue;
            }
            if (run.count++ == 0)
                run.x = x;
            drawn.values.push_back(static_cast<float>(weight) * value);
            drawn.weights.push_back(static_cast<float>(weight));
            drawn.energy += weight * value * value;
            drawn.weight += weight;
        }
        if (run.count > 0)
            drawn.runs.push_back(run);
    }
    return drawn;
}

/// Sums of eight lanes, so that the compiler may keep them in one register: it must not reorder a float sum by itself.
struct Sums {
    double product = 0.0;
    double energy = 0.0;
    double weight = 0.0;
};
void correlate(const float *value, const float *weight, const float *with, int count, Sums &sums)
{
    constexpr int kLanes = 8;
    std::array<float, kLanes> product{};
    std::array<float, kLanes> energy{};
    std::array<float, kLanes> total{};
    int i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (int lane = 0; lane < kLanes; ++lane) {
            const float other = with[i + lane];
            product[static_cast<std::size_t>(lane)] += value[i + lane] * other;
            energy[static_cast<std::size_t>(lane)] += weight[i + lane] * other * other;
            total[static_cast<std::size_t>(lane)] += weight[i + lane];
        }
    for (; i < count; ++i) {
        product[0] += value[i] * with[i];
        energy[0] += weight[i] * with[i] * with[i];
        total[0] += weight[i];
    }
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        sums.product += product[lane];
        sums.energy += energy[lane];
        sums.weight += total[lane];
    }
}

/// The correlation with the face's centre on this pixel; parts outside count as nothing alike.
double scoreAt(const Drawn &drawn, const Luma &plane, int centreX, int centreY)
{
    Sums sums;
    for (const Drawn::Run &run : drawn.runs) {
        const int y = centreY + run.y;
        if (y < 0 || y >= plane.height())
            continue;
        const int from = std::max(0, -(centreX + run.x));
        const int to = std::min(run.count, plane.width() - (centreX + run.x));
        if (from >= to)
            continue;
        const std::size_t first = run.first + static_cast<std::size_t>(from);
        correlate(&drawn.values[first], &drawn.weights[first], plane.row(y) + centreX + run.x + from, to - from, sums);
    }
    if (sums.weight < kLeastOverlap * drawn.weight || sums.energy <= 0.0 || drawn.energy <= 0.0)
        return 0.0;
    return sums.product / std::sqrt(drawn.energy * sums.energy);
}

struct Place {
    int column = 0;
    int row = 0;
    double score = 0.0;
};
void consider(const Drawn &drawn, const Luma &plane, int column, int row, Place &best)
{
    const double score = scoreAt(drawn, plane, column, row);
    if (score > best.score)
        best = {column, row, score};
}

struct Candidate {
    Similarity transform;
    double score = 0.0;
};

/// How much larger or smaller a face is in `to` when it fills the guide ovals of both.
double guideScale(const RegistrationImage &from, const RegistrationImage &to)
{
    return to.oval().radiusX / from.oval().radiusX;
}

/// Takes the centre of `from`'s oval to this point.
Similarity centredAt(const RegistrationImage &from, double scale, double angle, const Point &at)
{
    const Point moved = Similarity{scale, angle, 0.0, 0.0}({from.oval().centreX, from.oval().centreY});
    return {scale, angle, at.x - moved.x, at.y - moved.y};
}

std::vector<Candidate> search(const RegistrationImage &from, const RegistrationImage &to)
{
    const Level &level = to.levels().front();
    const Oval &oval = to.oval();
    const int column = static_cast<int>(level.originX + oval.centreX * level.perUnitX);
    const int row = static_cast<int>(level.originY + oval.centreY * level.perUnitY);
    const int shift = static_cast<int>(std::ceil(kShift * 2 * oval.radiusX * level.perUnitX));
    std::vector<Candidate> found;
    for (int s = -kScaleSteps; s <= kScaleSteps; ++s)
        for (int a = -kAngleSteps; a <= kAngleSteps; ++a) {
            const double scale = guideScale(from, to) * std::exp(s * kScaleStep);
            const double angle = a * kAngleStep;
            const Drawn drawn = drawnFace(from, {scale, angle, 0.0, 0.0}, level);
            // Every other pixel first, then the neighbours of the best.
            Place best;
            for (int y = -shift; y <= shift; y += 2)
                for (int x = -shift; x <= shift; x += 2)
                    consider(drawn, level.structure, column + x, row + y, best);
            const Place rough = best;
            for (int y = -1; y <= 1; ++y)
                for (int x = -1; x <= 1; ++x)
                    consider(drawn, level.structure, rough.column + x, rough.row + y, best);
            const Point at{(best.column + 0.5 - level.originX) / level.perUnitX,
                           (best.row + 0.5 - level.originY) / level.perUnitY};
            if (best.score > 0.0)
                found.push_back({centredAt(from, scale, angle, at), best.score});
        }
    const auto kept = std::min<std::size_t>(kCandidates, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
                      [](const Candidate &l, const Candidate &r) { return l.score > r.score; });
    found.resize(kept);
    return found;
}

// --- Refinement: inverse compositional Gauss-Newton, with weights that leave out what differs (redness, a strand of hair).

/// A pixel of `from`'s face with what it says of a small motion.
struct Feature {
    float x = 0.0F; ///< from the oval's centre, in units of the width
    float y = 0.0F;
    float value = 0.0F;
    float weight = 0.0F;
    std::array<float, 4> slope{}; ///< by scale, angle, dx, dy
};

std::vector<Feature> featuresOf(const RegistrationImage &image, std::size_t index)
{
    const Level &level = image.levels()[index];
    const Oval &oval = image.oval();
    const Luma &plane = level.structure;
    std::vector<Feature> features;
    for (int row = 1; row + 1 < plane.height(); ++row)
        for (int column = 1; column + 1 < plane.width(); ++column) {
            const double x = (column + 0.5 - level.originX) / level.perUnitX;
            const double y = (row + 0.5 - level.originY) / level.perUnitY;
            const double weight = weightAt(oval, x, y);
            if (weight <= 0.0)
                continue;
            Feature f;
            f.x = static_cast<float>(x - oval.centreX);
            f.y = static_cast<float>(y - oval.centreY);
            f.value = plane.at(column, row);
            f.weight = static_cast<float>(weight);
            const auto across =
                static_cast<float>(level.perUnitX / 2) * (plane.at(column + 1, row) - plane.at(column - 1, row));
            const auto down =
                static_cast<float>(level.perUnitY / 2) * (plane.at(column, row + 1) - plane.at(column, row - 1));
            f.slope = {across * f.x + down * f.y, down * f.x - across * f.y, across, down};
            features.push_back(f);
        }
    return features;
}

/// Solves the symmetric system of four; false where it is not definite.
bool solve(std::array<std::array<double, 4>, 4> matrix, std::array<double, 4> &vector)
{
    constexpr std::size_t kSize = 4;
    for (std::size_t pivot = 0; pivot < kSize; ++pivot) {
        if (!(matrix[pivot][pivot] > 1e-12))
            return false;
        for (std::size_t row = pivot + 1; row < kSize; ++row) {
            const double factor = matrix[row][pivot] / matrix[pivot][pivot];
            for (std::size_t column = pivot; column < kSize; ++column)
                matrix[row][column] -= factor * matrix[pivot][column];
            vector[row] -= factor * vector[pivot];
        }
    }
    for (std::size_t row = kSize; row-- > 0;) {
        for (std::size_t column = row + 1; column < kSize; ++column)
            vector[row] -= matrix[row][column] * vector[column];
        vector[row] /= matrix[row][row];
    }
    return true;
}

bool isPlausible(const RegistrationImage &from, const RegistrationImage &to, const Similarity &t)
{
    const Point centre = t({from.oval().centreX, from.oval().centreY});
    const double reach = kLargestShift * 2 * to.oval().radiusX;
    return std::abs(std::log(t.scale / guideScale(from, to))) < kLargestScale && std::abs(t.angle) < kLargestAngle
        && std::hypot(centre.x - to.oval().centreX, centre.y - to.oval().centreY) < reach;
}

/// One level's refinement. Its features are made once for several candidates.
class Refinement {
public:
    Refinement(const RegistrationImage &from, const RegistrationImage &to, std::size_t level)
        : m_from(from),
          m_to(to),
          m_level(to.levels()[level]),
          m_features(featuresOf(from, level)),
          m_values(m_features.size())
    {
        for (const Feature &f : m_features)
            m_weight += f.weight;
    }

    /// Improves the transform; false where it leaves what is plausible.
    bool improve(Similarity &transform, int iterations)
    {
        for (int i = 0; i < iterations; ++i) {
            if (!isPlausible(m_from, m_to, transform) || !sampleAll(transform))
                return false;
            std::array<double, 4> step{};
            if (!stepFrom(step))
                return false;
            const Similarity moved{std::hypot(1.0 + step[0], step[1]), std::atan2(step[1], 1.0 + step[0]), 0.0, 0.0};
            // The step is a motion of `from` about its oval's centre; its inverse comes first.
            const Point centre{m_from.oval().centreX, m_from.oval().centreY};
            const Point turned = moved(centre);
            const Similarity about{moved.scale, moved.angle, centre.x - turned.x + step[2],
                                   centre.y - turned.y + step[3]};
            if (!(moved.scale > 0.5))
                return false;
            transform = about.inverse().then(transform);
            const double largest =
                std::max(std::hypot(step[0], step[1]) * m_from.oval().radiusY, std::hypot(step[2], step[3]));
            constexpr double kEnough = 0.01; // of a pixel
            if (largest * m_level.perUnitX < kEnough)
                break;
        }
        return isPlausible(m_from, m_to, transform);
    }

    /// The correlation of what overlaps; 0 where too little does.
    double score(const Similarity &transform)
    {
        if (!sampleAll(transform))
            return 0.0;
        double product = 0.0;
        double energy = 0.0;
        double otherEnergy = 0.0;
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            if (std::isnan(m_values[i]))
                continue;
            const Feature &f = m_features[i];
            product += f.weight * f.value * m_values[i];
            energy += f.weight * f.value * f.value;
            otherEnergy += f.weight * m_values[i] * m_values[i];
        }
        return energy > 0.0 && otherEnergy > 0.0 ? product / std::sqrt(energy * otherEnergy) : 0.0;
    }

private:
    /// The other picture's values under the features, NaN outside; false where too little overlaps.
    bool sampleAll(const Similarity &transform)
    {
        const Affine map = toPixels(transform, m_level);
        const Oval &oval = m_from.oval();
        const double x0 = map.xx * oval.centreX + map.xy * oval.centreY + map.x0;
        const double y0 = map.yx * oval.centreX + map.yy * oval.centreY + map.y0;
        double weight = 0.0;
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            const Feature &f = m_features[i];
            const double x = map.xx * f.x + map.xy * f.y + x0;
            const double y = map.yx * f.x + map.yy * f.y + y0;
            if (sample(m_level.structure, x, y, m_values[i]))
                weight += f.weight;
            else
                m_values[i] = std::numeric_limits<float>::quiet_NaN();
        }
        return weight > kLeastOverlap * m_weight;
    }

    bool stepFrom(std::array<double, 4> &step) const
    {
        // Beyond this the structures differ, they aren't displaced (Geman and McClure's weights).
        constexpr float kDiffers = 0.8F;
        std::array<std::array<double, 4>, 4> hessian{};
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            if (std::isnan(m_values[i]))
                continue;
            const Feature &f = m_features[i];
            const float residual = m_values[i] - f.value;
            const float relative = residual / kDiffers;
            const float doubt = 1.0F + relative * relative;
            const float weight = f.weight / (doubt * doubt);
            for (std::size_t row = 0; row < 4; ++row) {
                const float weighted = weight * f.slope[row];
                step[row] += weighted * residual;
                for (std::size_t column = row; column < 4; ++column)
                    hessian[row][column] += weighted * f.slope[column];
            }
        }
        for (std::size_t row = 0; row < 4; ++row)
            for (std::size_t column = 0; column < row; ++column)
                hessian[row][column] = hessian[column][row];
        return solve(hessian, step);
    }

    const RegistrationImage &m_from;
    const RegistrationImage &m_to;
    const Level &m_level;
    std::vector<Feature> m_features;
    std::vector<float> m_values;
    double m_weight = 0.0;
};

Similarity motionOf(const RegistrationImage &from, const RegistrationImage &to, const Similarity &t)
{
    constexpr double kPortrait = 0.345; // the guide's radius, in a portrait
    const double width = to.oval().radiusX / kPortrait;
    const Point centre = t({from.oval().centreX, from.oval().centreY});
    return {t.scale / guideScale(from, to), t.angle, (centre.x - to.oval().centreX) / width,
            (centre.y - to.oval().centreY) / width};
}

constexpr int kCoarseIterations = 12;
constexpr int kFineIterations = 8;

/// From the coarsest level to the finest; nothing where it doesn't hold.
std::optional<Registration> refined(const RegistrationImage &from, const RegistrationImage &to,
                                    const std::vector<Candidate> &candidates)
{
    Refinement coarse(from, to, 0);
    Refinement middle(from, to, 1);
    Candidate best;
    for (const Candidate &candidate : candidates) {
        Similarity transform = candidate.transform;
        if (!coarse.improve(transform, kCoarseIterations) || !middle.improve(transform, kFineIterations))
            continue;
        const double score = middle.score(transform);
        if (score > best.score)
            best = {transform, score};
    }
    if (best.score < kLeastConfidence)
        return std::nullopt;
    Similarity transform = best.transform;
    if (Refinement fine(from, to, RegistrationImage::kLevels - 1); fine.improve(transform, kFineIterations))
        best.transform = transform;
    return Registration{best.transform, motionOf(from, to, best.transform), std::min(1.0, best.score)};
}

} // namespace

std::optional<Registration> align(const RegistrationImage &from, const RegistrationImage &to)
{
    if (from.empty() || to.empty())
        return std::nullopt;
    return refined(from, to, search(from, to));
}

std::optional<Registration> align(const RegistrationImage &from, const RegistrationImage &to, const Similarity &guess)
{
    if (from.empty() || to.empty())
        return std::nullopt;
    if (auto confirmed = refined(from, to, {{guess, 1.0}}); confirmed && confirmed->confidence >= kHoldsConfidence)
        return confirmed;
    return align(from, to);
}

} // namespace afterglow::photos
