//! How people spell the name of a column: its words, in the ones that columns are known by.

/// A name as words of small letters: `Price (USD/GPU-hour)` is `price`, `usd`, `device`, `hours`.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let spelt = name.replace('%', " percent ").replace('$', " usd ");
    for word in spelt.split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let word = word.to_ascii_lowercase();
        let word = match word.as_str() {
            "per" | "of" | "the" | "in" | "co2" | "co2e" | "co2eq" | "avg" | "je" | "pro" => continue,
            "gpu" | "tpu" | "accelerator" => "device",
            "gpus" | "tpus" | "accelerators" => "devices",
            "h" | "hr" | "hrs" | "hour" => "hours",
            "minute" | "mins" => "minutes",
            "second" | "secs" | "sec" | "s" => "seconds",
            "day" | "d" => "days",
            "watt" | "watts" => "w",
            "gco2" | "gco2e" | "gco2eq" | "grams" => "g",
            "kgco2" | "kgco2e" | "kgco2eq" => "kg",
            "lbs" | "lbco2e" | "pounds" => "lb",
            word => german(word).unwrap_or(word),
        };
        words.push(word.to_owned());
    }
    words
}

/// What a word of German is among the words of columns.
fn german(word: &str) -> Option<&'static str> {
    Some(match word {
        "bezeichnung" | "lauf" => "run",
        "rolle" => "role",
        "gerät" => "device",
        "geräte" => "devices",
        "gerätestunde" | "gerätestunden" => "device_hours",
        "stunde" | "stunden" | "std" => "hours",
        "minuten" => "minutes",
        "sekunden" => "seconds",
        "tage" => "days",
        "dauer" | "laufzeit" => "time",
        "läufe" | "wiederholungen" => "jobs",
        "leistung" => "power",
        "emissionsfaktor" => "grid",
        "anteil" | "ökostromanteil" => "renewable",
        "preis" => "price",
        "strompreis" => "electricity",
        "ort" | "standort" | "land" => "place",
        "anbieter" => "provider",
        _ => return None,
    })
}
