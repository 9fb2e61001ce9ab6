"""Pictures to play with: `demo` joins a picture to its controls; each lesson has its own file."""
