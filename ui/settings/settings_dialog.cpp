// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "core/base/files.h"
#include "ui/export_names.h"
#include "ui/help/message_help.h"
#include "ui/settings/cache_fields.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QScreen>
#include <QSlider>
#include <QSpinBox>
#include <QThread>

#include <array>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr QSize usualDialogSize{760, 660};
constexpr double bytesAGigabyte = 1e9;

QString themeText(Theme::Scheme scheme)
{
    switch (scheme) {
    case Theme::Scheme::Light: return SettingsDialog::tr("Light");
    case Theme::Scheme::Dark: return SettingsDialog::tr("Dark");
    case Theme::Scheme::System: break;
    }
    return SettingsDialog::tr("As the system");
}

QString languageText(const QString& code)
{
    for (const Language& language : languages())
        if (language.code == code)
            return language.name;
    return SettingsDialog::tr("As the system");
}

QString brightenText(int percent)
{
    return percent == 0 ? SettingsDialog::tr("as they are") : SettingsDialog::tr("%1 %", "brightness").arg(percent);
}

QString limitText(std::uint64_t bytes)
{
    return bytes == 0 ? SettingsDialog::tr("nothing is kept") : bytesText(bytes);
}

/// A slider with its value in words beside it.
struct WordedSlider {
    QWidget* field;
    QSlider* slider;
    QLabel* words;
};

WordedSlider makeSlider(const QString& objectName, int least, int most, int step)
{
    auto* field = new QWidget;
    field->setObjectName(objectName);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(objectName + QStringLiteral("Slider"));
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(2 * step);
    auto* words = new QLabel;
    words->setMinimumWidth(9 * Theme::grid);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(slider, 1);
    row->addWidget(words);
    field->setFocusProxy(slider);
    return {field, slider, words};
}

} // namespace

QString deviceText(const std::string& device)
{
    if (device == "cpu")
        return SettingsDialog::tr("Processor");
    if (device == "cuda")
        return SettingsDialog::tr("NVIDIA graphics card (CUDA)");
    if (device == "mps")
        return SettingsDialog::tr("Apple graphics processor (Metal)");
    return SettingsDialog::tr("The best there is");
}

SettingsDialog::SettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      settings_(workspace.settings()),
      rows_(new SettingRows),
      notice_(new Notice(Notice::Kind::Warning))
{
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    rows_->addHeading(tr("Window"));
    addLanguage();
    addTheme();
    addTextSize();
    addPictures();
    rows_->addHeading(tr("Learning and predicting"));
    addDevice();
    addThreads();
    addCourtesy();
    rows_->addHeading(tr("Exports"));
    addPseudonyms();
    rows_->addHeading(tr("Kept on the disk"));
    addCache();

    auto* page = new QWidget;
    auto* rowsAndRest = new QVBoxLayout(page);
    rowsAndRest->setContentsMargins(3 * Theme::grid, Theme::grid, 3 * Theme::grid, Theme::grid);
    rowsAndRest->addWidget(rows_);
    rowsAndRest->addStretch(1);
    auto* scroll = new ColumnScroll;
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid, 0, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    notice_->hide();
    auto* told = new QHBoxLayout;
    told->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, 0);
    told->addWidget(notice_);
    column->addLayout(told);
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    Theme::instance().fitToText(this, [this] {
        const QSize wished(Theme::besideText(usualDialogSize.width()), usualDialogSize.height());
        resize(wished.boundedTo(screen()->availableSize()));
    });

    for (auto signal : {&Settings::courtesyChanged, &Settings::machineChanged})
        connect(&settings_, signal, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::pseudonymsChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::schemeChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::textPercentChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::languageChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::brightenChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::tileSizeChanged, this, &SettingsDialog::refresh);
    connect(&settings_, &Settings::machineChanged, contents_, &CacheContentsField::measure);
    connect(&settings_, &Settings::machineTold, this, &SettingsDialog::showProblem);
    connect(rows_, &SettingRows::refreshed, this, [this] { resetAll_->setEnabled(!rows_->allUsual()); });
    refresh();
    contents_->measure();
    settings_.readMachine();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh(); // what is put together here and in the rows
}

