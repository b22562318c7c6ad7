### The dialogs: citing, embedding, and what is the same in all.

close = Close
cite = Cite this result
result = Result in the link
result-hint = Who opens the link is then told whether this result still comes out.
market-lb = Market-based, in lb
market-kg = Market-based, in kg
location-lb = Location-based, in lb
location-kg = Location-based, in kg
inputs-alone = None: the inputs alone
unpublished = This copy of the page was not told where it is published, so its links begin with an address that nobody owns: put the address of this page in its place. For those who build it: TRAINPRINT_BASE.
cited-link = Link to cite
cited-link-hint = All inputs and a check are in it, so that it gives the same numbers whatever becomes of our tables. It is safe in LaTeX’s \url, in footnotes too.
private-link = Private link
private-link-hint = The same behind #, which browsers send to no server. LaTeX can’t set it within a footnote.
bibtex = BibTeX: the method and this result
too-long = { $runs } runs are too many for a link. Publish the project file beside your paper, and state the totals.
totals = Totals
project-file = Project file
embed = Embed the calculator
# $letter is A, B, …
alternative-alone = This is alternative { $letter } alone. The others are not in it: a link would add them up.
embed-too-long = These runs are too many for a link: the embedded form starts from the example, and what is fixed is fixed to the example’s inputs.
no-badge = A badge links to its result, and these runs are too many for a link.
to-paste = To paste
looks = What it looks like
badge = The badge
picture = The picture
# The forms in which the calculator stands in another page; each has a name, and says which pages accept it.
forms = Forms
element = Element
element-for = For pages that you write yourself: it is as high as it needs to be, and tells the page every result, as the event trainprint-result. The page must allow the script and the frame (script-src and frame-src of its policy).
frame-script = Frame and script
frame-script-for = For sites that accept frames and scripts but no new elements, such as Jekyll or plain HTML on GitHub Pages. The height follows, and results are told as with the element.
frame = Frame
frame-for = For sites that accept frames but no scripts; Google Sites embeds its address alone. The height is fixed and the frame scrolls. In a sandbox without allow-same-origin, use single.html in place of the page’s address.
badge-html = Badge, HTML
badge-html-for = For sites that take frames out, as shared WordPress and HUBzero do, or whose policy forbids them: a picture of the result that links to it. It shows what is in the form now.
badge-markdown = Badge, Markdown
badge-markdown-for = For READMEs and forums that accept pictures in Markdown: save the picture beside the text.
sentence = Sentence
sentence-for = For submission forms and everything else that takes text alone.
starts-from = The form starts from
# After “The form starts from”, as in the next three.
from-form = What is in the form now
from-paper = The same, with the paper’s assumptions
from-today = The same, with today’s assumptions
from-example = The example
venue = Text shown first
# In the list of texts to show first.
no-venue = None
colours = Colours
colours-auto = As the reader’s browser is set
colours-light = Light
colours-dark = Dark
locks = What readers can’t change
# Of the embedded calculator.
language = Language
