#pragma once

#include <QSettings>

namespace nucleoscope::ui {

/// What the inspector remembers between two starts, in the window's own file.
class InspectorMemory {
public:
    InspectorMemory();
    bool isOpen(const QString& section, bool otherwise) const;
    void setOpen(const QString& section, bool open);
    double micrometresPerPixel() const; ///< 0: not known
    void setMicrometresPerPixel(double scale);
    double overlayOpacity() const; ///< 0…1
    void setOverlayOpacity(double opacity);

private:
    QSettings file_;
};

} // namespace nucleoscope::ui
