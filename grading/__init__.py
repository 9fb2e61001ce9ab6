"""For the instructor: from solutions to exercises. Students never need it."""
