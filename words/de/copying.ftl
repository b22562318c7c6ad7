copy = Kopieren
copied = Kopiert.
selected = Diese Seite darf hier nicht kopieren. Der Text ist markiert: Strg+C oder ⌘C drücken.
cut = Dies ist der Anfang, { $shown } von { $all } Byte. „Kopieren“ und „Speichern“ nehmen den ganzen Text.
save-as = Als { $file } speichern
