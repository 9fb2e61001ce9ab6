"""What people do instead: gradient descent with momentum."""

import numpy as np

from utils.checks.optimizers.rules import momentum


@momentum.mistakes("first")
class _:
    def starts_with_the_first_gradient(gradients, w):
        """Your velocity begins with the first gradient. It begins at 0."""
        return gradients[0]

    def starts_downhill(gradients, w):
        """Your velocity begins with minus the first gradient. It begins at 0."""
        return -gradients[0]

    def starts_with_ones(gradients, w):
        """Your velocity begins with ones. It begins at 0."""
        return np.ones(gradients.shape[1])

    def starts_with_the_weights(gradients, w):
        """Your velocity begins with the weights. It begins at 0."""
        return w


@momentum.mistakes("velocity")
class _:
    def uphill(v, g, rate, mu):
        """You go uphill: every move has the right size and the wrong sign. The gradient is
        subtracted, once: in the velocity, which is then added."""
        return mu * v + rate * g

    def learning_rate_forgotten(v, g, rate, mu):
        """The learning rate is missing: it multiplies the gradient."""
        return mu * v - g

    def nothing_kept(v, g, rate, mu):
        """That is plain gradient descent: nothing of the velocity is kept from step to step."""
        return -rate * g

    def all_is_kept(v, g, rate, mu):
        """`mu` is missing: your velocity never slows down. A share mu of it is kept."""
        return v - rate * g

    def a_running_mean(v, g, rate, mu):
        """You weigh the gradient with 1 - mu. That makes a running mean of it; the velocity adds
        the whole step, `mu * v - learning_rate * g`."""
        return mu * v - (1 - mu) * rate * g

    def mu_on_both(v, g, rate, mu):
        """`mu` multiplies the gradient too. It belongs to the old velocity alone."""
        return mu * (v - rate * g)

    def rate_on_both(v, g, rate, mu):
        """The learning rate multiplies the old velocity too. It belongs to the gradient alone."""
        return rate * (mu * v - g)

    def exchanged(v, g, rate, mu):
        """`mu` and the learning rate are exchanged: mu belongs to the velocity, the rate to the
        gradient."""
        return rate * v - mu * g

    def one_less_mu_kept(v, g, rate, mu):
        """You keep a share 1 - mu of the velocity. It is mu."""
        return (1 - mu) * v - rate * g

    def old_velocity_subtracted(v, g, rate, mu):
        """The old velocity is subtracted, so it brakes where it should push."""
        return -mu * v - rate * g


@momentum.mistakes("move")
class _:
    def rate_once_more(w, v, before, g, rate, mu):
        """The learning rate is in the velocity already; in the move it comes a second time."""
        return w + rate * v

    def old_velocity(w, v, before, g, rate, mu):
        """You move with the velocity of the step before. First the velocity, then the move."""
        return w + before

    def looks_ahead(w, v, before, g, rate, mu):
        """That is Nesterov's momentum, which looks ahead. Asked for was the plain one:
        `w + v`."""
        return w + mu * v - rate * g

    def gradient_once_more(w, v, before, g, rate, mu):
        """The gradient is in the velocity already; in the move it comes a second time."""
        return w + v - rate * g


@momentum.mistakes("result")
class _:
    def start_missing(places, velocities):
        """The start is missing: the first row is `w` itself."""
        return np.array(places[1:])

    def last_place_only(places, velocities):
        """Only the last place comes back. Asked for are all of them, with the start."""
        return places[-1]

    def last_place_in_all_rows(places, velocities):
        """All your rows are the last place. The same array stands in the list again and again, and
        later steps change it: append a copy, or write `w = w + v`, which makes a new one."""
        return np.repeat(places[-1:], len(places), axis=0)

    def velocities_returned(places, velocities):
        """You return the velocities. Asked for are the places."""
        return np.array(velocities)

    def velocities_without_the_first(places, velocities):
        """You return the velocities. Asked for are the places."""
        return np.array(velocities[1:])

    def velocities_after_the_start(places, velocities):
        """After the start you return the velocities. Asked for are the places: add them up."""
        return np.array([places[0], *velocities[1:]])

    def moves_not_added_up(places, velocities):
        """Every row is the start plus one move. Each step goes on from where the last one ended."""
        return np.array([places[0], *(places[0] + v for v in velocities[1:])])

    def starts_at_zero(places, velocities):
        """Your places begin at 0. They begin at `w`."""
        return np.array(places) - places[0]


@momentum.mistakes()
class _:
    def gradients_one_step_late(w, gradients, learning_rate, mu):
        """The first gradient is left out, and every step uses the one after its own. The first step
        uses `gradients[0]`."""
        later = np.concatenate([gradients[1:], gradients[-1:]])
        return momentum.right(w, later, learning_rate, mu)

    def newest_counts_least(w, gradients, learning_rate, mu):
        """The oldest gradient counts most in your velocity, and the newest least. It is the other
        way round: with each step what is old loses a factor `mu`."""
        velocities = np.cumsum(mu ** np.arange(len(gradients))[:, None] * gradients, axis=0)
        return np.vstack([w, w - learning_rate * np.cumsum(velocities, axis=0)])
