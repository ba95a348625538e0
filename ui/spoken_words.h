// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QTranslator>

#include <tuple>

namespace nucleoscope::ui {

/// The words of one language, and which of them were asked for: what may stand on the screen now.
class SpokenWords : public QTranslator {
    Q_OBJECT
public:
    /// A text as the code names it.
    struct Asked {
        QByteArray context, source, comment;
        bool counted = false; ///< it has plural forms
        friend bool operator==(const Asked&, const Asked&) = default;
        friend size_t qHash(const Asked& a, size_t seed = 0)
        {
            return qHashMulti(seed, a.context, a.source, a.comment, a.counted);
        }
    };

    explicit SpokenWords(const QString& code, QObject* parent = nullptr);
    const QString& code() const { return code_; }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;

    /// The text in this language, "%Ln" and the like as they stand; English where it is not translated.
    QString text(const Asked& asked, int n = -1) const;
    QList<Asked> asked() const;
    /// What another language was asked for is on the screen still.
    void take(const QList<Asked>& asked);

private:
    QString lookUp(const char* context, const char* source, const char* comment, int n) const;
    QString code_;
    QTranslator own_, english_; ///< English: plurals alone
    mutable QMutex mutex_;      ///< jobs ask, too
    mutable QSet<Asked> asked_;
};

} // namespace nucleoscope::ui
