#include "drawn_nuclei.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace {

QImage drawnNucleus(bool leukemic, QRandomGenerator& random)
{
    QImage image(48, 48, QImage::Format_RGB888);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(leukemic ? QColor(150, 70, 160) : QColor(80, 30, 110));
    const double radius = (leukemic ? 17 : 12) + random.bounded(3.0);
    painter.drawEllipse(QPointF(24, 24), radius, radius * (0.85 + random.bounded(0.15)));
    painter.setBrush(QColor(190, 120, 200));
    painter.drawEllipse(QPointF(20 + random.bounded(8.0), 20 + random.bounded(8.0)), 2, 2);
    return image;
}

} // namespace

void drawNuclei(const QString& folder, int subjects, int images)
{
    QRandomGenerator random(7);
    for (const bool leukemic : {true, false}) {
        for (int subject = 1; subject <= subjects; ++subject) {
            const QString name = leukemic ? QStringLiteral("all") : QStringLiteral("hem");
            const QDir place(folder + QStringLiteral("/training_data/fold_%1/%2").arg(subject % 3).arg(name));
            place.mkpath(QStringLiteral("."));
            for (int image = 1; image <= images; ++image)
                drawnNucleus(leukemic, random)
                    .save(place.filePath(QStringLiteral("UID_%1%2_%3_1_%4.png")
                                             .arg(leukemic ? QString() : QStringLiteral("H"))
                                             .arg(subject)
                                             .arg(image)
                                             .arg(name)));
        }
    }
}

void writeTinyRecipe(const QString& home)
{
    QDir(home).mkpath(QStringLiteral("config/recipes"));
    QFile file(home + QStringLiteral("/config/recipes/tiny.json"));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(R"({"version": 1, "name": "tiny", "title": "Tiny", "network": {"architecture": "small", "weights": "random"},
"input": {"crop_pixels": 0, "size_pixels": 32}, "optimiser": {"kind": "adamw", "learning_rate": 0.005},
"precision": "fp32", "epochs": 2, "batch_size": 8})");
}
