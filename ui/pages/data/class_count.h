#pragma once

#include "core/dataset/dataset.h"
#include "ui/widgets/class_mark.h"

#include <QAbstractButton>

namespace nucleoscope::ui {

/// How many nuclei of a class, large; a click filters to it.
class ClassCount : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(QString caption MEMBER caption_)
public:
    ClassCount(const ClassInfo& info, const ClassMark& mark, qint64 count, const QString& caption, QWidget* parent = nullptr);
    QSize sizeHint() const override; ///< a long name of a class gives way
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ClassMark mark_;
    std::uint32_t rgb_;
    QString number_;
    QString caption_;
};

} // namespace nucleoscope::ui
