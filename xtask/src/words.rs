//! Words that no file may have. The list breaks each with a `~`, which is left out here: so it does not have them itself.

use crate::{Result, workshop::Workshop};
use xshell::cmd;

const LIST: &str = "xtask/forbidden-words.txt";

/// A word, the paths it is forbidden in, and why.
struct Rule {
    word: String,
    within: Vec<String>,
    why: String,
}

pub fn check(shop: &Workshop) -> Result {
    let rules = rules(&shop.shell.read_file(LIST)?)?;
    let files = cmd!(shop.shell, "git ls-files --cached --others --exclude-standard").quiet().read()?;
    let mut faults = Vec::new();
    for path in files.lines().filter(|path| shop.has(path)) {
        let bytes = shop.shell.read_binary_file(path)?;
        let text = String::from_utf8(bytes).unwrap_or_default();
        faults.extend(faults_in(&rules, path, &text));
    }
    println!("    {} files, {} rules", files.lines().count(), rules.len());
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// Reads `word | path path | why`, one to a line. A `*` stands for all paths.
fn rules(list: &str) -> Result<Vec<Rule>> {
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| rule(line).ok_or_else(|| format!("{LIST}: not a rule: {line}").into())).collect()
}

fn rule(line: &str) -> Option<Rule> {
    let mut fields = line.split(" | ");
    let (word, within, why) = (fields.next()?, fields.next()?, fields.next()?);
    let within = within.split_whitespace().map(str::to_owned).collect();
    Some(Rule { word: word.trim().replace('~', ""), within, why: why.to_owned() })
}

fn faults_in(rules: &[Rule], path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for rule in rules.iter().filter(|rule| rule.covers(path)) {
        if rule.is_in_path(path) {
            faults.push(format!("{path}: `{}` in a name: {}", rule.word, rule.why));
        }
        let lines = text.lines().enumerate().filter(|(_, line)| rule.is_in(line));
        faults.extend(lines.map(|(index, _)| format!("{path}:{}: `{}`: {}", index + 1, rule.word, rule.why)));
    }
    faults
}

impl Rule {
    /// `*` is every path, `-path` leaves one out, and a rule for `names` is about file names alone.
    fn covers(&self, path: &str) -> bool {
        let is_out = self.within.iter().filter_map(|within| within.strip_prefix('-')).any(|out| path.starts_with(out));
        !is_out
            && self.within.iter().any(|within| within == "*" || within == "names" || path.starts_with(within.as_str()))
    }

    fn is_about_names(&self) -> bool {
        self.within.iter().any(|within| within == "names")
    }

    fn is_in_path(&self, path: &str) -> bool {
        let file = path.rsplit('/').next().unwrap_or_default();
        self.is_about_names() && path.split('/').chain(file.split('.').take(1)).any(|name| name == self.word)
    }

    /// A word in small letters is found in any case. A path counts where it starts, not inside an address.
    fn is_in(&self, line: &str) -> bool {
        let any_case = !self.word.contains(|c: char| c.is_ascii_uppercase());
        let lower;
        let line = if any_case {
            lower = line.to_ascii_lowercase();
            &lower
        } else {
            line
        };
        let is_path = self.word.starts_with('/');
        let starts = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-~/}".contains(c));
        !self.is_about_names() && line.match_indices(&self.word).any(|(at, _)| !is_path || starts(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(rule: &str, path: &str, text: &str) -> Vec<String> {
        faults_in(&rules(rule).unwrap(), path, text)
    }

    #[test]
    fn the_list_does_not_trip_over_itself() {
        let list = include_str!("../forbidden-words.txt");
        assert_eq!(faults_in(&rules(list).unwrap(), LIST, list), [""; 0]);
    }

    #[test]
    fn a_word_is_found_in_its_line() {
        assert_eq!(faults("ab~cd | * | no", "src/a.rs", "x\nxabcdx"), ["src/a.rs:2: `abcd`: no"]);
    }

    #[test]
    fn small_letters_stand_for_any_case_and_capitals_for_themselves() {
        assert_eq!(faults("ab~cd | * | no", "a", "ABcd").len(), 1);
        assert_eq!(faults("AB~CD | * | no", "a", "abcd").len(), 0);
    }

    #[test]
    fn a_rule_holds_within_its_paths() {
        assert_eq!(faults("ab~cd | src/ index.html -src/x | no", "index.html", "abcd").len(), 1);
        assert_eq!(faults("ab~cd | src/ index.html -src/x | no", "src/x.rs", "abcd").len(), 0);
        assert_eq!(faults("ab~cd | src/ index.html | no", "core/a.rs", "abcd").len(), 0);
    }

    #[test]
    fn a_path_counts_where_it_starts() {
        assert_eq!(faults("/ab~cd/ | * | no", "a", "open(\"/abcd/x\")").len(), 1);
        assert_eq!(faults("/ab~cd/ | * | no", "a", "https://example.org/abcd/x").len(), 0);
    }

    #[test]
    fn a_rule_for_names_is_about_files_and_folders() {
        assert_eq!(faults("ab~cd | names | no", "src/abcd.rs", "abcd").len(), 1);
        assert_eq!(faults("ab~cd | names | no", "src/abcd/mod.rs", "").len(), 1);
        assert_eq!(faults("ab~cd | names | no", "src/abcde.rs", "abcd").len(), 0);
    }

    #[test]
    fn a_line_that_is_no_rule_is_an_error() {
        assert!(rules("abcd").is_err());
    }
}
