#pragma once

#include "core/dataset/dataset.h"
#include "core/workflow/image_notes.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace nucleoscope::ui {

/// The images whose call is to be read with care, and why: the network learned from them, or they are not like what it
/// learned from; and what can be done: compare more, cut nuclei out. Away before anything was called.
class CautionList : public QWidget {
    Q_OBJECT
public:
    explicit CautionList(QWidget* parent = nullptr);
    void clear();
    /// `noted`: notes tell what was found; else nothing was compared yet.
    void setNotes(const ImageNotes& notes, bool noted, const std::shared_ptr<const Dataset>& dataset);
    void setBusy(bool busy); ///< what can be done has to wait
    QString text() const;    ///< the sentences above the list

Q_SIGNALS:
    void chosen(int sample); ///< by click or key
    void compareWanted();
    void maskWanted();

private:
    QLabel* text_;
    void fill(const ImageNotes& notes, const Dataset& dataset);

    QTreeWidget* list_;
    QPushButton* compare_;
    QPushButton* mask_;
};

} // namespace nucleoscope::ui
