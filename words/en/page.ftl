### What stands above and below everything else, and between its parts.

# The name of the window.
title = Trainprint: what a training run used, emitted and cost
line = What a training run used, emitted and cost
# The line at the foot: this, the authors as a link, and one of the two that go on.
method-of = The method is that of{" "}
authors = Strubell, Ganesh and McCallum (AAAI 2020)
# A link to the method, after the authors and a colon.
method = equations, sources and why other tools say something else
# After the link to the method.
private = {"."} Nothing you type leaves this page.
# After the authors, where the page is part of another one.
private-in-frame = {"."} The page around this one is told the result; nothing leaves your machine.{" "}
open-in-tab = Open in a tab, to print or to keep
result-link = Where this frame opens no tab and saves no file: the link to this result
# Over the figures.
stale = A field can’t be read: this is the last answer, from before it was changed.
this-run = This run
# Above the sum of several runs.
together = All { $runs } runs together
# $letter is A, B, …
alternative = Alternative { $letter }
# Titles of parts that open.
reports = Text for your paper, card or checklist
elsewhere = Where? The same run in every region
compute = Computing: beside the paper’s Figure 1
later = Later models
equivalents = As much as…
sources = Sources
fetching = Fetching this part of the page…
again = Try again
half_awaited = Fetching the part of this page that computes: these are still the figures of before.
half_missing = The part of this page that computes could not be fetched: these are still the figures of before. What was entered stays. Check the connection, then try again.
unreachable = The part of this page for dialogs, files and reports could not be fetched. Nothing was changed: check the connection, then try again.
cite = Cite this result…
embed = Embed the calculator…
away = Take this result with you
# Opens the figures that there are for a field.
figures = Figures and their sources
picture-as = Save the picture as { $kind }
# $why is what the browser says.
no-picture = This browser could not make the picture: { $why }
