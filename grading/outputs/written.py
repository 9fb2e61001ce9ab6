"""The written answers of the class on one page, with the rubric and a model answer."""

from grading import written_points
from grading.outputs import pages


def write(book, folder):
    """Write the page and bring the table of points up to date.

    Returns (paths, rows of the table that need another look).
    """
    answers, questions = {}, []
    for name in book.exercises:
        for question in book.assignments[name].written.values():
            found = list(_answers(book, name, question.name))
            answers |= {(student, name, question.name): text for student, text in found}
            questions.append({"exercise": name, "question": question, "answers": found})
    if not questions:
        return [], []
    known = {(q["exercise"], q["question"].name): q["question"] for q in questions}
    rows = written_points.update(folder, answers, known)
    book.written = written_points.read(folder)
    path = pages.save(
        folder / "written_answers.html", "written.html", questions=questions, rows=rows
    )
    changed = [row for row in rows.values() if row["note"]]
    return [path, folder / written_points.NAME], changed


def _answers(book, exercise, question):
    """Yields (student, text) for those who wrote anything."""
    for line in book.lines(exercise):
        text = line.result["written"].get(question) if line.graded else ""
        if text:
            yield line.student, text
