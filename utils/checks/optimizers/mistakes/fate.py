"""What people do instead: the fate of each direction of a valley."""

from utils.checks.optimizers.exploding import fate


@fate.mistakes("factor")
class _:
    def curvature_ignored(c, rate):
        """You judge all directions by the learning rate alone. The gradient is c · w, so c counts
        as well."""
        return 1 - rate

    def curvature_alone(c, rate):
        """You judge by the curvature alone. The step is the learning rate times the gradient."""
        return 1 - c

    def borders_twice_too_far(c, rate):
        """Your borders lie twice too far out, at learning_rate · c = 2 and 4. Is the half of the
        loss still in your gradient? The slope of ½ c w² is c · w."""
        return 1 - rate * c / 2

    def borders_at_half(c, rate):
        """Your borders lie at learning_rate · c = ½ and 1. Both should lie twice as far out: what
        exactly does one step do to w?"""
        return 1 - 2 * rate * c

    def curvature_squared(c, rate):
        """You square the curvature. The gradient is c · w, and it is used once."""
        return 1 - rate * c**2

    def divided_by_the_curvature(c, rate):
        """You divide by the curvature. The gradient is c · w: multiply."""
        return 1 - rate / c

    def added(c, rate):
        """You add the step: w is multiplied by 1 - learning_rate * c, not by 1 + learning_rate
        * c."""
        return 1 + rate * c


@fate.mistakes("word")
class _:
    def negative_factors_explode(factor):
        """What should zigzag explodes in your answers. To change sides is not yet to explode: by
        what is w multiplied in a step, and does that make it larger?"""
        return "explodes" if factor < 0 else "glides"

    def nothing_explodes(factor):
        """Nothing explodes in your answers. A factor below -1 makes w larger. Is there a test for
        that, and is it reached before another one holds?"""
        return "zigzags" if factor < 0 else "glides"

    def nothing_zigzags(factor):
        """Nothing zigzags in your answers. A factor between -1 and 0 changes the side and shrinks
        w."""
        return "explodes" if abs(factor) > 1 else "glides"

    def zigzags_and_glides_exchanged(factor):
        """The words "glides" and "zigzags" are exchanged: a negative factor changes the side."""
        return "explodes" if abs(factor) > 1 else "glides" if factor < 0 else "zigzags"

    def zigzags_and_explodes_exchanged(factor):
        """The words "zigzags" and "explodes" are exchanged: below -1 the factor makes w larger."""
        return "zigzags" if abs(factor) > 1 else "explodes" if factor < 0 else "glides"

    def nothing_glides(factor):
        """Nothing glides in your answers: what comes nearer on its own side is called zigzagging
        too. Which condition is asked first?"""
        return "explodes" if abs(factor) > 1 else "zigzags"

    def in_capitals(factor):
        """The words are right, but written otherwise: asked for are "glides", "zigzags" and
        "explodes", in small letters."""
        word = "explodes" if abs(factor) > 1 else "zigzags" if factor < 0 else "glides"
        return word.capitalize()

    def without_the_s(factor):
        """The words are right, but written otherwise: asked for are "glides", "zigzags" and
        "explodes", with an s."""
        return "explode" if abs(factor) > 1 else "zigzag" if factor < 0 else "glide"


@fate.mistakes("result")
class _:
    def worst_for_all(words):
        """All directions get the word of the worst one. Each has its own fate."""
        order = ("explodes", "zigzags", "glides")
        return [next((word for word in order if word in words), "")] * len(words)

    def first_word_only(words):
        """Only the first direction gets a word. Does the `return` stand inside the loop?"""
        return words[:1]

    def last_word_only(words):
        """Only the last direction has a word in your list. Append one for each."""
        return words[-1:]
