// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/notice.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Edit ▸ Settings, by mouse and keys.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ctrlCommaOpensItOnceBesideTheWork();
    void everySettingHasDefaultTooltipAndReset();
    void aThemeIsChosenByKeysAndHoldsAtOnce();
    void theMenuAndTheDialogSayTheSame();
    void aLanguageIsChangedInPlace();
    void nucleiGetBrighterAtOnce();
    void theDeviceHoldsForTheCommandLineToo();
    void threadsHoldForTheNextWork();
    void courtesiesCanBeDoneWithout();
    void theCacheMovesToAnEmptyFolder();
    void aFolderWithOtherThingsIsRefused();
    void aLowerLimitMakesRoom();
    void theCacheIsEmptied();
    void oneIsResetAndAllAre();
    void damagedSettingsAreToldAndWrittenAnew();
    void nothingIsNameless();
    void everyLanguageFits();

private:
    SettingsDialog& opened()
    {
        QTest::keyClick(fixture_->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return fixture_->child<SettingsDialog>("settings");
    }
    template <typename Kind>
    Kind& part(const char* name)
    {
        return *fixture_->child<SettingsDialog>("settings").findChild<Kind*>(QLatin1String(name));
    }
    QToolButton& reset(const char* name) { return part<QToolButton>(qPrintable(u"reset-"_qs + QLatin1String(name))); }
    /// By the keyboard, as a person does.
    void choose(const char* name, int index)
    {
        auto& box = part<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), index);
    }
    void type(QWidget& field, const QString& text)
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    Settings& settings() { return fixture_->workspace->settings(); }
    QString notice()
    {
        const auto* shown = fixture_->child<SettingsDialog>("settings").findChild<Notice*>();
        return shown->isVisible() ? shown->text() : QString();
    }
    static void makeCached(const std::filesystem::path& folder)
    {
        std::filesystem::create_directories(folder / "features");
        QVERIFY(writeFileAtomically(folder / "features" / "a.safetensors", std::string(2'000'000, 'x')));
    }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestSettingsDialog::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
}

void TestSettingsDialog::cleanup()
{
    fixture_.reset();
    installTranslations(*qApp, QStringLiteral("en"));
    Theme::instance().apply(*qApp, Theme::Scheme::Light);
}

void TestSettingsDialog::ctrlCommaOpensItOnceBesideTheWork()
{
    SettingsDialog& dialog = opened();
    QVERIFY(dialog.isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    fixture_->child<QAction>("action-settings").trigger();
    QCOMPARE(fixture_->window->findChildren<SettingsDialog*>().size(), 1);
    QCOMPARE(fixture_->child<QAction>("action-settings").menuRole(), QAction::PreferencesRole);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(fixture_->window->findChildren<SettingsDialog*>().isEmpty());
}

void TestSettingsDialog::everySettingHasDefaultTooltipAndReset()
{
    SettingsDialog& dialog = opened();
    const QStringList names{u"Language"_qs, u"Theme"_qs, u"Text"_qs,  u"Brighten"_qs,   u"Tile"_qs,       u"Device"_qs,
                            u"Threads"_qs,  u"Tells"_qs, u"Awake"_qs, u"Pseudonyms"_qs, u"CachePlace"_qs, u"CacheLimit"_qs};
    for (const QString& name : names) {
        auto* field = dialog.findChild<QWidget*>(u"setting"_qs + name);
        QVERIFY2(field, qPrintable(name));
        QVERIFY2(!field->toolTip().isEmpty(), qPrintable(name));
        auto* button = dialog.findChild<QToolButton*>(u"reset-setting"_qs + name);
        QVERIFY2(button && !button->isEnabled(), qPrintable(name)); // nothing has been changed
        QVERIFY2(button->toolTip().startsWith(u"Back to the default: "_qs), qPrintable(button->toolTip()));
    }
    int defaults = 0;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        defaults += label->text().startsWith(u"Default: "_qs) && label->text().size() > 10;
    QCOMPARE(defaults, names.size());
    QVERIFY(!part<QPushButton>("resetAllSettings").isEnabled());
}

void TestSettingsDialog::aThemeIsChosenByKeysAndHoldsAtOnce()
{
    opened();
    choose("settingTheme", 2);
    QCOMPARE(settings().scheme(), Theme::Scheme::Dark);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(Settings().scheme(), Theme::Scheme::Dark); // at the next start, too
    QTest::mouseClick(&reset("settingTheme"), Qt::LeftButton);
    QCOMPARE(settings().scheme(), Theme::Scheme::System);
    QVERIFY(!reset("settingTheme").isEnabled());
    QCOMPARE(part<QComboBox>("settingTheme").currentIndex(), 0);
}

void TestSettingsDialog::theMenuAndTheDialogSayTheSame()
{
    opened();
    choose("settingTheme", 2);
    QVERIFY(fixture_->child<QAction>("action-theme-2").isChecked());
    fixture_->child<QAction>("action-theme-1").trigger();
    QCOMPARE(part<QComboBox>("settingTheme").currentText(), u"Light"_qs);
    QVERIFY(!Theme::instance().isDark());
    choose("settingLanguage", 3);
    QVERIFY(fixture_->child<QAction>("action-language-es").isChecked());
    fixture_->child<QAction>("action-language-en").trigger();
    QCOMPARE(part<QComboBox>("settingLanguage").currentText(), u"English"_qs);
}

void TestSettingsDialog::aLanguageIsChangedInPlace()
{
    installTranslations(*qApp, QStringLiteral("en"));
    SettingsDialog& dialog = opened();
    choose("settingLanguage", 2); // Deutsch
    QCOMPARE(spokenLanguage(), u"de"_qs);
    QCOMPARE(Settings().language(), u"de"_qs);
    QTRY_COMPARE(dialog.windowTitle(), u"Einstellungen"_qs);
    QTRY_COMPARE(part<QComboBox>("settingTheme").itemText(2), u"Dunkel"_qs);
    QStringList english;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().startsWith(u"Default"_qs))
            english << label->text();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QTest::mouseClick(&reset("settingLanguage"), Qt::LeftButton);
    QVERIFY(Settings().language().isEmpty());
}

