"""Tables, pages and pictures: right, safe, and kept in step with what a person typed."""

import csv
import io
import re
import sqlite3

import pytest

from grading import gradebook, written_points
from grading.__main__ import main
from grading.gradebook import Gradebook
from grading.outputs import pages, statistics, tables
from grading.results import Store

EVIL = "<script>alert('x')</script>"


@pytest.fixture(scope="module")
def graded(tmp_path_factory, book, level):
    """A small class as Moodle and Canvas hand it over, graded."""
    place = tmp_path_factory.mktemp("outputs")
    files = {
        "Ada L_11_assignsubmission_file_01_perceptron.ipynb": book().put("wall", "b < 0, …"),
        "Bo Li_12_assignsubmission_file_01_perceptron.ipynb": book()
        .change("neuron", "X @ w + b", "X @ w")
        .put("wall", EVIL),
        "doejane_77_1_01_perceptron-1.ipynb": book().put(
            "gradient", f"def gradient(X, t, w, b, cost):\n    raise ValueError({EVIL!r})\n"
        ),
        "=SUM(A1)_13_assignsubmission_file_01_perceptron.ipynb": book(solved=False),
        f"{EVIL.replace('/', '')}_14_assignsubmission_file_01_perceptron.ipynb": book(),
    }
    (place / "in").mkdir()
    for name, one in files.items():
        (place / "in" / name).write_bytes(one.data)
    (place / "late.csv").write_text("student,percent\nAda L,25\n77,10%\n")
    late = ["--late", str(place / "late.csv")]
    code = main(["grade", str(place / "in"), "--out", str(place / "out"), "--quiet", *late])
    assert code == 0
    return place / "out"


