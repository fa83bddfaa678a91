// What a Learn page is on the screen: the values that QML draws, in the app's language.
#pragma once

#include "core/learn/learn.h"
#include "core/learn/search.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace afterglow::app {

/// A page in the list.
struct LearnEntry {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)

public:
    QString id;
    QString title;
    QString detail; ///< the summary or, of a search, the statement that was found
};

struct LearnChapter {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QVariantList entries MEMBER entries)

public:
    QString title; ///< none above what a search found
    QVariantList entries;
};

/// What one or more sources say of a range.
struct LearnSaying {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString names MEMBER names)

public:
    QString text;
    QString names; ///< "Article 1, Article 4"
};

struct LearnRange {
    Q_GADGET
    Q_PROPERTY(QString topic MEMBER topic)
    Q_PROPERTY(QString range MEMBER range)
    Q_PROPERTY(QVariantList says MEMBER says)
    Q_PROPERTY(QString plan MEMBER plan)

public:
    QString topic;
    QString range;
    QVariantList says;
    QString plan;
};

struct LearnCheck {
    Q_GADGET
    Q_PROPERTY(QString identifier MEMBER id)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString names MEMBER names)

public:
    QString id; ///< as its tick is kept: "choosing/licensed"
    QString text;
    QString names;
};

struct LearnSection {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int urgency MEMBER urgency)
    Q_PROPERTY(QStringList paragraphs MEMBER paragraphs)
    Q_PROPERTY(QStringList points MEMBER points)
    Q_PROPERTY(QVariantList ranges MEMBER ranges)
    Q_PROPERTY(QVariantList checks MEMBER checks)

public:
    QString title;
    int urgency = 0;        ///< LearnModel::Urgency
    QStringList paragraphs; ///< each with the numbers of its sources: "… collagen and elastin. [1–5]"
    QStringList points;
    QVariantList ranges;
    QVariantList checks;
};

struct LearnSource {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString strength MEMBER strength)

public:
    QString number;
    QString name;
    QString title;
    QString about;
    QString strength; ///< "A: review or trial"; empty for the app's own choice
};

struct LearnPageContent {
    QString title;
    QString summary;
    QVariantList sections;
    QVariantList sources;
    QStringList checks; ///< the ids of all its checks
};

[[nodiscard]] QVariantList learnChapters(const learn::Book &book);
/// What was found, as one chapter without a title; none where nothing was.
[[nodiscard]] QVariantList learnHits(const std::vector<learn::Hit> &hits);
[[nodiscard]] LearnPageContent learnPage(const learn::Book &book, const learn::Page &page);

/// "[1–3, 5]": three or more in a row are joined.
[[nodiscard]] QString sourceMarks(std::vector<int> numbers);

} // namespace afterglow::app
