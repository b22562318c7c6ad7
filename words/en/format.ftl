### Numbers as people read them, where they are words.

# Of two figures without a difference, in the place of a percentage.
the-same = the same
