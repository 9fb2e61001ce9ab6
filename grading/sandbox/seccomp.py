"""The system calls a student's code may not make: a filter in the kernel, in force until it ends.

Computing needs none of these. Without new processes a submission is a single process: nothing is
left behind, nothing storms, and a limit on its memory is a limit on the whole submission.
"""

import ctypes
import os
import struct

from grading.sandbox import linux

# name: (number on x86_64, number on aarch64); None where there is no such call
DENIED = {
    # new processes, other programs
    "fork": (57, None), "vfork": (58, None), "execve": (59, 221), "execveat": (322, 281),
    # other processes
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "tkill": (200, 130), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    # the network, and sockets by which to leave
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242),
    # memory outside of the limit, or that outlives its process
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194),
    "shmat": (30, 196), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    # rooms inside the room
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "open_tree": (428, 428),
    "move_mount": (429, 429), "fsopen": (430, 430), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442), "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265), "fanotify_init": (300, 262),
    # the kernel
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "sethostname": (170, 161),
    "setdomainname": (171, 162), "syslog": (103, 116), "acct": (163, 89), "quotactl": (179, 60),
}  # fmt: skip
CLONE, CLONE3, KILL, TGKILL, PRCTL = (56, 220), (435, 435), (62, 129), (234, 131), (157, 167)
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column, AUDIT_ARCH

LOAD, EQUAL, AT_LEAST, HAS_BITS, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
NUMBER, ARCHITECTURE, FIRST_ARGUMENT, FIRST_ARGUMENT_HIGH = 0, 4, 16, 20
ALLOW, KILL_PROCESS, EPERM, ENOSYS = 0x7FFF0000, 0x80000000, 0x00050001, 0x00050026
CLONE_THREAD = 0x00010000
X32 = 0x40000000  # a second set of numbers for the same calls


def program():
    """The filter as a list of (code, jump if true, jump if false, constant)."""
    column, architecture = MACHINES[linux.MACHINE]
    lines = [
        (LOAD, 0, 0, ARCHITECTURE),
        (EQUAL, 1, 0, architecture),
        (RETURN, 0, 0, KILL_PROCESS),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 0, 1, X32),
        (RETURN, 0, 0, EPERM),
    ]
    for number in [numbers[column] for numbers in DENIED.values()]:
        if number is not None:
            lines += [(EQUAL, 0, 1, number), (RETURN, 0, 0, EPERM)]
    lines += [(EQUAL, 0, 1, CLONE3[column]), (RETURN, 0, 0, ENOSYS)]  # libc then uses clone
    lines += _on_argument(CLONE[column], [(HAS_BITS, 1, 0, CLONE_THREAD)])
    lines += _on_argument(PRCTL[column], [(EQUAL, 0, 1, linux.PR_SET_PDEATHSIG)])
    for call in (KILL, TGKILL):  # itself, and nobody else
        lines += _on_argument(call[column], [(EQUAL, 1, 0, os.getpid())])
    return [*lines, (RETURN, 0, 0, ALLOW)]


def _on_argument(number, test):
    """Look at the first argument of one call; where the test does not jump over it, deny."""
    inner = [(LOAD, 0, 0, FIRST_ARGUMENT), *test, (RETURN, 0, 0, EPERM), (LOAD, 0, 0, NUMBER)]
    return [(EQUAL, 0, len(inner), number), *inner]


def close():
    """Put the filter in force for this process. It must have given up new privileges before."""
    lines = program()
    code = b"".join(struct.pack("<HBBI", *line) for line in lines)
    text = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HxxxxxxP", len(lines), ctypes.addressof(text))
    pointer = ctypes.create_string_buffer(header, len(header))
    linux.prctl(linux.PR_SET_SECCOMP, linux.SECCOMP_MODE_FILTER, pointer)
