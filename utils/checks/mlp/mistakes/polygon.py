"""What people do instead: weights for XOR with ReLU, and a polygon cut out by steps."""

import numpy as np

from utils.checks.mlp.polygon import polygon, xor_weights


@xor_weights.mistakes()
class _:
    def computes_or():
        """Your network computes OR: it says yes to (1, 1) as well. There both inputs are 1, and the
        sum must fall below 0 again: make the second weight of w2 more negative."""
        return [[1, 0], [1, 0]], [0, 0], [1, 0], -0.5

    def computes_and():
        """Your network computes AND: yes only to (1, 1). XOR is yes where the inputs differ."""
        return [[1, 0], [1, 0]], [-1, 0], [1, 0], -0.5

    def computes_xnor():
        """Your network says exactly the opposite: yes where the inputs are equal. Turn the signs of
        w2 and b2 around, and mind that a sum of 0 says yes."""
        return [[1, 1], [1, 1]], [0, -1], [-1, 2], 0.5

    def computes_nand():
        """Your network computes NAND: it says yes to (0, 0) as well. There both hidden neurons see
        nothing but their biases; b2 must keep the sum below 0."""
        return [[1, 0], [1, 0]], [-1, 0], [-1, 0], 0.5

    def computes_nor():
        """Your network computes NOR: yes only to (0, 0). XOR is yes where the inputs differ."""
        return [[1, 0], [1, 0]], [0, 0], [-1, 0], 0.5

    def never_no():
        """Your network says yes to all four. A sum of exactly 0 says yes too: b2 must take it below
        0 at (0, 0) and (1, 1)."""
        return [[1, 1], [1, 1]], [0, -1], [1, -2], 0

    def never_yes():
        """Your network says no to all four. At (0, 1) and (1, 0) the sum must reach 0: is b2 too
        low?"""
        return [[1, 1], [1, 1]], [0, -1], [1, -2], -2

    def first_input_alone():
        """Your network answers with the first input: yes to (1, 0) and (1, 1)."""
        return [[1, 0], [0, 0]], [0, 0], [1, 0], -0.5

    def second_input_alone():
        """Your network answers with the second input: yes to (0, 1) and (1, 1)."""
        return [[0, 0], [1, 0]], [0, 0], [1, 0], -0.5

    def first_without_second():
        """Your network says yes to (1, 0) alone. It should say yes to (0, 1) as well: is W1 meant
        the other way round? Its columns are the neurons."""
        return [[1, 0], [-1, 0]], [0, 0], [1, 0], -0.5

    def second_without_first():
        """Your network says yes to (0, 1) alone. It should say yes to (1, 0) as well: is W1 meant
        the other way round? Its columns are the neurons."""
        return [[-1, 0], [1, 0]], [0, 0], [1, 0], -0.5


@polygon.mistakes("sides")
class _:
    def last_side_missing(corners):
        """One side is missing, the one from the last corner back to the first. An index modulo k
        closes the walk, and so does `np.roll(corners, -1, axis=0)`."""
        return list(zip(corners[:-1], corners[1:]))

    def first_side_only(corners):
        """Your network has only the first side. Does the `return` stand inside the loop?"""
        return [(corners[0], corners[1])]

    def every_second_side(corners):
        """Every second side is missing. Each corner begins a side: from it to the next."""
        return list(zip(corners[::2], np.roll(corners, -1, axis=0)[::2]))


@polygon.mistakes("weights")
class _:
    def side_itself_for_weights(u, v):
        """Your weights are the side itself, (u, v). The weights stand at right angles to the line:
        a quarter turn to the left makes (-v, u) of it."""
        return u, v

    def mirrored(u, v):
        """Your weights are (u, -v): that mirrors the side and does not turn it. A quarter turn to
        the left makes (-v, u) of it."""
        return u, -v

    def components_exchanged(u, v):
        """Your weights are (v, u): that mirrors the side and does not turn it. A quarter turn to
        the left makes (-v, u) of it."""
        return v, u

    def outwards(u, v):
        """Your lines say yes on the outside: (v, -u) is a quarter turn to the right. Who walks
        counter-clockwise has the polygon on the left, so the weights are (-v, u)."""
        return v, -u

    def signs_lost(u, v):
        """Your weights have lost their signs, so all lines say yes to the upper right. A quarter
        turn to the left makes (-v, u) of the side (u, v)."""
        return abs(v), abs(u)

    def always_above(u, v):
        """All your lines say yes to what lies above them. For the upper sides the polygon lies
        below: a quarter turn to the left makes (-v, u) of the side (u, v), signs included."""
        return -v / (u + 1e-12), 1.0


