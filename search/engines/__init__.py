"""Where texts are stored and ranked: each engine stores the forms of the analyser and knows nothing of language."""
