#pragma once

#include <QString>

#include <memory>

namespace nucleoscope::ui {

class SettingsFiles;

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
    std::shared_ptr<SettingsFiles> files_;
};

} // namespace nucleoscope::ui
