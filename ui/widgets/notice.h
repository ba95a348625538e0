#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

/// A coloured strip with a sentence or two and what can be done about it.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error, Good };
    explicit Notice(Kind kind = Kind::Information, QWidget* parent = nullptr);
    void setKind(Kind kind);
    /// `strong` comes first, in bold; either may be empty. Plain text.
    void setText(const QString& strong, const QString& text = {});
    QString text() const;
    /// A link-like button behind the text; the caller connects it.
    QPushButton* addAction(const QString& label);
    void clearActions();
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_;
    QLabel* icon_;
    QLabel* label_;
    QHBoxLayout* actions_;
    void refreshIcon();
};

} // namespace nucleoscope::ui
