"""Prints 60 MB."""
# base: solved
# fair: 12
# %%
for _ in range(60):
    print("x" * 1_000_000)
