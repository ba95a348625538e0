// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/// A web server of one file on this machine, that can misbehave.
class SmallHttpServer : public QTcpServer {
public:
    QByteArray content;
    int breakAfter = -1;     ///< bytes of the body, then the connection is cut, once
    int stallAfter = -1;     ///< bytes of the body, then nothing more comes
    bool knowsRanges = true; ///< false: sends all, whatever was asked for
    int status = 200;        ///< 404 and the like: sent with a page in place of the content
    bool tellsLength = true;
    QByteArray redirectTo;   ///< path to be sent to first
    QList<QByteArray> asked; ///< request heads
    qint64 sent = 0;         ///< bytes that went out, heads included

    SmallHttpServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(*socket); });
            connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { sent += bytes; });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    std::string url(const char* path = "/weights.bin") const { return "http://127.0.0.1:" + std::to_string(serverPort()) + path; }
    /// The number behind "Range: bytes=" of a request; -1: none was asked for.
    static qint64 rangeOf(const QByteArray& head)
    {
        const qsizetype at = head.toLower().indexOf("range: bytes=");
        return at < 0 ? -1 : head.mid(at + 13).split('-').first().toLongLong();
    }

private:
    void serve(QTcpSocket& socket)
    {
        const QByteArray head = socket.readAll();
        asked.append(head);
        if (!redirectTo.isEmpty() && !head.startsWith(QByteArray("GET ").append(redirectTo))) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + redirectTo + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return socket.disconnectFromHost();
        }
        const qint64 from = rangeOf(head);
        if (status != 200)
            return answer(socket, QByteArray::number(status) + " No", "a page that is no weights", {});
        if (knowsRanges && from >= content.size())
            return answer(socket, "416 Range Not Satisfiable", "no", {});
        if (knowsRanges && from > 0)
            return answer(socket, "206 Partial Content", content.mid(from),
                          "Content-Range: bytes " + QByteArray::number(from) + "-" + QByteArray::number(content.size() - 1) + "/"
                              + QByteArray::number(content.size()) + "\r\n");
        answer(socket, "200 OK", content, {});
    }

    void answer(QTcpSocket& socket, const QByteArray& line, const QByteArray& body, const QByteArray& more)
    {
        const QByteArray length = tellsLength ? "Content-Length: " + QByteArray::number(body.size()) + "\r\n" : QByteArray();
        socket.write("HTTP/1.1 " + line + "\r\n" + length + more + "Connection: close\r\n\r\n");
        if (stallAfter >= 0) {
            socket.write(body.left(stallAfter));
            return;
        }
        if (breakAfter >= 0) {
            socket.write(body.left(breakAfter));
            breakAfter = -1;
        } else {
            socket.write(body);
        }
        socket.disconnectFromHost(); // once all is written
    }
};
