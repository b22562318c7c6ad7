### What stands above and below everything else, and between its parts.

line = What a training run used, emitted and cost
this-run = This run
# Above the sum of several runs.
together = All { $runs } runs together
# $letter is A, B, …
alternative = Alternative { $letter }
