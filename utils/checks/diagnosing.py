"""From what came back to what went wrong: the explanation that fits every answer, or none.

A mistake is named only where it leads to exactly the answers that came, in all that was returned
and in every question; where two explanations fit, what they share is said, or what is seen.
"""

from itertools import permutations
from typing import NamedTuple

from utils.checks.asking import AnswerError
from utils.checks.common import in_common, places_in_common
from utils.checks.comparing import same
from utils.checks.question import equal
from utils.checks.recognising import of_another, on_top, recognised


class Asked(NamedTuple):
    """One question and what came of it: its place in the sheet, its arguments, what was returned,
    what of that is compared (None: nothing that could be), and what was amiss (or None)."""

    i: int
    case: dict
    answer: object
    seen: dict | None
    error: AnswerError | None


# seen of a value, but tells less than two mistakes that explain it all
THIN = {"only_the_first_is_right", "only_the_last_is_right", "same_answer_to_all"}


class Finding(NamedTuple):
    """An explanation: the names of the mistakes, for the class report, and what to say. `certain`:
    a mistake of the question itself; else it is what is seen, and something may be said besides."""

    names: tuple[str, ...]
    text: str
    certain: bool = True


class Diagnosis(NamedTuple):
    """What is to be said: of the whole answer, or of single values, and what is seen besides."""

    whole: Finding | None
    values: dict[str, Finding]
    seen: str


def diagnose(sheet, asked, ask_more):
    """The Diagnosis of what came back to the questions of a sheet.

    A mistake that explains it all must explain the answers to other questions too: `ask_more()`
    gives another sheet, and what came back to that one.
    """
    search = Search(sheet, asked)
    whole = search.whole()
    values = {} if whole else search.values()
    if any(found.certain for found in [whole, *values.values()] if found):
        elsewhere = Search(*ask_more())
        if whole and whole.certain and not elsewhere.agrees(whole):
            whole = None
        values = {
            name: found
            for name, found in values.items()
            if not found.certain or elsewhere.agrees(found, name)
        }
    return Diagnosis(whole, search.together(values), _in_common(sheet, asked))


def _in_common(sheet, asked):
    """What the questions that went wrong have in common, or their places."""
    cases = [a.case for a in asked]
    wrong = [a.error is not None or not sheet.is_right(a.i, a.seen) for a in asked]
    if said := in_common(cases, wrong, sheet.question.kinds):
        return said
    name = sheet.question.values[0]
    if len(sheet.question.values) > 1 or any(a.seen is None or name not in a.seen for a in asked):
        return ""
    return places_in_common(cases, [(a.seen[name], sheet.expected[a.i][name]) for a in asked])


