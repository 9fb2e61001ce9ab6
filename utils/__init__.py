"""What the lessons and the exercises share. Importing it costs nothing: take what you need from inside."""
