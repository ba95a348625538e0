// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

#include <cstddef>
#include <span>

namespace nucleoscope {

/// Reads what ProtobufWriter writes, by itself, so that a mistake is not made twice: fields by number, in their order.
class ProtobufReader {
public:
    ProtobufReader() = default;
    explicit ProtobufReader(const QByteArray& content)
    {
        for (qsizetype at = 0; at < content.size();) {
            const quint64 key = varint(content, at);
            const int field = static_cast<int>(key >> 3);
            switch (key & 7) {
            case 0: numbers_[field].append(static_cast<qint64>(varint(content, at))); break;
            case 2: {
                const auto size = static_cast<qsizetype>(varint(content, at));
                valid_ = valid_ && at + size <= content.size();
                texts_[field].append(content.mid(at, size));
                at += size;
                break;
            }
            case 5:
                fixed_[field].append(content.mid(at, 4));
                at += 4;
                break;
            default: valid_ = false; at = content.size();
            }
        }
    }
    static ProtobufReader of(std::span<const std::byte> content)
    {
        return ProtobufReader(QByteArray(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size())));
    }

    bool isValid() const { return valid_; }
    QList<qint64> numbers(int field) const { return numbers_.value(field); }
    qint64 number(int field) const { return numbers(field).value(0, -1); }
    QList<QByteArray> texts(int field) const { return texts_.value(field); }
    QByteArray text(int field) const { return texts(field).value(0); }
    QByteArray fourBytes(int field) const { return fixed_.value(field).value(0); }
    ProtobufReader message(int field) const { return ProtobufReader(text(field)); }
    QList<ProtobufReader> messages(int field) const
    {
        QList<ProtobufReader> all;
        for (const QByteArray& text : texts(field))
            all.append(ProtobufReader(text));
        return all;
    }

private:
    quint64 varint(const QByteArray& content, qsizetype& at)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= content.size()) {
                valid_ = false;
                break;
            }
            const auto byte = static_cast<quint8>(content[at++]);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        return value;
    }

    bool valid_ = true;
    QMap<int, QList<qint64>> numbers_;
    QMap<int, QList<QByteArray>> texts_, fixed_;
};

} // namespace nucleoscope
