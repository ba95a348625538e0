#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace nucleoscope::ui {

/// A frame to drop files and folders on.
class DropArea : public QFrame {
    Q_OBJECT
public:
    explicit DropArea(const QString& text, QWidget* parent = nullptr);

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
