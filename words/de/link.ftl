no-version = Der Link hat kein klein geschriebenes `v=` und enthält daher keine Läufe; ab seinem `v=` erneut kopieren.
encoded = Der Link ist prozentkodiert, wie es manche Programme beim Weitergeben tun; an der Fundstelle erneut kopieren.
not-a-version = Die Version des Links lautet `v={ $text }`, was keine ganze Zahl ab 1 ist; er ist womöglich beschädigt.
later-version = Der Link hat Version { $text }, und diese Seite liest nur Versionen bis { $latest }; die Seite neu laden oder den Link mit einer neueren Fassung öffnen.
too-long = Der Link ist { $length } Zeichen lang, und Links haben höchstens { $longest }; womöglich wurde er mehrfach eingefügt.
character = Der Link enthält das Zeichen „{ $character }“, das dort nicht stehen kann (erlaubt sind Buchstaben, Ziffern und . _ - = &); womöglich wurde er prozentkodiert, maskiert oder abgeschnitten: an der Fundstelle erneut kopieren.
damaged = Der Link ist beschädigt: Seine Prüfsumme lautet `{ $given }`, aus seinem Text ergibt sich `{ $computed }`. Gelesen wurden diese Felder: { $fields }. An der Fundstelle erneut kopieren.
fields-and-more =
    { $more ->
        [one] { $fields } und { $more } weiteres
       *[other] { $fields } und { $more } weitere
    }
no-runs = Der Link hat kein `run=` und ist daher womöglich abgeschnitten; erneut kopieren.
before-runs = `{ $key }` steht vor dem ersten `run=`; ein Lauf beginnt mit `run=final` oder `run=dev`. Der Link ist dort vielleicht beschädigt: an der Fundstelle erneut kopieren.
run-count = Der Link gibt die Anzahl der Läufe mit { $said } an, beim Lesen ergab sich { $read }; er ist womöglich abgeschnitten: erneut kopieren.
header = `{ $key }={ $text }` ist nicht lesbar; { $expected }.
twice = `{ $key }` steht zweimal da{ $place }; eines davon herausnehmen, denn beide könnten sich unterscheiden.
missing = `{ $key }` fehlt{ $place } ({ $expected }); der Link ist womöglich abgeschnitten: erneut kopieren.
no-power = Die Leistung fehlt{ $place }; nötig ist `w`, oder `pc`, `pr` und `pg` zusammen, oder `kwh`, oder `w=none`, wo sie nicht bekannt ist.
two-powers = Die Leistung ist auf mehr als eine Art angegeben{ $place }; nur eine davon behalten: `w`, `pc` mit `pr` und `pg`, oder `kwh`.
in-run = {" "}in Lauf { $run } von { $runs }
value = `{ $key }={ $text }`{ $place } ist nicht verwendbar: { $why }.
not-a-decimal = Das ist keine einfache Dezimalzahl; { $expected }
too-many-bounds = Eine Spanne hat zwei oder drei Zahlen, von-bis oder von-bester Wert-bis
not-in-order = Eine Spanne geht von niedrig nach hoch, mit dem besten Wert dazwischen
role = Ein Lauf ist `final` oder `dev`
not-a-name = Ein Name besteht nur aus Buchstaben, Ziffern und . _ -; { $expected }
no-grid = Die Tabellen haben dafür kein Stromnetz; in einem leeren Formular einen Emissionsfaktor angeben, mit den übrigen Eingaben des Links
nothing-there = Hinter `=` steht nichts; { $expected }
expected-d = `d` ist ein Datenstand wie 2026.11
expected-r = `r` ist die Anzahl der Läufe
expected-c = ein zitiertes Ergebnis ist eine Zahl mit ihrer Einheit, etwa 96lb oder 43.5kg
expected-hw = `hw` nennt das Gerät, etwa p100 oder other
expected-n = `n` ist die Anzahl der Geräte, eine ganze Zahl
expected-h = `h` ist die Laufzeit eines Jobs in Stunden
expected-x = `x` ist die Anzahl der Jobs, eine ganze Zahl
expected-w = `w` ist die mittlere Leistung des ganzen Jobs in Watt, oder none
expected-pc = `pc` ist die Leistung der CPUs in Watt, oder none
expected-pr = `pr` ist die Leistung des DRAM in Watt, oder none
expected-pg = `pg` ist die Leistung eines Geräts in Watt, oder none
expected-kwh = `kwh` ist die gemessene Energie eines Jobs in kWh
expected-pue = `pue` ist die Power Usage Effectiveness, 1 bis 10
expected-ci = `ci` ist der Emissionsfaktor des Stromnetzes mit seiner Einheit, etwa 0.954lb oder 432.7g je kWh
expected-re = `re` ist der Anteil erneuerbarer Energien in Prozent, 0 bis 100
expected-usd = `usd` ist der Preis einer Gerätestunde in USD, oder none
expected-el = `el` ist der Preis einer kWh in USD, oder none
expected-at = `at` nennt den Ort, etwa us oder other
expected-by = `by` nennt den Anbieter, etwa aws oder other
expected-other = die Grammatik steht in METHOD.md
no-check = Der Link hat keine Prüfsumme (`k`), sodass weder ein Tippfehler noch ein verlorenes Ende auffiele.
unknown-key = `{ $key }` gehört nicht zu einem Link; es wurde weggelassen.
after-check = Was auf die Prüfsumme des Links folgt, wurde nicht beachtet: { $keys }.
trailing = `{ $text }` hinter dem Ende des Links wurde nicht beachtet.
no-run-count = Der Link sagt nicht, wie viele Läufe er hat (`r`); gelesen wurden { $runs }.
market-based = marktbasiert
location-based = ortsbasiert
