#pragma once

#include <QFrame>
#include <QStringList>

class QMimeData;

namespace nucleoscope::ui {

/// Where files and folders can be dropped. What it shows is put into it.
class DropArea : public QFrame {
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);
    static QStringList pathsIn(const QMimeData& data); ///< local files and folders

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setHovered(bool hovered);
};

} // namespace nucleoscope::ui