void TestSettingsDialog::nucleiGetBrighterAtOnce()
{
    opened();
    auto& slider = part<QSlider>("settingBrightenSlider");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_End);
    QCOMPARE(settings().brighten(), 1.0);
    settings().setBrighten(0); // by the menu, say
    QCOMPARE(slider.value(), 0);
    auto& tile = part<QSlider>("settingTileSlider");
    tile.setFocus();
    QTest::keyClick(&tile, Qt::Key_Home);
    QCOMPARE(settings().tileSize(), Settings::smallestTile);
    QTest::mouseClick(&reset("settingTile"), Qt::LeftButton);
    QCOMPARE(settings().tileSize(), Settings::usualTile);
}

void TestSettingsDialog::theDeviceHoldsForTheCommandLineToo()
{
    opened();
    choose("settingDevice", 1);
    // What each subcommand reads.
    QTRY_COMPARE(readPreferences(preferencesFile()).value().device, std::string("cpu"));
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->window->showPage(QStringLiteral("train"));
    const auto namesIt = [&] {
        for (const QComboBox* box : fixture_->window->findChildren<QComboBox*>())
            if (box->count() > 0 && box->itemData(0) == u"auto"_qs && box->objectName() != u"settingDevice"_qs)
                return box->itemText(0);
        return QString();
    };
    QCOMPARE(namesIt(), u"As in the settings: Processor"_qs);
    QTest::mouseClick(&reset("settingDevice"), Qt::LeftButton);
    QCOMPARE(namesIt(), u"Choose by itself"_qs);
}

void TestSettingsDialog::threadsHoldForTheNextWork()
{
    opened();
    auto& threads = part<QSpinBox>("settingThreads");
    QCOMPARE(threads.value(), 0);
    QVERIFY2(threads.text().startsWith(u"All there are"_qs), qPrintable(threads.text()));
    type(threads, u"1"_qs);
    QCOMPARE(preferences().threads, 1);
    QTest::mouseClick(&reset("settingThreads"), Qt::LeftButton);
    QCOMPARE(preferences().threads, 0);
    QCOMPARE(threads.value(), 0);
}

void TestSettingsDialog::courtesiesCanBeDoneWithout()
{
    opened();
    for (const char* name : {"settingTells", "settingAwake"}) {
        auto& box = part<QCheckBox>(name);
        QVERIFY(box.isChecked());
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QVERIFY(!box.isChecked());
        QVERIFY(reset(name).isEnabled());
    }
    QVERIFY(!Settings().tellsTheEnd());
    QVERIFY(!Settings().keepsAwake());
}

void TestSettingsDialog::theCacheMovesToAnEmptyFolder()
{
    opened();
    auto& place = part<QLineEdit>("cachePlaceText");
    QCOMPARE(QDir::fromNativeSeparators(place.text()), QString::fromStdString(utf8(usualCacheFolder())));
    const QString fresh = fixture_->path(u"elsewhere/cache"_qs);
    type(place, QDir::toNativeSeparators(fresh));
    QTRY_COMPARE(QString::fromStdString(utf8(cacheFolder())), fresh);
    QVERIFY(QFileInfo::exists(fresh + u"/CACHEDIR.TAG"_qs));
    QVERIFY(notice().isEmpty());
    QTest::mouseClick(&part<QPushButton>("chooseCachePlace"), Qt::LeftButton);
    auto& dialog = part<QFileDialog>("cachePlaceDialog");
    QVERIFY(!dialog.isModal() || dialog.windowModality() == Qt::WindowModal);
    dialog.reject();
    QTest::mouseClick(&reset("settingCachePlace"), Qt::LeftButton);
    QCOMPARE(cacheFolder(), usualCacheFolder());
    QCOMPARE(QDir::fromNativeSeparators(place.text()), QString::fromStdString(utf8(usualCacheFolder())));
}

