#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace nucleoscope::ui {

/// Names at the left, values at the right; a tooltip explains the name.
class FieldList : public QWidget {
    Q_OBJECT
public:
    explicit FieldList(QWidget* parent = nullptr);
    void set(const QString& name, const QString& value, const QString& toolTip = {}); ///< an empty value removes the row
    QString value(const QString& name) const;
    void clear();

private:
    struct Row {
        QLabel* name;
        QLabel* value;
    };
    QGridLayout* grid_;
    QList<Row> rows_;
};

} // namespace nucleoscope::ui
