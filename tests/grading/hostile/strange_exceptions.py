"""Raises what `except Exception` does not catch, with texts that raise as well."""
# base: solved
# fair: 8
# %%
class Strange(BaseException):
    def __str__(self):
        raise self

    __repr__ = __str__
# %% learning_rule
def update(w, b, x, t, learning_rate):
    raise Strange
# %% gradient
def gradient(X, t, w, b, cost):
    raise KeyboardInterrupt
