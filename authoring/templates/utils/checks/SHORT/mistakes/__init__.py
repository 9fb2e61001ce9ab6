"""The mistakes that the checks of exercise NN know, by task."""

from utils.checks.SHORT.mistakes import doubled
