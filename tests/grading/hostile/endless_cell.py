"""A cell that never ends. The other cells are run without it."""
# base: solved
# fair: 12
# %%
while True:
    pass
