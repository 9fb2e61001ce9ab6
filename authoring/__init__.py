"""For who writes the lessons: run a notebook and store what it shows, begin a new lesson."""
