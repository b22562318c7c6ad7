### What people type into fields, where it can’t be read.

empty = Nothing was typed; a number is needed here.
negative = “{ $text }” is below zero; type a number of { $least } or more.
not-a-number = “{ $text }” can’t be read as a number; type one such as 84, 1.5 or 0.4-1.5 for a range.
not-whole = “{ $text }” is not a whole number; type one such as 8, and no range.
not-a-range = “{ $text }” is not a range from low to high; type low-high, or low-best-high.
