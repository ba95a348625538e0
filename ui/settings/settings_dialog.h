// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;

namespace nucleoscope {
struct Preferences;
} // namespace nucleoscope

namespace nucleoscope::ui {

class CacheContentsField;
class Notice;
class SettingRows;
class Settings;
class Workspace;

/// Edit ▸ Settings: each with its default, what it means, and a way back. What is changed holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLanguage();
    void addTheme();
    void addTextSize();
    void addPictures();
    void addDevice();
    void addThreads();
    void addCourtesy();
    void addPseudonyms();
    void addCache();
    QWidget* makeButtons();
    void changeMachine(const std::function<void(Preferences&)>& change);
    void refresh();
    void showProblem(); ///< with a folder that was tried, or with the file of settings

    Workspace& workspace_;
    Settings& settings_;
    SettingRows* rows_;
    CacheContentsField* contents_ = nullptr;
    Notice* notice_;
    std::optional<Message> placeProblem_;
    QPushButton* resetAll_ = nullptr;
};

/// Opens it beside the window; the one that is open already comes to the front.
void showSettings(Workspace& workspace, QWidget* parent);

/// A device in words: "auto", "cpu", "cuda", "mps".
QString deviceText(const std::string& device);

} // namespace nucleoscope::ui