QWidget* SettingsDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(3 * Theme::grid, 0, 3 * Theme::grid, 0);
    resetAll_ = makeButton(tr("&Reset all"));
    resetAll_->setObjectName(QStringLiteral("resetAllSettings"));
    resetAll_->setToolTip(tr("Puts every setting here back to its default; what was opened and where the window stands stay"));
    connect(resetAll_, &QPushButton::clicked, rows_, &SettingRows::resetAll);
    auto* close = makeButton(tr("Close"), "primary");
    close->setObjectName(QStringLiteral("closeSettings"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(resetAll_);
    row->addSpacing(Theme::grid);
    row->addWidget(makeMuted(tr("What you change holds at once.")), 1);
    row->addWidget(close);
    return buttons;
}

void SettingsDialog::addLanguage()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("settingLanguage"));
    box->addItem(languageText({}), QString());
    for (const Language& language : languages())
        box->addItem(language.name, language.code);
    connect(box, &QComboBox::activated, this, [this, box] { settings_.setLanguage(box->currentData().toString()); });
    rows_->add(
        {tr("&Language"), box,
         tr("What the window speaks; numbers and dates are written likewise. The manual and the command line stay English."),
         [] { return languageText({}); }, [this] { return settings_.language().isEmpty(); },
         [this] { settings_.setLanguage({}); },
         [this, box] {
             box->setItemText(0, languageText({}));
             box->setCurrentIndex(std::max(0, box->findData(settings_.language())));
         }});
}

void SettingsDialog::addTheme()
{
    constexpr std::array schemes{Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark};
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("settingTheme"));
    for (const Theme::Scheme scheme : schemes)
        box->addItem(themeText(scheme), static_cast<int>(scheme));
    connect(box, &QComboBox::activated, this,
            [this, box] { settings_.setScheme(static_cast<Theme::Scheme>(box->currentData().toInt())); });
    rows_->add({tr("&Theme"), box, tr("Dark letters on light ground, or light ones on dark ground"),
                [] { return themeText(Theme::Scheme::System); }, [this] { return settings_.scheme() == Theme::Scheme::System; },
                [this] { settings_.setScheme(Theme::Scheme::System); },
                [this, box, schemes] {
                    for (int i = 0; i < box->count(); ++i)
                        box->setItemText(i, themeText(schemes[static_cast<std::size_t>(i)]));
                    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(settings_.scheme()))));
                }});
}

void SettingsDialog::addTextSize()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("settingText"));
    const auto words = [](int percent) { return tr("%1 %", "size of text").arg(percent); };
    for (const int percent : {100, 110, 125, 150, 175, 200})
        box->addItem(words(percent), percent);
    connect(box, &QComboBox::activated, this, [this, box] { settings_.setTextPercent(box->currentData().toInt()); });
    rows_->add({tr("Size of te&xt"), box,
                tr("Of the size that the system asks for. Pages that no longer fit into the window scroll; F11 and a hidden "
                   "inspector give them more room."),
                [words] { return words(Theme::usualTextPercent); },
                [this] { return settings_.textPercent() == Theme::usualTextPercent; },
                [this] { settings_.setTextPercent(Theme::usualTextPercent); },
                [this, box, words] {
                    const int now = settings_.textPercent();
                    if (box->findData(now) < 0) // written into the file by hand
                        box->addItem({}, now);
                    for (int i = 0; i < box->count(); ++i)
                        box->setItemText(i, words(box->itemData(i).toInt()));
                    box->setCurrentIndex(box->findData(now));
                }});
}

