"""What tests of the interface share: items found by name, a real touch, waiting for a condition."""
