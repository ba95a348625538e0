// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before the program (LD_PRELOAD): writes a line into the file that NUCLEOSCOPE_SOCKETS names for every socket that could leave the
// machine, and for every name of another one that is looked up. Sockets of the desktop (AF_UNIX) and of the kernel (AF_NETLINK) are not
// such.
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

void tell(const char* what, const char* name, int family)
{
    const char* const file = getenv("NUCLEOSCOPE_SOCKETS");
    const int log = file ? open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (log < 0)
        return;
    dprintf(log, "%s %s (family %d)\n", what, name, family);
    close(log);
}

} // namespace

extern "C" {

int socket(int family, int type, int protocol) noexcept
{
    static auto* const ask = reinterpret_cast<int (*)(int, int, int)>(dlsym(RTLD_NEXT, "socket"));
    if (family == AF_INET || family == AF_INET6)
        tell("socket", "", family);
    return ask(family, type, protocol);
}

int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found)
{
    static auto* const ask =
        reinterpret_cast<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    tell("looked up", node ? node : "", hints ? hints->ai_family : 0);
    return ask(node, service, hints, found);
}
}