void SettingsDialog::addPictures()
{
    const WordedSlider brighten = makeSlider(QStringLiteral("settingBrighten"), 0, 100, 10);
    connect(brighten.slider, &QSlider::valueChanged, this, [this](int percent) { settings_.setBrighten(percent / 100.0); });
    rows_->add({tr("&Brighten nuclei"), brighten.field,
                tr("Nuclei of this stain are dark. For your eyes only: the network always sees the pictures as they are."),
                [] { return brightenText(qRound(Settings::usualBrighten * 100)); },
                [this] { return qRound(settings_.brighten() * 100) == qRound(Settings::usualBrighten * 100); },
                [this] { settings_.setBrighten(Settings::usualBrighten); },
                [this, brighten] {
                    const QSignalBlocker showing(brighten.slider);
                    brighten.slider->setValue(qRound(settings_.brighten() * 100));
                    brighten.words->setText(brightenText(brighten.slider->value()));
                }});
    const WordedSlider tile = makeSlider(QStringLiteral("settingTile"), Settings::smallestTile, Settings::largestTile, 16);
    connect(tile.slider, &QSlider::valueChanged, &settings_, &Settings::setTileSize);
    const auto pixels = [](int size) { return tr("%1 px", "size of a picture").arg(size); };
    rows_->add({tr("&Size in galleries"), tile.field,
                tr("How large a nucleus is drawn where many are side by side; Ctrl and the wheel change it there, too"),
                [pixels] { return pixels(Settings::usualTile); }, [this] { return settings_.tileSize() == Settings::usualTile; },
                [this] { settings_.setTileSize(Settings::usualTile); },
                [this, tile, pixels] {
                    const QSignalBlocker showing(tile.slider);
                    tile.slider->setValue(settings_.tileSize());
                    tile.words->setText(pixels(settings_.tileSize()));
                }});
}

void SettingsDialog::addDevice()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("settingDevice"));
#ifdef __APPLE__
    constexpr std::array offered{"auto", "cpu", "mps"};
#else
    constexpr std::array offered{"auto", "cpu", "cuda"};
#endif
    for (const char* device : offered)
        box->addItem(deviceText(device), QString::fromLatin1(device));
    connect(box, &QComboBox::activated, this, [this, box] {
        changeMachine([&](Preferences& wished) { wished.device = box->currentData().toString().toStdString(); });
    });
    rows_->add(
        {tr("&Device"), box,
         tr("What does the arithmetic wherever no other device is chosen, on the command line as well. One that is not there "
            "is replaced by the best there is."),
         [] { return deviceText("auto"); }, [this] { return settings_.machine().device == "auto"; },
         [this] { changeMachine([](Preferences& wished) { wished.device = "auto"; }); },
         [this, box] {
             const QString now = QString::fromStdString(settings_.machine().device);
             if (box->findData(now) < 0) // a file of another machine
                 box->addItem({}, now);
             for (int i = 0; i < box->count(); ++i)
                 box->setItemText(i, deviceText(box->itemData(i).toString().toStdString()));
             box->setCurrentIndex(box->findData(now));
         }});
}

void SettingsDialog::addThreads()
{
    auto* box = new QSpinBox;
    box->setObjectName(QStringLiteral("settingThreads"));
    box->setKeyboardTracking(false);
    const auto all = [] { return tr("All there are: %1").arg(QThread::idealThreadCount()); };
    connect(box, &QSpinBox::valueChanged, this,
            [this](int threads) { changeMachine([threads](Preferences& wished) { wished.threads = threads; }); });
    rows_->add(
        {tr("&Threads of the processor"), box,
         tr("At most so many are used for learning, predicting and decoding, from the next one on. Fewer leave the computer "
            "to other work; results may differ in the last digits."),
         all, [this] { return settings_.machine().threads == 0; },
         [this] { changeMachine([](Preferences& wished) { wished.threads = 0; }); },
         [this, box, all] {
             const int now = settings_.machine().threads;
             box->setRange(0, std::max(now, QThread::idealThreadCount()));
             box->setSpecialValueText(all());
             box->setValue(now);
         }});
}

void SettingsDialog::addPseudonyms()
{
    QCheckBox* box = makePseudonymsBox(settings_, this);
    box->setObjectName(QStringLiteral("settingPseudonyms"));
    rows_->add({QString(), box, box->toolTip(), [] { return tr("off"); }, [this] { return !settings_.pseudonyms(); },
                [this] { settings_.setPseudonyms(false); }, [this, box] { box->setChecked(settings_.pseudonyms()); }});
}

