### The list of runs, and the acts that can be undone.

several = The runs of this project
read = What was read
undo = Undo
# $act is the sentence of the act.
undone = Undone: { $act }
# Above a column.
run = Run
all = All experiments
final-model = Final model
pages = Pages of the list of runs
earlier = Earlier
later = Later
# Between the buttons to other pages.
shown = {" "}Runs { $first } to { $last } of { $runs }{" "}
reading = How the runs are read
added-up = Added up
alternatives = Alternatives, side by side
not-in-links = Links have no word for this: whoever opens the address sees the runs added up.
bring = More runs
bring-hint = Tuning, failed and preliminary runs count too: list them, or compare alternatives.
add = Add a run like this one
logs = Read power logs…
open = Open a project file…
save = Save as a project file
save-table = Save as a table (CSV)
paste = Paste runs from a spreadsheet
# The names of columns stay as they are: they are what is read.
paste-label = One run a row, the first row names the columns: name, role, device, devices, hours, jobs, power (W), PUE …
paste-add = Add these runs
# In brackets after a run’s name.
role-final = final
role-development = development
hardware = { $device } × { $devices }, { $hours } h
# On buttons of a row; a screen reader adds the run.
edit = Edit
in-form = In the form
copy = Copy
remove = Remove
# Read aloud after the word on a button.
which = {" "}run { $number }
up = Move up run { $number }
down = Move down run { $number }
# From here on: what was done last and can be undone.
lost-to-choice = Figures of what was chosen took the place of yours.
copied = Run { $number } was copied.
removed = Run { $number } was removed.
removed-named = Run { $number } (“{ $name }”) was removed.
moved = Run { $number } was moved.
edited = Run { $number } was edited.
edited-alone = The run was edited.
opened = { $file } was opened in the place of what was here.
link-opened = A link was opened in the place of what was here.
loaded = Another run was loaded in the place of this one.
assumed = The assumptions of “{ $set }” took the place of what was here: { $changed }.
# The same where a place and a provider came along.
assumed-there = The assumptions of “{ $set }” took the place of what was here; they are of { $place } and { $provider }.
added =
    { $count ->
        [one] A run was added.
       *[other] { $count } runs were added.
    }
# Behind the last.
in-part = {" "}Something is said of the table under “More runs”.
