#include "core/learn/fold.h"

#include <array>
#include <cstdint>

namespace afterglow::learn {

namespace {

constexpr char32_t kFirstLatin = 0xC0;
/// What the letters from U+00C0 to U+017F are without case and accent; '*': see foldedLetter(), ' ': not a letter.
constexpr std::string_view kLatin = "aaaaaa*ceeeeiiiidnooooo ouuuuy**aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkk"
                                    "llllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin.size() == 0x180 - kFirstLatin);

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool isAsciiLetterOrDigit(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void append(std::string &word, char32_t c)
{
    const auto byte = [&word](std::uint32_t value) { word += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

constexpr char32_t kBroken = 0xFFFD;

/// The code points of `text`, kBroken for bytes that are no UTF-8.
std::u32string decoded(std::string_view text)
{
    std::u32string points;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i++]);
        const unsigned more = first < 0xC0 ? 0U : first < 0xE0 ? 1U : first < 0xF0 ? 2U : 3U;
        char32_t point = more == 0 ? first : first & (0x3FU >> more);
        unsigned taken = 0;
        for (; taken < more && i < text.size() && isContinuation(text[i]); ++taken)
            point = (point << 6U) | (static_cast<unsigned char>(text[i++]) & 0x3FU);
        points += taken < more || (more == 0 && first >= 0x80) ? kBroken : point;
    }
    return points;
}

struct Folded {
    char32_t from;
    std::string_view to;
};
constexpr std::array kFolded{Folded{U'Æ', "ae"}, Folded{U'æ', "ae"}, Folded{U'Þ', "th"}, Folded{U'þ', "th"},
                             Folded{U'ß', "ss"}, Folded{U'Œ', "oe"}, Folded{U'œ', "oe"}, Folded{U'Ĳ', "ij"},
                             Folded{U'ĳ', "ij"}, Folded{U'أ', "ا"},  Folded{U'إ', "ا"},  Folded{U'آ', "ا"},
                             Folded{U'ٱ', "ا"},  Folded{U'ة', "ه"},  Folded{U'ى', "ي"},  Folded{U'ؤ', "و"},
                             Folded{U'ئ', "ي"},  Folded{U'ـ', ""}};

bool isMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F)                // combining accents
        || (c >= 0x64B && c <= 0x65F) || c == 0x670  // Arabic vowel signs
        || c == 0xAD || (c >= 0x200B && c <= 0x200F) // soft hyphen, joiners, direction marks
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isPunctuation(char32_t c)
{
    return c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || c == U'،' || c == U'؛'
        || c == U'؟' || (c >= 0x66A && c <= 0x66D) || c == 0x6D4 || c == kBroken;
}

void fold(char32_t c, std::string &words)
{
    if (c >= 'A' && c <= 'Z')
        c += 'a' - 'A';
    if (isAsciiLetterOrDigit(c)) {
        words += static_cast<char>(c);
        return;
    }
    if (isMark(c))
        return;
    if (isPunctuation(c)) {
        words += ' ';
        return;
    }
    for (const Folded &folded : kFolded) {
        if (folded.from == c) {
            words += folded.to;
            return;
        }
    }
    if (c < kFirstLatin + kLatin.size())
        words += kLatin[c - kFirstLatin];
    else if (c >= 0x660 && c <= 0x669)
        words += static_cast<char>('0' + (c - 0x660));
    else
        append(words, c);
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::string line;
    for (const char32_t c : decoded(text))
        fold(c, line);
    std::vector<std::string> words(1);
    for (const char c : line) {
        if (c != ' ')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

} // namespace afterglow::learn
