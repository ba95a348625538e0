// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace nucleoscope::ui {

/// Settings below each other: name, field, the default in words, and a button that goes back to it, which is there to be
/// pressed where something else is set.
class SettingRows : public QWidget {
    Q_OBJECT
public:
    struct Setting {
        QString name;                   ///< with its mnemonic; empty: the field says it, a box to be checked
        QWidget* field = nullptr;       ///< has the object name of the setting
        QString toolTip;                ///< of name and field
        std::function<QString()> usual; ///< the default, as the field would show it
        std::function<bool()> isUsual;
        std::function<void()> reset;
        std::function<void()> show; ///< puts what is set into the field
    };

    explicit SettingRows(QWidget* parent = nullptr);
    void addHeading(const QString& text);
    void add(Setting setting);
    /// Below the last one; belongs to no setting of its own.
    void addBelow(QWidget* widget);

    bool allUsual() const;
    void resetAll();
    /// What is set may have changed, or the language.
    void refresh();

Q_SIGNALS:
    void refreshed();

private:
    struct Row {
        Setting setting;
        QLabel* name; ///< null where the field says it
        QLabel* usual;
        QToolButton* reset;
    };
    QGridLayout* grid_;
    std::vector<Row> rows_;
};

} // namespace nucleoscope::ui
