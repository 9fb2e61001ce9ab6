"""Equal to PyTorch, where it is installed: outputs, gradients and steps of two networks."""

import numpy as np
import pytest

from utils import nn

torch = pytest.importorskip("torch", reason="PyTorch is not installed: no parity with it to test")

RNG = np.random.default_rng(5)


def dense():
    """The 12-10-8-6-3 classifier of the decks."""
    ours = [nn.Input((12,)), *(nn.Dense(n, activation="tanh") for n in (10, 8, 6))]
    theirs = []
    for n_in, n_out in ((12, 10), (10, 8), (8, 6)):
        theirs += [torch.nn.Linear(n_in, n_out), torch.nn.Tanh()]
    x = RNG.normal(size=(20, 12))
    return [*ours, nn.Dense(3, activation="softmax")], [*theirs, torch.nn.Linear(6, 3)], x, x


def cnn():
    ours = [
        nn.Input((8, 7, 2)),
        nn.Conv2D(4, (3, 2), activation="relu"),
        nn.MaxPooling2D(2),
        nn.Flatten(),
        nn.Dense(3, activation="softmax"),
    ]
    theirs = [
        torch.nn.Conv2d(2, 4, (3, 2)),
        torch.nn.ReLU(),
        torch.nn.MaxPool2d(2),
        ChannelsLast(),
        torch.nn.Flatten(),
        torch.nn.Linear(36, 3),
    ]
    x = RNG.normal(size=(20, 8, 7, 2))
    return ours, theirs, x, x.transpose(0, 3, 1, 2).copy()


class ChannelsLast(torch.nn.Module):
    def forward(self, x):
        return x.permute(0, 2, 3, 1)


def like_torch(weight):
    """Our kernels (inputs, units) and (h, w, channels, filters) as (units, inputs) and so on."""
    order = {1: (0,), 2: (1, 0), 4: (3, 2, 0, 1)}[np.ndim(weight)]
    return torch.from_numpy(np.ascontiguousarray(np.transpose(weight, order)))


@pytest.mark.parametrize("rule", ["sgd", "nesterov"])
@pytest.mark.parametrize("make", [dense, cnn])
def test_equal_to_torch(make, rule):
    layers, modules, x, x_torch = make()
    ours = nn.Sequential(layers, seed=0, dtype="float64")
    y = RNG.integers(0, 3, len(x))
    arguments = {"momentum": 0.9, "nesterov": True} if rule == "nesterov" else {}
    ours.compile(nn.SGD(0.05, **arguments), "sparse_categorical_crossentropy")
    theirs = torch.nn.Sequential(*modules).double()
    with torch.no_grad():
        for parameter, weight in zip(theirs.parameters(), ours.get_weights(), strict=True):
            parameter.copy_(like_torch(weight))
    x_torch, y_torch = torch.from_numpy(x_torch), torch.from_numpy(y)
    probabilities = torch.softmax(theirs(x_torch), dim=1).detach().numpy()
    np.testing.assert_allclose(ours.predict(x), probabilities, atol=1e-12)
    step = torch.optim.SGD(theirs.parameters(), lr=0.05, **arguments)
    for _ in range(50):
        step.zero_grad()
        loss = torch.nn.functional.cross_entropy(theirs(x_torch), y_torch)
        loss.backward()
        value, gradients = ours.gradients(x, y)
        assert value == pytest.approx(loss.item(), abs=1e-9)
        for parameter, gradient in zip(theirs.parameters(), gradients, strict=True):
            np.testing.assert_allclose(like_torch(gradient), parameter.grad, atol=1e-9)
        step.step()
        ours.train_on_batch(x, y)
