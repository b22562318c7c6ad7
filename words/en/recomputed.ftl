### A figure that was cited with a link, beside the one that comes out now.

# Figures have their units; $basis is market-based or location-based.
nothing = Cited { $cited } ({ $basis }); nothing can be recomputed from this link: its power or its hours are not in it.
agrees = Cited { $cited } ({ $basis }); recomputed { $now }: agrees.
# $why is one of the sentences that follow.
differs = Cited { $cited } ({ $basis }); recomputed { $now }: differs. { $why }
other-basis = The cited figure is emissions on the other basis.
of-final-runs = The cited figure is the figure of the final runs alone.
other-unit = The cited figure is the figure in the other unit, pounds or kilograms.
slip = No data table can have changed it, since all numbers are in the link: the inputs were changed after the figure was written down, or it was copied or rounded wrongly.
# Behind all of these.
today = {" "}With today’s data (PUE { $pue }, today’s grid there, no share taken off): { $figure }.
no-grid = {" "}Today’s data are not set beside it: the tables have no grid for the place of a run.
