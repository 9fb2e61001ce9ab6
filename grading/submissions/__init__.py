"""What came in: finding the notebooks of a class, and reading one that nobody vouches for.

`names` reads who and what from a file's name, `archives` looks into zips, `collect` goes through a
folder, `notebook` reads one file.
"""
