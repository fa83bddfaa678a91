#include "tour/daemon.h"

#include "tour/driver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace afterglow::tour {

namespace {

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    // The app answers the bus meanwhile.
    await(program + " ends", [&] { return process.state() == QProcess::NotRunning; });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw StepFailed(program.toStdString() + ": " + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

QJsonArray history()
{
    // {"type": …, "data": [[{"id": {"data": 3}, "summary": {"data": "…"}, "body": {"data": "…"}}, …]]}
    const QJsonDocument document = QJsonDocument::fromJson(run("dunstctl", {"history"}));
    return document.object().value("data").toArray().at(0).toArray();
}

} // namespace

int Daemon::displayed()
{
    return run("dunstctl", {"count", "displayed"}).trimmed().toInt();
}

QStringList Daemon::sweep()
{
    const qsizetype before = history().size();
    run("dunstctl", {"close-all"});
    await("the notification is gone", [] { return displayed() == 0; });
    QStringList words;
    const QJsonArray entries = history(); // newest first
    for (qsizetype i = 0; i < entries.size() - before; ++i) {
        const QJsonValue entry = entries.at(i);
        const QString summary = entry["summary"]["data"].toString();
        const QString body = entry["body"]["data"].toString();
        words.append(body.isEmpty() ? summary : summary + ": " + body);
    }
    return words;
}

void Daemon::choose(const QString &action)
{
    QFile choice(qEnvironmentVariable("AFTERGLOW_NOTIFICATION_CHOICE"));
    if (!choice.open(QIODevice::WriteOnly))
        throw StepFailed("AFTERGLOW_NOTIFICATION_CHOICE names no file: start this by tests/support/virtual-display");
    choice.write(action.toUtf8());
    choice.close();
    const QByteArray window = run("xdotool", {"search", "--sync", "--onlyvisible", "--class", "Dunst"}).trimmed();
    run("xdotool", {"mousemove", "--window", QString::fromLatin1(window), "40", "20", "click", "1"});
    await("the notification is gone", [] { return displayed() == 0; });
    run("xdotool", {"mousemove", "2599", "2399"});
}

} // namespace afterglow::tour