void TestSettingsDialog::aFolderWithOtherThingsIsRefused()
{
    opened();
    auto& place = part<QLineEdit>("cachePlaceText");
    type(place, QDir::toNativeSeparators(fixture_->dataset()));
    QTRY_VERIFY(notice().contains(u"other things"_qs));
    QCOMPARE(cacheFolder(), usualCacheFolder());
    QCOMPARE(QDir::fromNativeSeparators(place.text()), QString::fromStdString(utf8(usualCacheFolder())));
    type(place, u"somewhere"_qs);
    QTRY_VERIFY(notice().contains(u"whole path"_qs));
    type(place, QDir::toNativeSeparators(fixture_->path(u"good"_qs)));
    QTRY_VERIFY(notice().isEmpty());
}

void TestSettingsDialog::aLowerLimitMakesRoom()
{
    makeCached(cacheFolder());
    opened();
    QTRY_COMPARE(part<QLabel>("cacheContents").text(), u"2.0 MB are in it now."_qs);
    type(part<QDoubleSpinBox>("settingCacheLimit"), u"0"_qs);
    QCOMPARE(preferences().cacheLimitBytes, std::uint64_t{0});
    QTRY_COMPARE(part<QLabel>("cacheContents").text(), u"Nothing is in it now."_qs);
    QCOMPARE(part<QDoubleSpinBox>("settingCacheLimit").text(), u"nothing is kept"_qs);
    type(part<QDoubleSpinBox>("settingCacheLimit"), u"2.5"_qs);
    QCOMPARE(preferences().cacheLimitBytes, std::uint64_t{2'500'000'000});
}

void TestSettingsDialog::theCacheIsEmptied()
{
    makeCached(cacheFolder());
    opened();
    auto& empty = part<QPushButton>("emptyCache");
    QTRY_VERIFY(empty.isEnabled());
    QTest::mouseClick(&empty, Qt::LeftButton);
    QTRY_COMPARE(part<QLabel>("cacheContents").text(), u"Nothing is in it now."_qs);
    QVERIFY(!std::filesystem::exists(cacheFolder() / "features" / "a.safetensors"));
    QVERIFY(!empty.isEnabled());
}

void TestSettingsDialog::oneIsResetAndAllAre()
{
    opened();
    choose("settingTheme", 2);
    choose("settingDevice", 1);
    type(part<QDoubleSpinBox>("settingCacheLimit"), u"3"_qs);
    QTest::keyClick(&part<QCheckBox>("settingTells"), Qt::Key_Space);
    QTest::mouseClick(&reset("settingDevice"), Qt::LeftButton);
    QCOMPARE(preferences().device, std::string("auto"));
    QCOMPARE(preferences().cacheLimitBytes, std::uint64_t{3'000'000'000});
    auto& all = part<QPushButton>("resetAllSettings");
    QVERIFY(all.isEnabled());
    QTest::mouseClick(&all, Qt::LeftButton);
    QVERIFY(preferences() == Preferences());
    QCOMPARE(settings().scheme(), Theme::Scheme::System);
    QVERIFY(settings().tellsTheEnd());
    QVERIFY(!all.isEnabled());
}

void TestSettingsDialog::damagedSettingsAreToldAndWrittenAnew()
{
    std::filesystem::create_directories(configFolder());
    QVERIFY(writeFileAtomically(preferencesFile(), std::string("device: cpu")));
    opened();
    QTRY_VERIFY2(notice().contains(u"preferences.json"_qs), qPrintable(notice()));
    choose("settingDevice", 1);
    QTRY_VERIFY(notice().isEmpty());
    QTRY_COMPARE(readPreferences(preferencesFile()).value().device, std::string("cpu"));
}

void TestSettingsDialog::nothingIsNameless()
{
    QAccessible::setActive(true);
    SettingsDialog& dialog = opened();
    choose("settingTheme", 2); // one reset that can be pressed
    QSet<QString> names;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool ofQt = widget->objectName().startsWith(u"qt_"_qs) || qobject_cast<QScrollBar*>(widget)
                          || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        if (!widget->isVisible() || ofQt || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.trimmed().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!names.contains(name), qPrintable(name)); // "back to the default" of what?
        names.insert(name);
    }
    QVERIFY(names.size() >= 20);
}

void TestSettingsDialog::everyLanguageFits()
{
    SettingsDialog& dialog = opened();
    for (const Language& language : languages()) {
        settings().setLanguage(language.code);
        QCoreApplication::processEvents();
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(language.code + u": "_qs + label->text()));
        const auto* bar = dialog.findChild<QScrollArea*>()->horizontalScrollBar();
        QCOMPARE(bar->maximum(), 0);
    }
}

NUCLEOSCOPE_TEST(TestSettingsDialog)
#include "test_settings_dialog.moc"
