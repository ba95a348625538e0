#pragma once

#include <QAbstractButton>

namespace nucleoscope::ui {

/// A large button with a picture, a title (the button's text) and a line that says what it does.
class ActionTile : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription)
public:
    ActionTile(const QString& icon, const QString& title, const QString& description, QWidget* parent = nullptr);
    void setPrimary(bool primary);
    QString description() const { return description_; }
    void setDescription(const QString& description);
    QSize sizeHint() const override; ///< three lines of description, or as many as there are
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString icon_;
    QString description_;
    bool primary_ = false;
    bool focusIsVisible_ = false; ///< it came by the keyboard
};

} // namespace nucleoscope::ui
