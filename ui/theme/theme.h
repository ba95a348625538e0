#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <cstdint>
#include <functional>
#include <memory>

class QApplication;

namespace nucleoscope::ui {

/// Colours that the palette has no role for, for light and dark. 4.5:1 at least between text and its ground.
struct ThemeColours {
    QColor windowGround, cardGround, cardBorder;
    QColor railGround, railText, railActiveGround, railAccent;
    QColor text, mutedText, link;
    QColor accent, accentText; ///< the one primary button of a page
    QColor noticeGround, noticeBorder, warningGround, warningBorder, errorGround, errorBorder, goodGround, goodBorder;
    QColor plotGrid, plotAxis, trainingCurve, validationCurve, selection;
};

/// Follows the system's colour scheme (desktop portal with Qt 6.4) unless told otherwise; applies the palette to the
/// application. One object, owned by whoever runs the QApplication and reached through instance().
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    ~Theme() override;
    static Theme& instance(); ///< made with the QApplication, lives as long

    void apply(QApplication& application, Scheme scheme);
    bool isDark() const;
    const ThemeColours& colours() const;
    static constexpr int grid = 8; ///< px; margins and spacings are multiples
    QFont titleFont() const;       ///< page titles
    QFont headingFont() const;     ///< cards
    QFont smallFont() const;       ///< captions; body text is the application's font
    QFont fixedFont() const;       ///< commands and patterns
    /// Text of 100…200 % of the size that the desktop asks for. Holds at once, in everything that is on the screen.
    void setTextPercent(int percent);
    int textPercent() const;
    static constexpr int usualTextPercent = 100, mostTextPercent = 200;
    /// A length that was made for text of the usual size, px: as much longer as text is larger now, by setTextPercent() or
    /// because the desktop asks for it; never shorter.
    static int besideText(int length);
    /// Calls `fit` now and whenever text has become larger or smaller, as long as there is `owner`.
    void fitToText(QObject* owner, const std::function<void()>& fit);
    /// SVG from resources/icons in the text's colour, redrawn when the scheme changes.
    QIcon icon(const QString& name) const;
    static QColor classColour(std::uint32_t rgb) { return QColor::fromRgb(0xFF000000u | rgb); }
    /// The class colour made readable as text on the current ground (darkened or lightened to 4.5:1).
    QColor classTextColour(std::uint32_t rgb) const;

Q_SIGNALS:
    void changed();
    void textResized(); ///< the fonts above are others

private:
    Theme();
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace nucleoscope::ui
