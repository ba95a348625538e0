#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace nucleoscope::ui {

/// A framed part of a page, optionally with a heading. Fill body().
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QBoxLayout* body() const { return body_; }
    void setHeading(const QString& heading);
    void letHeadingWrap(); ///< so that a long one does not widen the card

private:
    QBoxLayout* body_;
    QLabel* heading_;
};

/// Labels in the three text sizes; they follow the theme.
QLabel* makeTitle(const QString& text, QWidget* parent = nullptr);
QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);
QLabel* makeMuted(const QString& text, QWidget* parent = nullptr); ///< small and grey; wraps
/// "primary", "plain", "link", "chip": see style_sheet.h. Redrawn at once.
void setLook(QWidget* widget, const char* look);
QPushButton* makeButton(const QString& text, const char* look = "", QWidget* parent = nullptr);

} // namespace nucleoscope::ui
