"""What the lessons and exercises share. Importing it costs nothing; take what you need inside."""
