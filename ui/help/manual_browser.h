// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTextBrowser>

#include <functional>

namespace nucleoscope::ui {

/// Shows pages of Markdown, with links between them and to their headings; a link into the network opens in the user's
/// own browser, and one to a file that the manual does not hold says so.
class ManualBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualBrowser(QWidget* parent = nullptr);
    /// Every place of these words on the page, marked; none: nothing is.
    void mark(const QStringList& words);

    void backward() override;
    void forward() override;

Q_SIGNALS:
    void notInManual(const QString& file);

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void scrollToHeading(const QString& anchor);
    static bool isNamed(const QTextBlock& block, const QString& anchor);
    void load(const std::function<void()>& set);
    void dress();

    QStringList marked_;
    QHash<QString, int> leftAt_; ///< where each page was scrolled to when another one was opened; px, by its path
};

} // namespace nucleoscope::ui
