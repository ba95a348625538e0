#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <functional>

class QMimeData;
class QPaintDevice;
class QWidget;

namespace nucleoscope::ui {

/// Lets a plot, a map or a matrix be taken away: copied as a picture and as numbers, saved as PNG, SVG, PDF and CSV. Adds the
/// entries to the widget's context menu, and the keys Ctrl+C and Ctrl+S while it has the focus. The name of the file is the
/// widget's accessible name.
class Exporter : public QObject {
    Q_OBJECT
public:
    struct Content {
        /// Draws the widget as it is shown, in its own pixels; empty: as it paints itself.
        std::function<void(QPaintDevice& device)> draw;
        std::function<QString()> table; ///< CSV with a header; empty: there are no numbers to give
    };
    Exporter(QWidget& widget, Content content);

    /// Called before something leaves by the keys, the menu or chooseFile(); calls `leave` when the widget shows what may leave, at
    /// once or later, or never. Empty: all leaves as it is shown.
    void setPreparation(std::function<void(std::function<void()> leave)> prepare) { prepare_ = std::move(prepare); }

    /// By the ending: .png (twice as large), .svg, .pdf, .csv; any other fails with Unsupported. Written as saveFile() does, which
    /// tells what the disk refuses.
    Result<void> save(const QString& file) const;

public Q_SLOTS:
    /// Picture and numbers together: who receives them takes what he can use.
    void copy();
    void chooseFile();

private:
    QByteArray encoded(const QString& ending) const;
    void draw(QPaintDevice& device) const;
    void prepared(std::function<void()> leave);
    QWidget& widget_;
    Content content_;
    std::function<void(std::function<void()> leave)> prepare_;
};

} // namespace nucleoscope::ui
