"""Deletes the cells of the checks. That changes nothing: they never came from here."""
# base: solved
# delete: neuron_check learning_rule_check training_check gates_check gradient_check
# fair: 12

