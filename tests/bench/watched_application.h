#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <vector>

/// Processor time of the calling thread, in milliseconds.
double processorMs();

/// Times what the window's thread does between two moments at which it could hear its user: events that follow each other
/// without a pause are one turn.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    struct Slice {
        QByteArray what; ///< receiver's class and name, kind of event
        double ms;
    };

    /// Forgets what was; what comes is one deed.
    void restart();
    /// What follows is another turn.
    void nextTurn();
    double longestMs() const { return longestMs_; }
    double longestWallMs() const { return longestWallMs_; }
    /// What the longest turn was made of, the longest first; slices below a millisecond are left out.
    std::vector<Slice> longestTurn() const;
    /// Of all events since restart().
    double busyMs() const { return busyMs_; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    static constexpr double pauseMs = 0.5;
    int depth_ = 0;
    double turnMs_ = 0, turnWallMs_ = 0, longestMs_ = 0, longestWallMs_ = 0, busyMs_ = 0;
    std::vector<Slice> turn_, longest_;
    QElapsedTimer sinceLast_;
};
