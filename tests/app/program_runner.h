#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

inline QString named(const char* text)
{
    return QString::fromUtf8(text);
}

/// Runs the real executable as a script would: in a folder of its own, without a display and without the user's files.
class ProgramRunner {
public:
    static constexpr int patience = 240'000; // milliseconds; for a loaded machine, nothing here takes that long

    struct Outcome {
        int exitCode = -1; ///< -1: crashed or took too long
        QByteArray out;
        QByteArray err;
    };

    bool exists() const { return QFile::exists(program()); }
    QString program() const { return qEnvironmentVariable("NUCLEOSCOPE_PROGRAM"); }
    QString folder() const { return folder_.path(); }
    QString at(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("NUCLEOSCOPE_HOME"), at("home"));
        for (const char* variable : {"NUCLEOSCOPE_WEIGHTS", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            surroundings.remove(QString::fromUtf8(variable));
        return surroundings;
    }

    Outcome run(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(folder());
        process.start(program(), arguments);
        const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// Arguments without spaces in them, in one text.
    Outcome run(const char* arguments) const { return run(words(arguments)); }

    /// Why nothing can be trained here; empty: it can. Where an engine was built, one that fails is no reason to skip.
    QString obstacleToTraining() const
    {
        if (!exists())
            return QStringLiteral("NUCLEOSCOPE_PROGRAM names no program.");
#ifndef NUCLEOSCOPE_HAS_ENGINE
        if (run("devices").exitCode != 0)
            return QStringLiteral("The learning engine is not built here.");
#endif
        return {};
    }
    /// A share of the demo in "nuclei": 0.1 are 82 nuclei to learn from and 12 of others.
    Outcome drawNuclei(double scale = 0.1) const
    {
        return run({named("demo"), named("nuclei"), named("--seed"), named("7"), named("--scale"), QString::number(scale)});
    }

    static QStringList words(const char* text)
    {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    static QJsonObject object(const QByteArray& text)
    {
        return QJsonDocument::fromJson(text).object();
    }
    static QList<QByteArray> lines(const QByteArray& text)
    {
        QList<QByteArray> all = text.split('\n');
        if (!all.isEmpty() && all.last().isEmpty())
            all.removeLast();
        return all;
    }
    static QStringList imagesBelow(const QString& place)
    {
        QStringList images;
        QDirIterator files(place, {QStringLiteral("*.bmp"), QStringLiteral("*.jpg"), QStringLiteral("*.png")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            images.append(files.next());
        images.sort();
        return images;
    }

private:
    QTemporaryDir folder_;
};
