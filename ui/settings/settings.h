// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/preferences.h"
#include "ui/moved_datasets.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace nucleoscope::ui {

class SettingsFiles;

/// What the window remembers between two starts: one file, window.ini in configFolder(). Each value has its key, its
/// default and its range in one place.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(QObject* parent = nullptr);

    double brighten() const { return brighten_; } ///< 0 (as it is) … 1; for display only, in every view
    int tileSize() const { return tileSize_; }    ///< px, of galleries: 64…256
    static constexpr double usualBrighten = 0.3;  ///< C-NMC nuclei are dark
    static constexpr int usualTile = 104;
    static constexpr int smallestTile = 64, largestTile = 256;
    Theme::Scheme scheme() const; ///< NUCLEOSCOPE_THEME=light|dark goes before what is kept; System by default

    QString language() const; ///< its code, empty: the system's; NUCLEOSCOPE_LANGUAGE=de goes before what is kept
    void setLanguage(const QString& code);

    int textPercent() const; ///< 100 (as the desktop wants it) … 200; NUCLEOSCOPE_TEXT=150 goes before what is kept

    bool tellsTheEnd() const; ///< of a training, by a message of the desktop; true by default
    void setTellsTheEnd(bool tells);
    bool keepsAwake() const; ///< the computer, while it trains; true by default
    void setKeepsAwake(bool keeps);

    /// What holds for the command line, too, and has a file of its own; the defaults where that is damaged.
    Preferences machine() const { return preferences(); }
    void setMachine(const Preferences& wished); ///< holds at once, then it is written: machineTold()
    void readMachine();                         ///< anew, where another program may have changed it: machineTold()
    /// Why what holds here is not what the file says: it could not be read, or not be written.
    const std::optional<Message>& machineProblem() const { return machineProblem_; }

    QStringList recentDatasets() const; ///< newest first, whether or not they still exist
    QStringList recentRuns() const;
    void addRecentDataset(const QString& location);
    void addRecentRun(const QString& folder);
    /// Folders of runs that were opened from outside the program's own folder, newest first, whether or not they exist.
    QStringList runsElsewhere() const;
    void addRunElsewhere(const QString& folder);
    void forgetRunElsewhere(const QString& folder);
    MovedDatasets movedDatasets() const;
    void setMovedDataset(const std::string& from, const QString& to);
    QString lastFolder() const; ///< where a file dialog begins
    void setLastFolder(const QString& folder);

    bool inspectorWished() const;
    int inspectorWidth() const; ///< px; 0: as the window likes
    void setInspector(bool wished, int width);

    /// Where the calls of new images turn positive: isThresholdWish(); at even odds by default.
    QString callingThreshold() const;
    void setCallingThreshold(const QString& wish);

    /// What leaves the window calls patients and images otherwise; false by default.
    bool pseudonyms() const;

    bool guideBegun() const; ///< the guided tour, ever
    void setGuideBegun();

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    int resultsHeight(const QString& view) const; ///< px that a view of Results was given above the nuclei; 0: as it likes
    void setResultsHeight(const QString& view, int height);

    void setWindow(const QByteArray& geometry, const QByteArray& state);

public Q_SLOTS:
    void setBrighten(double amount);
    void setTileSize(int pixels);
    void setScheme(nucleoscope::ui::Theme::Scheme scheme);
    void setTextPercent(int percent);
    void setPseudonyms(bool wished);

Q_SIGNALS:
    void brightenChanged(double amount);
    void tileSizeChanged(int pixels);
    void schemeChanged(nucleoscope::ui::Theme::Scheme scheme);
    void textPercentChanged(int percent);
    void languageChanged(const QString& code);
    void pseudonymsChanged(bool wished);
    void courtesyChanged(); ///< tellsTheEnd() or keepsAwake()
    void machineChanged();
    void machineTold(); ///< reading or writing has ended; see machineProblem()
    void recentsChanged();

private:
    void addRecent(const QString& key, const QString& location, int most);
    void tellMachine(const Result<void>& outcome);

    std::shared_ptr<SettingsFiles> files_;
    std::optional<Message> machineProblem_;
    int machineTurn_ = 0; ///< counts what was wished
    double brighten_ = 0;
    int tileSize_ = 0;
};

} // namespace nucleoscope::ui
