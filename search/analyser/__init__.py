"""From text to the tokens that engines store and look for: the same for index and query, for every engine (record 0025)."""