@polygon.mistakes("bias")
class _:
    def biases_zero(w, p, corners):
        """Your biases are 0, so all the lines go through the origin. The bias makes the sum 0 at
        the corner: b = -(w @ corner)."""
        return 0.0

    def sign_of_the_bias_turned(w, p, corners):
        """Your biases have the wrong sign. At the corner the sum w @ corner + b is 0, so b is
        -(w @ corner)."""
        return w @ p

    def lines_through_the_middle(w, p, corners):
        """Your lines go through the middle of the polygon. Each goes through the corners of its
        side: b = -(w @ corner)."""
        return -(w @ corners.mean(axis=0))

    def lines_through_the_wrong_corner(w, p, corners):
        """Your lines go through a corner that is not theirs, the one before their side. The sum is
        0 at the corners of the side itself."""
        k = int(np.argmin(np.abs(corners - p).sum(axis=1)))
        return -(w @ corners[k - 1])

    def lines_through_the_next_but_one(w, p, corners):
        """Your lines go through a corner that is not theirs, the one behind their side. The sum is
        0 at the corners of the side itself."""
        k = int(np.argmin(np.abs(corners - p).sum(axis=1)))
        return -(w @ corners[(k + 2) % len(corners)])

    def lines_through_the_first_corner(w, p, corners):
        """All your lines go through the first corner. Each goes through the corners of its own
        side."""
        return -(w @ corners[0])


@polygon.mistakes("threshold")
class _:
    def one_side_may_say_no(k, m):
        """Your output also says yes when one of the hidden neurons says no. All k must say yes: b2
        lies from -k on and below -(k - 1)."""
        return 1.5 - m

    def half_of_the_sides(k, m):
        """Half of the hidden neurons are enough for your output. All must say yes: b2 lies between
        -k and -(k - 1)."""
        return -m / 2

    def yes_to_everything(k, m):
        """Your network says yes everywhere: one hidden neuron, or none, is enough for its output.
        It should wait until all of them say yes: b2 lies between -k and -(k - 1)."""
        return -0.5

    def more_votes_than_sides(k, m):
        """Your output waits for more votes than it can get, so it says no everywhere. With all k
        hidden neurons saying yes the sum must reach 0: b2 lies between -k and -(k - 1)."""
        return -m - 0.5

    def five_sides_expected(k, m):
        """Your output waits for a fixed number of hidden neurons, five. It must wait for as many as
        the polygon has sides."""
        return -4.5

    def three_sides_expected(k, m):
        """Your output waits for a fixed number of hidden neurons, three. It must wait for as many
        as the polygon has sides."""
        return -2.5

    def four_sides_expected(k, m):
        """Your output waits for a fixed number of hidden neurons, four. It must wait for as many as
        the polygon has sides."""
        return -3.5


@polygon.mistakes()
class _:
    def yes_outside_no_inside(corners):
        """Your network says no inside and yes outside, the opposite of what is asked. The lines
        look the wrong way: the polygon lies to the left of each side."""
        W1, b1, w2, b2 = polygon.way(corners)
        return W1, b1, -w2, -b2 - 1e-3

    def origin_says_yes(corners):
        """Your lines say yes on the side of the origin. The polygon may lie elsewhere: what counts
        is the walk, which has it on its left."""
        W1, b1, w2, b2 = polygon.way(corners)
        sign = np.where(b1 < 0, -1, 1)
        return W1 * sign, b1 * sign, w2, b2

    def first_corner_says_yes(corners):
        """You decide by the first corner which side says yes. But it lies *on* two of the sides,
        and there its sum is 0. Take the middle, or the direction of the walk."""
        W1, b1, w2, b2 = polygon.way(corners)
        sign = np.where(np.asarray(corners)[0] @ W1 + b1 <= 1e-9, -1, 1)
        return W1 * sign, b1 * sign, w2, b2

    def rolled_without_axis(corners):
        """`np.roll` without an axis shifts all numbers by one, so that x and y trade places. Shift
        the rows: `axis=0`."""
        u, v = (np.roll(corners, -1) - corners).T
        W1 = np.stack([-v, u])
        return W1, -(W1.T * corners).sum(axis=1), np.ones(len(corners)), 0.5 - len(corners)

    def lines_at_the_corners(corners):
        """Your lines stand at the corners, square to the way from the middle. The polygon's sides
        run from one corner to the next."""
        middle = np.mean(corners, axis=0)
        W1 = (middle - corners).T
        return W1, -(W1.T * corners).sum(axis=1), np.ones(len(corners)), 0.5 - len(corners)

    def kept_in_whole_numbers(corners):
        """Where the corners are whole numbers, your weights are cut to whole ones: an array
        made by `np.zeros_like(corners)` holds whole numbers, one by `np.zeros(corners.shape)`
        floats."""
        W1, b1, w2, b2 = polygon.way(corners)
        if np.asarray(corners).dtype.kind == "i":
            W1 = np.trunc(W1 / np.linalg.norm(W1, axis=0))
            b1 = -(W1.T * corners).sum(axis=1)
        return W1, b1, w2, b2

    def surrounding_rectangle(corners):
        """Your network cuts out the rectangle around the polygon. Each side of the polygon needs a
        neuron of its own."""
        (left, low), (right, high) = np.min(corners, axis=0), np.max(corners, axis=0)
        return [[1, -1, 0, 0], [0, 0, 1, -1]], [-left, right, -low, high], np.ones(4), -3.5
