#pragma once

#include "ui/gallery/contact_sheet.h"

#include <QObject>
#include <QPointer>

namespace nucleoscope::ui {

class ContactSheetDialog;
class GalleryView;
struct GalleryItem;
class Workspace;

/// Lets nuclei be taken away from a gallery: a picture copied or saved as it lies in its file, neither brightened nor cut; a
/// contact sheet of the selected ones. Adds to the gallery's context menu and keys.
class GalleryExport : public QObject {
    Q_OBJECT
public:
    enum class Captions { NameAndCall, Call, Number, None };

    GalleryExport(Workspace& workspace, GalleryView& gallery);
    /// What openSheet() would print: the selected nuclei, or all that are shown where fewer than two are selected.
    ContactSheet sheet(Captions captions) const;
    /// Writes it in a job; the window tells when it is there, or why not.
    void writeSheet(ContactSheet sheet, const QString& file);

public Q_SLOTS:
    void copyPicture();
    void choosePicture();
    void openSheet();

private:
    std::vector<const GalleryItem*> wanted() const;
    QString nameOf(const GalleryItem& item) const;
    QString callOf(const GalleryItem& item) const;
    void decode(std::function<void(const QImage&)> done);
    Workspace& workspace_;
    GalleryView& gallery_;
    QPointer<ContactSheetDialog> dialog_;
};

} // namespace nucleoscope::ui
