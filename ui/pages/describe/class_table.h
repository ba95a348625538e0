// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/description/description_preview.h"

#include <QTableWidget>

namespace nucleoscope::ui {

/// What the rules yield as classes: which are used, how they are called, which is the positive one.
class ClassTable : public QTableWidget {
    Q_OBJECT
public:
    explicit ClassTable(QWidget* parent = nullptr);

    /// `values`: as the rules yield them; `described`: what was said of them before; `classes`: as they would be.
    void setValues(const std::vector<ValueCount>& values, const std::vector<DescribedClass>& described,
                   const std::vector<ClassInfo>& classes);
    /// Those that are used, rows of one name together; empty where nothing was changed.
    std::vector<DescribedClass> described() const;
    bool canMove(int by) const; ///< the current row, -1 or 1
    void moveCurrent(int by);   ///< classes stand in the order of their rows

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { UseColumn, NameColumn, PositiveColumn, ImagesColumn, ColumnCount };
    bool isChecked(int row, int column) const { return item(row, column)->checkState() == Qt::Checked; }

    bool filling_ = false;
    bool changed_ = false;
};

} // namespace nucleoscope::ui
