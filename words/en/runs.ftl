### The list of runs.

# After a table was pasted.
added =
    { $count ->
        [one] A run was added.
       *[other] { $count } runs were added.
    }
