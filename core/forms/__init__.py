"""Forms of `core` by subject; imported one by one, since some need loaded models."""
