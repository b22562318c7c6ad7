empty = Das Feld ist leer; hier wird eine Zahl gebraucht.
negative = „{ $text }“ liegt unter null; gebraucht wird eine Zahl ab { $least }.
not-a-number = „{ $text }“ ist nicht als Zahl lesbar; lesbar sind etwa 84 oder 1,5 und als Spanne 0,4-1,5.
not-whole = „{ $text }“ ist keine ganze Zahl; gebraucht wird eine wie 8, keine Spanne.
not-a-range = „{ $text }“ ist keine Spanne von niedrig nach hoch; möglich ist von-bis oder von-bester Wert-bis.
