### The paper’s tables, and the reader’s run beside them.

beside = Beside the paper’s models
fill = Fill the cells the paper leaves empty with power that was published later
table-2 = Your run and Table 2 of the paper, computed from its inputs; letters name the notes below
power = Power, W
hours = Wall-clock hours
# The reader’s own run among those of the paper.
you = You
picture = Emissions of your run and of the rows of Table 2
picture-filled = Emissions of your run and of the rows of Table 2; † not in the paper
unit-filled = lb CO2e, market-based; † with power that is not in the paper
no-power = no power in the paper
to-know = What to know about these rows
not-there = not in the paper
# Read aloud before the letters of the notes on a row.
notes = {" "}notes{" "}
tuning = What tuning and research add
table-3 = Table 3 of the paper, computed from its inputs; its hours are GPU-hours, one GPU a job; letters name the notes below
models = Models trained
gpu-hours = GPU-hours
electricity = Electricity
no-watts = no watts in the paper
load-three = Load all three as alternatives
# Takes the place of a file’s name in “… was opened in the place of what was here.”
table-3-name = Table 3 of the paper
# $misprint is a sentence in English, or nothing.
row = These are the inputs of “{ $model }” on { $device }, Table { $table } of the paper. { $misprint }
later-power = The power of this TPU is not in the paper: it was published later, for one chip. The paper’s price is for a device of four chips.
