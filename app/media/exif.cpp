#include "app/media/exif.h"

#include <QtEndian>

#include <array>
#include <charconv>
#include <cstring>
#include <libexif/exif-data.h>
#include <memory>
#include <string_view>

namespace afterglow::media {

namespace {

using namespace std::chrono;

constexpr QByteArrayView kExifHeader("Exif\0\0", 6);

// Markers, after their 0xFF.
constexpr uchar kTemporary = 0x01;
constexpr uchar kFirstRestart = 0xD0;
constexpr uchar kStart = 0xD8;
constexpr uchar kEnd = 0xD9;
constexpr uchar kScan = 0xDA;
constexpr uchar kApp1 = 0xE1;

bool standsAlone(uchar marker)
{
    return marker == kTemporary || (marker >= kFirstRestart && marker <= kStart);
}

/// The markers of a JPEG file, one after the other.
class JpegSegments {
public:
    explicit JpegSegments(QByteArrayView file) : m_file(file) { }

    /// To the next marker; false at the file's end, or where there is none.
    bool next()
    {
        if (m_marker == kScan)
            skipScan();
        while (m_at < m_file.size() && byte(m_at) != 0xFF)
            ++m_at; // libjpeg skips what lies between segments, too
        while (m_at < m_file.size() && byte(m_at) == 0xFF)
            ++m_at;
        if (m_at >= m_file.size())
            return false;
        m_marker = byte(m_at++);
        m_content = {};
        if (m_marker == kEnd || standsAlone(m_marker))
            return true;
        if (m_file.size() - m_at < 2)
            return false;
        const qsizetype length = qFromBigEndian<quint16>(m_file.data() + m_at);
        if (length < 2 || length > m_file.size() - m_at)
            return false;
        m_content = m_file.sliced(m_at + 2, length - 2);
        m_at += length;
        return true;
    }
    [[nodiscard]] uchar marker() const { return m_marker; }
    [[nodiscard]] QByteArrayView content() const { return m_content; }

private:
    [[nodiscard]] uchar byte(qsizetype at) const { return static_cast<uchar>(m_file[at]); }

    /// Entropy-coded data go on up to a marker that is neither a stuffed zero nor a restart.
    void skipScan()
    {
        while (m_at < m_file.size()) {
            const void *found = std::memchr(m_file.data() + m_at, 0xFF, static_cast<std::size_t>(m_file.size() - m_at));
            if (found == nullptr) {
                m_at = m_file.size();
                return;
            }
            m_at = static_cast<const char *>(found) - m_file.data();
            if (m_at + 1 >= m_file.size()) {
                m_at = m_file.size();
                return;
            }
            const uchar after = byte(m_at + 1);
            if (after == 0xFF)
                ++m_at;
            else if (after == 0 || (after >= kFirstRestart && after < kStart))
                m_at += 2;
            else
                return;
        }
    }

    QByteArrayView m_file;
    qsizetype m_at = 0;
    uchar m_marker = 0;
    QByteArrayView m_content;
};

QByteArrayView blockOfJpeg(QByteArrayView file)
{
    for (JpegSegments segments(file); segments.next() && segments.marker() != kScan;)
        if (segments.marker() == kApp1 && segments.content().startsWith(kExifHeader))
            return segments.content().sliced(kExifHeader.size());
    return {};
}

/// The content of the first chunk of that name, in a file of chunks after `start` bytes.
template <class Length> QByteArrayView chunk(QByteArrayView file, qsizetype start, QByteArrayView name, Length &&layout)
{
    for (qsizetype at = start; file.size() - at >= 8;) {
        const auto [found, length, overhead] = layout(file.data() + at);
        if (length > file.size() - at - 8)
            return {};
        if (found == name)
            return file.sliced(at + 8, length);
        at += 8 + length + overhead;
    }
    return {};
}

struct ChunkHead {
    QByteArrayView name;
    qsizetype length;
    qsizetype overhead; ///< after the content: checksum, padding
};

QByteArrayView chunkOfPng(QByteArrayView file, QByteArrayView name)
{
    return chunk(file, 8, name, [](const char *head) {
        return ChunkHead{{head + 4, 4}, static_cast<qsizetype>(qFromBigEndian<quint32>(head)), 4};
    });
}

QByteArrayView blockOfWebP(QByteArrayView file)
{
    const auto block = chunk(file, 12, "EXIF", [](const char *head) {
        const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(head + 4));
        return ChunkHead{{head, 4}, length, length % 2};
    });
    // Some writers keep JPEG's header.
    return block.startsWith(kExifHeader) ? block.sliced(kExifHeader.size()) : block;
}

struct Unref {
    void operator()(ExifData *data) const { exif_data_unref(data); }
};

std::string_view asciiOf(ExifData *data, ExifIfd directory, int tag)
{
    const ExifEntry *entry =
        data->ifd[directory] ? exif_content_get_entry(data->ifd[directory], static_cast<ExifTag>(tag)) : nullptr;
    if (entry == nullptr || entry->format != EXIF_FORMAT_ASCII || entry->data == nullptr)
        return {};
    const std::string_view text(reinterpret_cast<const char *>(entry->data), entry->size);
    return text.substr(0, text.find('\0'));
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < 0)
        return std::nullopt;
    return value;
}