void SettingsDialog::addCourtesy()
{
    auto* tells = new QCheckBox(tr("Te&ll when a training has ended"));
    tells->setObjectName(QStringLiteral("settingTells"));
    connect(tells, &QCheckBox::toggled, &settings_, &Settings::setTellsTheEnd);
    rows_->add({QString(), tells, tr("By a message of the desktop, where the window is not in front"), [] { return tr("on"); },
                [this] { return settings_.tellsTheEnd(); }, [this] { settings_.setTellsTheEnd(true); },
                [this, tells] { tells->setChecked(settings_.tellsTheEnd()); }});
    auto* awake = new QCheckBox(tr("&Keep the computer awake while it trains"));
    awake->setObjectName(QStringLiteral("settingAwake"));
    connect(awake, &QCheckBox::toggled, &settings_, &Settings::setKeepsAwake);
    rows_->add({QString(), awake, tr("Else it may fall asleep in the middle of a training; the training goes on when it wakes"),
                [] { return tr("on"); }, [this] { return settings_.keepsAwake(); }, [this] { settings_.setKeepsAwake(true); },
                [this, awake] { awake->setChecked(settings_.keepsAwake()); }});
}

void SettingsDialog::addCache()
{
    auto* place = new CachePlaceField(workspace_);
    place->setObjectName(QStringLiteral("settingCachePlace"));
    connect(place, &CachePlaceField::refused, this, [this](const Message* reason) {
        placeProblem_ = reason ? std::optional(*reason) : std::nullopt;
        showProblem();
    });
    rows_->add({tr("Fol&der of the cache"), place,
                tr("For what is made once and wanted again: decoded images, features, measurements, the demo. What lies in the "
                   "folder before stays there: empty it first, or delete it by hand."),
                [] { return QString::fromStdString(utf8(usualCacheFolder())); },
                [this] { return settings_.machine().cacheFolder.empty(); },
                [this] { changeMachine([](Preferences& wished) { wished.cacheFolder.clear(); }); },
                [place] { place->showPlace(); }});

    auto* limit = new QDoubleSpinBox;
    limit->setObjectName(QStringLiteral("settingCacheLimit"));
    limit->setDecimals(1);
    limit->setRange(0, 100'000);
    limit->setKeyboardTracking(false);
    connect(limit, &QDoubleSpinBox::valueChanged, this, [this](double gigabytes) {
        changeMachine([gigabytes](Preferences& wished) {
            wished.cacheLimitBytes = static_cast<std::uint64_t>(std::llround(gigabytes * bytesAGigabyte));
        });
    });
    const std::uint64_t usual = Preferences().cacheLimitBytes;
    rows_->add(
        {tr("Si&ze limit"), limit,
         tr("For decoded images and features together. What has been unused for longest goes first; without any, each training "
            "decodes every image again."),
         [usual] { return limitText(usual); }, [this, usual] { return settings_.machine().cacheLimitBytes == usual; },
         [this, usual] { changeMachine([usual](Preferences& wished) { wished.cacheLimitBytes = usual; }); },
         [this, limit] {
             limit->setSuffix(tr(" GB"));
             limit->setSpecialValueText(limitText(0));
             limit->setValue(static_cast<double>(settings_.machine().cacheLimitBytes) / bytesAGigabyte);
         }});
    contents_ = new CacheContentsField(workspace_);
    rows_->addBelow(contents_);
}

void SettingsDialog::changeMachine(const std::function<void(Preferences&)>& change)
{
    Preferences wished = settings_.machine();
    change(wished);
    if (wished == settings_.machine() && !settings_.machineProblem())
        return;
    placeProblem_.reset();
    settings_.setMachine(wished); // and showProblem()
}

void SettingsDialog::showProblem()
{
    const std::optional<Message>& problem = placeProblem_ ? placeProblem_ : settings_.machineProblem();
    if (problem) {
        notice_->setText({}, translated(*problem));
        offerManual(*notice_, *problem);
    }
    notice_->setVisible(problem.has_value());
    refresh();
}

void SettingsDialog::refresh()
{
    rows_->refresh();
}

void showSettings(Workspace& workspace, QWidget* parent)
{
    auto* dialog = parent->findChild<SettingsDialog*>();
    if (!dialog)
        dialog = new SettingsDialog(workspace, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace nucleoscope::ui
