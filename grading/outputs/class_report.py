"""One page on the class: who has how many points, what was hard, which mistakes were made."""

from grading.gradebook import identical
from grading.outputs import pages, pictures, statistics
from grading.sandbox.isolation import LEVELS

SHOWN = 15  # mistakes before the rest is folded away


def write(book, folder):
    """Write folder/class_report.html and return its path."""
    files = pages.file_names(book.students)
    return pages.save(
        folder / "class_report.html",
        "class_report.html",
        exercises=[_exercise(book, name) for name in book.exercises],
        students=[_student(book, student, files[student]) for student in book.students],
        names=book.exercises,
        problems=book.class_["problems"],
        identical=[(name, ", ".join(who)) for name, who in identical(book)],
        isolation=LEVELS[book.class_["isolation"]],
        graded=book.class_["graded"],
        shown=SHOWN,
    )


def _exercise(book, name):
    counted = statistics.count(book, name)
    stumbled = [m for m in counted.mistakes if m.name == "check_stumbled"]
    return {
        "count": counted,
        "distribution": pictures.distribution(counted.totals, counted.max_points),
        "hardest": pictures.hardest(counted.tasks),
        "mistakes": pictures.mistakes(counted.mistakes[:SHOWN]) if counted.mistakes else None,
        "stumbled": stumbled,
        "hardest_task": counted.tasks[0] if counted.tasks else None,
    }


def _student(book, student, file):
    lines = [book.line(student, name) for name in book.exercises]
    return {
        "name": student,
        "page": f"feedback/{file}",
        "lines": lines,
        "notes": "; ".join(note for line in lines for note in line.notes),
    }