@pytest.fixture
def rows(graded):
    with (graded / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_grades_with_what_being_late_costs(rows):
    assert rows["Ada L"]["01_perceptron"] == "9"  # 12 less 25 %
    assert "late: 25 % off" in rows["Ada L"]["notes"]
    assert float(rows["doejane"]["01_perceptron"]) == pytest.approx(10 * 0.9)
    assert rows["Bo Li"]["01_perceptron/wall"] == ""  # nobody has read it
    assert rows["'=SUM(A1)"]["01_perceptron/wall"] == "0"  # nothing was written


def test_a_name_is_no_formula(rows):
    assert not any(name.startswith("=") for name in rows)


def test_canvas(graded):
    lines = list(csv.reader(io.StringIO((graded / "canvas.csv").read_text(encoding="utf-8"))))
    assert lines[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "01_perceptron"]
    assert lines[1][0].strip() == "Points Possible" and lines[1][-1] == "14"
    by_name = {line[0]: line for line in lines[2:]}
    assert by_name["doejane"][1] == "77" and by_name["Ada L"][1] == ""


def test_moodle(graded):
    table = csv.DictReader(io.StringIO((graded / "moodle.csv").read_text(encoding="utf-8")))
    by_name = {row["Full name"]: row for row in table}
    assert by_name["Ada L"]["Identifier"] == "Participant 11"
    assert by_name["Ada L"]["Grade"] == "9" and by_name["Ada L"]["Maximum grade"] == "14"


def test_points_typed_in_are_kept(graded, book, tmp_path):
    path = graded / written_points.NAME
    text = path.read_text(encoding="utf-8-sig")
    ada = next(line for line in text.splitlines() if line.startswith("Ada L"))
    assert ada.startswith("Ada L (11),01_perceptron,wall,,2,")
    path.write_text(
        text.replace("(11),01_perceptron,wall,,2,", "(11),01_perceptron,wall,1.5,2,well put")
    )
    assert main(["report", str(graded)]) == 0
    book_ = Gradebook(Store(graded))
    line = book_.line("Ada L (11)", "01_perceptron")
    assert line.written == {"wall": 1.5} and line.total == pytest.approx(13.5 * 0.75, abs=0.01)
    page = (graded / "feedback" / "Ada_L_11.html").read_text(encoding="utf-8")
    assert "well put" in page
    # another answer afterwards: the points stay, and somebody is told
    written = {("01_perceptron", "wall"): book_.assignments["01_perceptron"].written["wall"]}
    key = ("Ada L (11)", "01_perceptron", "wall")
    rows = written_points.update(graded, {key: "something else"}, written)
    assert rows[key]["points"] == 1.5 and rows[key]["note"] == written_points.CHANGED


@pytest.mark.parametrize("points", ["3", "-1", "x"])
def test_points_that_cannot_be(tmp_path, points):
    columns = ",".join(written_points.COLUMNS)
    (tmp_path / written_points.NAME).write_text(f"{columns}\nA,e,q,{points},2,,,\n")
    with pytest.raises(written_points.PointsError, match=r"line 2.*from 0 to 2"):
        written_points.read(tmp_path)


def test_points_saved_by_a_spreadsheet(tmp_path):
    columns = ";".join(written_points.COLUMNS)
    (tmp_path / written_points.NAME).write_text(f"\ufeff{columns}\nA;e;q;1,5;2;;;\n", "utf-8")
    assert written_points.read(tmp_path)["A", "e", "q"]["points"] == 1.5


@pytest.mark.parametrize(
    "text, says",
    [
        ("student,percent\nNobody,5\n", "line 2: 'Nobody' is nobody"),
        ("student,percent\nAda L,150\n", "from 0 to 100"),
        ("student,percent\nAda L,x\n", "from 0 to 100"),
        ("name,percent\nAda L,5\n", "is nobody"),
    ],
)
def test_late_tables_that_cannot_be(graded, tmp_path, text, says):
    (tmp_path / "late.csv").write_text(text)
    students = Store(graded).roster()["students"]
    with pytest.raises(gradebook.TableError, match=re.escape(says)):
        gradebook.read_late(tmp_path / "late.csv", students)


def test_nothing_handed_in_is_ever_run_by_a_browser(graded):
    for path in [*graded.glob("*.html"), *graded.glob("feedback/*.html")]:
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text.lower(), path.name
        assert "default-src 'none'" in text
        assert not re.search(r"(src|href)=\"https?:", text), "needs something from elsewhere"
    assert "&lt;script&gt;" in (graded / "written_answers.html").read_text(encoding="utf-8")


def test_feedback_has_no_secret_case(graded):
    """What a page shows of a wrong answer is what the notebook's own check shows."""
    book_ = Gradebook(Store(graded))
    for line in book_.lines():
        page = (graded / "feedback" / pages.file_names(book_.students)[line.student]).read_text(
            "utf-8"
        )
        for task in line.result["tasks"].values():
            public = [part.get("case") for part in task["feedback"]["parts"]]
            for part in task["parts"]:
                if part["case"] and part["case"] not in public:
                    assert part["case"].split("\n")[0] not in page


def test_the_class_report_names_the_mistakes(graded):
    text = (graded / "class_report.html").read_text(encoding="utf-8")
    assert "bias forgotten" in text and "Bo Li (12)" in text
    assert text.count("data:image/svg+xml;base64,") == 3
    counted = statistics.count(Gradebook(Store(graded)), "01_perceptron")
    named = {(m.task, m.name): m.students for m in counted.mistakes}
    assert named["neuron", "bias_forgotten"] == ["Bo Li (12)"]
    assert counted.tasks[0].share <= counted.tasks[-1].share
    assert counted.handed_in == 5


def test_explain(graded, capsys):
    assert main(["explain", "Bo Li", "neuron", "--out", str(graded)]) == 0
    said = capsys.readouterr().out
    for words in (
        "neuron · wrong · 1 of 2",
        "bias_forgotten",
        "asked with",
        "returned",
        "expected",
    ):
        assert words in said
    main(["explain", "77", "all", "--out", str(graded)])
    assert "ValueError" in capsys.readouterr().out
    main(["explain", "Ada", "wall", "--out", str(graded)])
    assert "b < 0, …" in capsys.readouterr().out


@pytest.mark.parametrize(
    "who, what, says",
    [("Nemo", "neuron", "nobody"), ("a", "neuron", "students fit"), ("Bo", "x", "no task 'x'")],
)
def test_explain_in_vain(graded, who, what, says):
    with pytest.raises(SystemExit, match=says):
        main(["explain", who, what, "--out", str(graded)])


def test_the_gradebook_of_nbgrader(graded, tmp_path):
    from nbgrader.api import Gradebook as Database
    from nbgrader.plugins import CsvExportPlugin

    path = tmp_path / "gradebook.db"
    assert main(["report", str(graded), "--nbgrader", str(path)]) == 0
    with Database(f"sqlite:///{path}") as database:
        submission = database.find_submission("01_perceptron", "12")
        assert submission.max_score == 14
        assert submission.score == 10
        late = database.find_submission("01_perceptron", "11")
        line = Gradebook(Store(graded)).line("Ada L (11)", "01_perceptron")
        assert late.score - late.late_submission_penalty == pytest.approx(line.total, abs=0.01)
        assert late.late_submission_penalty >= 3
        assert submission.needs_manual_grade
        exporter = CsvExportPlugin(to=str(tmp_path / "export.csv"))
        exporter.export(database)
    assert "01_perceptron" in (tmp_path / "export.csv").read_text()
    sqlite3.connect(path).close()


def test_identical_files_are_pointed_out(graded, book, tmp_path):
    groups = dict(gradebook.identical(Gradebook(Store(graded))))
    assert groups == {}


def test_file_names_never_clash():
    names = pages.file_names(["a b", "a/b", "A_B", "../../etc", ""])
    assert len({name.lower() for name in names.values()}) == 5
    assert all("/" not in name and not name.startswith(".") for name in names.values())


def test_cells_that_a_spreadsheet_would_run():
    assert tables._safe("=1+1") == "'=1+1"
    assert tables._safe("Ada") == "Ada"
    assert io.StringIO(tables._safe("")).read() == ""