/// `2026:11:21 08:30:00`
std::optional<time::LocalTime> localTime(std::string_view text)
{
    if (text.size() < 19)
        return std::nullopt;
    const auto years = number(text.substr(0, 4));
    const auto months = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    const auto second = number(text.substr(17, 2));
    if (!years || !months || !day || !hour || !minute || !second || *years < 1970 || *hour > 23 || *minute > 59
        || *second > 60)
        return std::nullopt;
    const year_month_day date{year{*years}, month{static_cast<unsigned>(*months)},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return local_days{date} + hours{*hour} + minutes{*minute} + seconds{*second};
}

/// `+01:00`
std::optional<minutes> offset(std::string_view text)
{
    if (text.size() < 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hour = number(text.substr(1, 2));
    const auto minute = number(text.substr(4, 2));
    if (!hour || !minute || *hour > 14 || *minute > 59)
        return std::nullopt;
    const minutes east = hours{*hour} + minutes{*minute};
    return text[0] == '-' ? -east : east;
}

std::optional<TakenDate> taken(ExifData *data)
{
    // Not EXIF_TAG_DATE_TIME: it is the file's last change, by whatever edited it.
    constexpr std::array<std::pair<int, int>, 2> kDates{{
        {EXIF_TAG_DATE_TIME_ORIGINAL, 0x9011},  // OffsetTimeOriginal
        {EXIF_TAG_DATE_TIME_DIGITIZED, 0x9012}, // OffsetTimeDigitized
    }};
    for (const auto &[date, zone] : kDates)
        if (const auto local = localTime(asciiOf(data, EXIF_IFD_EXIF, date)))
            return TakenDate{*local, offset(asciiOf(data, EXIF_IFD_EXIF, zone))};
    return std::nullopt;
}

QImageIOHandler::Transformations transformation(ExifData *data)
{
    const ExifEntry *entry =
        data->ifd[EXIF_IFD_0] ? exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION) : nullptr;
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->size < 2)
        return QImageIOHandler::TransformationNone;
    switch (exif_get_short(entry->data, exif_data_get_byte_order(data))) {
    case 2:
        return QImageIOHandler::TransformationMirror;
    case 3:
        return QImageIOHandler::TransformationRotate180;
    case 4:
        return QImageIOHandler::TransformationFlip;
    case 5:
        return QImageIOHandler::TransformationFlipAndRotate90;
    case 6:
        return QImageIOHandler::TransformationRotate90;
    case 7:
        return QImageIOHandler::TransformationMirrorAndRotate90;
    case 8:
        return QImageIOHandler::TransformationRotate270;
    default:
        return QImageIOHandler::TransformationNone;
    }
}

bool isCompleteJpeg(QByteArrayView file)
{
    bool scanned = false;
    for (JpegSegments segments(file); segments.next();) {
        if (segments.marker() == kEnd)
            return scanned;
        scanned = scanned || segments.marker() == kScan;
    }
    return false;
}

} // namespace

QByteArrayView exifBlock(const QByteArray &file, const QByteArray &format)
{
    if (format == "jpeg")
        return blockOfJpeg(file);
    if (format == "png")
        return chunkOfPng(file, "eXIf");
    return format == "webp" ? blockOfWebP(file) : QByteArrayView{};
}

Exif readExif(QByteArrayView block)
{
    if (block.isEmpty())
        return {};
    QByteArray bytes(kExifHeader.data(), kExifHeader.size()); // libexif looks for it
    bytes += block;
    const std::unique_ptr<ExifData, Unref> data(exif_data_new());
    if (!data)
        return {};
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION); // reading, not repairing
    exif_data_set_option(data.get(), EXIF_DATA_OPTION_DONT_CHANGE_MAKER_NOTE);
    exif_data_load_data(data.get(), reinterpret_cast<const uchar *>(bytes.constData()),
                        static_cast<unsigned>(bytes.size()));
    return {taken(data.get()), transformation(data.get())};
}

bool isComplete(const QByteArray &file, const QByteArray &format)
{
    if (format == "jpeg")
        return isCompleteJpeg(file);
    if (format == "png")
        return !chunkOfPng(file, "IEND").isNull();
    return format != "webp"
        || (file.size() >= 12 && file.size() - 8 >= qFromLittleEndian<quint32>(file.constData() + 4));
}

} // namespace afterglow::media