class Search:
    """The search for what explains the answers, as far as they can be compared."""

    def __init__(self, sheet, asked):
        self.sheet, self.question = sheet, sheet.question
        self.asked, self.told = asked, [a for a in asked if a.seen is not None]
        self.wrong = [a for a in self.told if not sheet.is_right(a.i, a.seen)]
        # a wrong question that takes little time tells most explanations apart
        quick = sorted(self.wrong, key=lambda a: sheet.seconds[a.i])
        self.quick_first = [*quick, *(a for a in self.told if a not in self.wrong)]

    def whole(self):
        """What explains everything that came, or None: the simplest first."""
        if exchanged := self.values_exchanged():
            return exchanged
        stopped = [a for a in self.asked if a.error is not None and a.error.status == "raised"]
        if len(stopped) >= len(self.wrong):  # what stopped it may be what else is wrong
            return None
        slip = self.one_slip()
        thin = slip is not None and slip.names[0] in THIN
        return (
            self.one_mistake()
            or (None if thin else slip)
            or self.two_mistakes()
            or self.mistake_and_slip()
            or slip
        )

    def one_mistake(self):
        fitting = [m for m in self.question.known if self.fits((m,))]
        return Finding((fitting[0].name,), self.say(fitting[0])) if len(fitting) == 1 else None

    def two_mistakes(self):
        fitting = [pair for pair in self.question.pairs_of_mistakes() if self.fits(pair)]
        if len(fitting) == 1:
            a, b = fitting[0]
            return Finding((a.name, b.name), f"Two things at once. {self.say(a)} {self.say(b)}")
        shared = set.intersection(*map(set, fitting)) if fitting else ()
        if len(shared) == 1:  # what goes with it can be one thing or another
            (one,) = shared
            return Finding((one.name,), f"{self.say(one)} And something else is wrong besides.")
        return None

    def values_exchanged(self):
        """The right values in another order, whatever can be made of them otherwise."""
        names = self.question.values
        returned = [(a, a.answer) for a in self.asked]
        if len(names) < 2 or any(
            not isinstance(answer, (tuple, list)) or len(answer) != len(names)
            or not set(names) <= self.sheet.expected[a.i].keys()
            for a, answer in returned
        ):  # fmt: skip
            return None
        for order in permutations(names):
            if order != names and all(
                same(value, self.sheet.expected[a.i][name])
                for a, answer in returned
                for value, name in zip(answer, order)
            ):
                return Finding(
                    ("values_exchanged",),
                    f"The values are right, but in another order: what comes back is "
                    f"({', '.join(order)}), asked for was ({', '.join(names)}).",
                )
        return None

    def one_slip(self):
        found = self.slips(self.sheet.expected)
        if not found or len(set(found.values())) > 1 or None in found.values():
            return None
        (slip,) = set(found.values())
        return Finding((slip.name,), self.of_value(" and ".join(found), slip.says), certain=False)

    def mistake_and_slip(self):
        """A mistake of the question, and on top of it a slip that anyone can make."""
        found = []
        for mistake in self.question.known:
            foreseen = {a.i: self.sheet.foreseen((mistake,), a.i) for a in self.told}
            if None in foreseen.values():
                continue
            slips = self.slips(foreseen, on_top)
            alike = len(set(slips.values())) == 1 and None not in slips.values()
            if alike and any(self.changes(foreseen, name) for name in slips):
                found.append((mistake, next(iter(slips.values()))))
        if len(found) != 1:
            return None
        mistake, slip = found[0]
        text = f"Two things at once. {self.say(mistake)} And besides, {slip.says}."
        return Finding((mistake.name, slip.name), text)

    def values(self):
        """What explains each of the returned values by itself, where nothing explains them all.

        A mistake is named only if no value is left without an explanation: what went wrong with
        that one may be what went wrong with all. Neither is then what tells little.
        """
        found, unexplained = {}, False
        for name, slip in self.slips(self.sheet.expected).items():
            fitting = [m for m in self.question.known if self.fits_value(m, name)]
            if len(fitting) == 1:
                found[name] = Finding((fitting[0].name,), self.say(fitting[0]))
            elif slip is not None:
                found[name] = Finding((slip.name,), slip.says, certain=False)
            else:
                unexplained = True
        tells = {
            k: f for k, f in found.items() if not f.certain and f.names != ("same_answer_to_all",)
        }
        return tells if unexplained else found

    def together(self, values):
        """What is said of several values alike, said of them together."""
        alike = {
            found: " and ".join(k for k, f in values.items() if f == found)
            for found in values.values()
        }
        return {
            name: found._replace(text=self.of_value(alike[found], found.text))
            for name, found in values.items()
        }

    def agrees(self, found, value=None):
        """Whether these answers too come of the mistakes found elsewhere, or are right."""
        if not self.wrong:
            return True
        whole = self.whole()
        here = whole or self.values().get(value)
        return here is not None and here.names == found.names

    def slips(self, wanted, recognise=None):
        """For each value that is not as wanted, the slip that explains it, or None."""
        cases, found = [a.case for a in self.told], {}
        for name in self.question.values:
            if all(name in a.seen for a in self.told):
                pairs = [(a.seen[name], wanted[a.i][name]) for a in self.told]
                if not all(same(*pair) for pair in pairs):
                    found[name] = (
                        recognise(pairs)
                        if recognise
                        else of_another(name, [(a.seen, wanted[a.i]) for a in self.told])
                        or recognised(cases, pairs)
                    )
        return found

    def fits(self, mistakes):
        foreseen = ((a, self.sheet.foreseen(mistakes, a.i)) for a in self.quick_first)
        return all(f is not None and equal(a.seen, f) for a, f in foreseen)

    def fits_value(self, mistake, name):
        foreseen = ((a, self.sheet.foreseen((mistake,), a.i)) for a in self.quick_first)
        return all(f is not None and name in f and same(a.seen[name], f[name]) for a, f in foreseen)

    def changes(self, foreseen, name):
        """Whether what is foreseen for a value differs from what is right."""
        right = self.sheet.expected
        return any(not same(foreseen[a.i][name], right[a.i][name]) for a in self.told)

    def say(self, mistake):
        """The sentence of a mistake, with the arguments of the first question that went wrong."""
        return mistake.says.format(**self.wrong[0].case)

    def of_value(self, name, sentence):
        """The sentence, said of one of several values."""
        return f"In {name}: {_inside(sentence)}" if len(self.question.values) > 1 else sentence


def _inside(sentence):
    """A sentence as it goes on after a colon."""
    name = sentence[:1] == "`" or sentence[1:2].isupper()
    return sentence if name else sentence[:1].lower() + sentence[1:]
