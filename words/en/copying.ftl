### A text to copy or to save.

copy = Copy
copied = Copied.
selected = This page may not copy here. The text is selected: press Ctrl+C or ⌘C.
# $shown and $all are numbers.
cut = This is the beginning, { $shown } of { $all } bytes. Copy and Save take the whole text.
save-as = Save as { $file }
