"""What a graded class comes to: tables, pages, pictures. Everything is made from a `Gradebook`."""
