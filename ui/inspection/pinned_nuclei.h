#pragma once

#include <QObject>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace nucleoscope {
class Run;
}

namespace nucleoscope::ui {

struct SelectedNucleus;
class Workspace;

/// The nuclei of the open run that one follows over the epochs, in the order they were pinned. Each run has its own, kept
/// with it; undone like everything else. What another window pins in the same run is seen once this one pins something.
class PinnedNuclei : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 6; ///< more curves cannot be told apart

    explicit PinnedNuclei(Workspace& workspace, QObject* parent = nullptr);

    /// Rows of Run::samples() of the open run.
    const std::vector<int>& samples() const;
    /// The row of the open run's samples that this nucleus is, wherever it was selected; -1 where the run lacks it.
    int rowOf(const SelectedNucleus& nucleus) const;
    bool isPinned(int runSample) const;
    bool isFull() const { return samples().size() >= most; }

    void setPinned(int runSample, bool pinned); ///< does nothing where it is so, or where there is no room
    void toggle(int runSample) { setPinned(runSample, !isPinned(runSample)); }
    void unpinAll();

Q_SIGNALS:
    void changed(); ///< also where another run was opened

private:
    friend class PinCommand;
    void read();
    void write(const std::filesystem::path& folder, std::vector<int> from, std::vector<int> to);
    void show(const std::filesystem::path& folder, std::vector<int> pins);
    void change(const std::filesystem::path& run, const std::vector<int>& from, const std::vector<int>& to);
    void push(const QString& text, std::vector<int> samples);
    std::filesystem::path openFolder() const;

    Workspace& workspace_;
    std::map<std::filesystem::path, std::vector<int>> byRun_;
    std::map<std::filesystem::path, int> writing_;                    ///< changes on their way to the disk
    std::map<std::filesystem::path, std::weak_ptr<const Run>> known_; ///< what lies with these runs is in byRun_
};

} // namespace nucleoscope::ui
