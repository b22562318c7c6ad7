added =
    { $count ->
        [one] Ein Lauf wurde hinzugefügt.
       *[other] { $count } Läufe wurden hinzugefügt.
    }
