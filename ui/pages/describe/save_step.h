// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace nucleoscope::ui {

class ClassTable;
class DescriptionDraft;
class Notice;

/// The classes, the name, and where the description is kept.
class SaveStep : public QWidget {
    Q_OBJECT
public:
    explicit SaveStep(DescriptionDraft& draft, QWidget* parent = nullptr);
    void shown();         ///< the rules are done
    QString file() const; ///< empty: none was chosen yet
    void tellFailure(const Error& error);

Q_SIGNALS:
    void fileChanged();

private:
    QWidget* makeOrder();
    void chooseFile();
    void showTried();

    DescriptionDraft& draft_;
    QLineEdit* name_ = nullptr;
    QWidget* order_ = nullptr;
    ClassTable* classes_ = nullptr;
    QLabel* summary_ = nullptr;
    QRadioButton* beside_ = nullptr;
    QRadioButton* elsewhere_ = nullptr;
    Notice* notice_ = nullptr;
    QString file_;
};

} // namespace nucleoscope::ui
