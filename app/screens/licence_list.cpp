#include "app/screens/licence_list.h"

#include "library_versions.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <vector>

namespace afterglow::app {

namespace {

struct Work {
    const char *name;
    QString version;
    const char *licence;
    const char *copyright;
    std::vector<const char *> files;
};

const std::vector<Work> &works()
{
    static const std::vector<Work> all{
        {"Afterglow",
         QCoreApplication::applicationVersion(),
         "Apache License 2.0",
         "The Afterglow authors",
         {"Apache-2.0"}},
        {"Qt",
         QString::fromLatin1(qVersion()),
         "GNU Lesser General Public License 3",
         "Copyright (C) 2016-2022 The Qt Company Ltd. and other contributors",
         {"LGPL-3.0", "GPL-3.0"}},
        {"SQLite", QStringLiteral(AFTERGLOW_SQLITE_VERSION), "Public domain", "D. Richard Hipp", {"SQLite"}},
        {"libsodium",
         QStringLiteral(AFTERGLOW_SODIUM_VERSION),
         "ISC License",
         "Copyright (c) 2013-2017 Frank Denis",
         {"ISC-libsodium"}},
        {"JSON for Modern C++",
         QStringLiteral(AFTERGLOW_JSON_VERSION),
         "MIT License",
         "Copyright (c) 2013-2022 Niels Lohmann",
         {"MIT-nlohmann-json"}},
        {"{fmt}",
         QStringLiteral(AFTERGLOW_FMT_VERSION),
         "MIT License with an exception",
         "Copyright (c) 2012-2020 Victor Zverovich",
         {"MIT-fmt"}},
        {"tl::expected", QStringLiteral(AFTERGLOW_EXPECTED_VERSION), "CC0 1.0 Universal", "Simon Brand", {"CC0-1.0"}},
        {"libwebp",
         QStringLiteral(AFTERGLOW_WEBP_VERSION),
         "BSD License, 3 clauses",
         "Copyright (c) 2010 Google Inc.",
         {"BSD-3-libwebp"}},
        {"libexif",
         QStringLiteral(AFTERGLOW_EXIF_VERSION),
         "GNU Lesser General Public License 2.1",
         "Copyright (c) 2001-2009 Lutz Müller and others",
         {"LGPL-2.1"}},
        {"Inter", QString(), "SIL Open Font License 1.1", "Copyright 2016-2022 The Inter Project Authors", {"OFL-1.1"}},
    };
    return all;
}

const Work &work(int index)
{
    return works().at(static_cast<std::size_t>(index));
}

/// What stands between blank lines, without the line breaks that were made for a wide page.
QStringList paragraphs(const QString &text)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n\\s*\\n"));
    QStringList found;
    for (const QString &block : text.split(blankLines, Qt::SkipEmptyParts)) {
        const QString paragraph = block.simplified();
        if (!paragraph.isEmpty())
            found << paragraph;
    }
    return found;
}

} // namespace

QString LicenceList::appVersion()
{
    return QCoreApplication::applicationVersion();
}

int LicenceList::count()
{
    return static_cast<int>(works().size());
}

QString LicenceList::name(int index)
{
    const Work &of = work(index);
    const QString name = QString::fromUtf8(of.name);
    return of.version.isEmpty() ? name : name + QLatin1Char(' ') + of.version;
}

QString LicenceList::licence(int index)
{
    return QString::fromUtf8(work(index).licence);
}

QString LicenceList::copyright(int index)
{
    return QString::fromUtf8(work(index).copyright);
}

QStringList LicenceList::text(int index)
{
    QStringList text;
    for (const char *name : work(index).files) {
        QFile file(QStringLiteral(":/licences/%1.txt").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The licence %s is not part of the app", name);
        text << paragraphs(QString::fromUtf8(file.readAll()));
    }
    return text;
}

} // namespace afterglow::app
