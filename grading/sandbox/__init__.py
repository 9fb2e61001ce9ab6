"""Where students' code runs: a warm process that forks, one closed room for each submission.

Read in this order: `wire` and `channel` carry questions and answers, `room` is the inside of a
fork, `zygote` the warm process that forks it, `worker` the trusted side's handle on both.
`isolation` is the ladder of levels; `linux`, `view`, `seccomp` and `landlock` build its rungs.
"""
