//! The works that the LaTeX formats cite, under the keys they cite them by.

use super::latex::address;
use super::{Report, method};
use crate::data;

pub fn write(report: &Report) -> String {
    let papers = format!("{}\n{}", paper(), paper_2019());
    if report.double_blind { papers } else { format!("{papers}\n{}", tool(report)) }
}

fn paper() -> String {
    format!(
        "@article{{{},
  author    = {{Strubell, Emma and Ganesh, Ananya and McCallum, Andrew}},
  title     = {{Energy and Policy Considerations for Modern Deep Learning Research}},
  journal   = {{Proceedings of the AAAI Conference on Artificial Intelligence}},
  volume    = {{34}},
  number    = {{9}},
  pages     = {{13693--13696}},
  year      = {{2020}},
  doi       = {{{}}}
}}
",
        method::PAPER,
        method::DOI
    )
}

fn paper_2019() -> String {
    format!(
        "@inproceedings{{{},
  author    = {{Strubell, Emma and Ganesh, Ananya and McCallum, Andrew}},
  title     = {{Energy and Policy Considerations for Deep Learning in {{NLP}}}},
  booktitle = {{Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics}},
  pages     = {{3645--3650}},
  year      = {{2019}},
  doi       = {{{}}}
}}
",
        method::PAPER_2019,
        method::DOI_2019
    )
}

fn tool(report: &Report) -> String {
    let year = data::RELEASE.split('.').next().unwrap_or_default();
    let link =
        report.link.as_ref().map(|link| format!(",\n  howpublished = {{{}}}", address(link))).unwrap_or_default();
    format!(
        "@misc{{{},
  author       = {{{{The {name} authors}}}},
  title        = {{{{{name}}}}},
  year         = {{{year}}},
  note         = {{Version {}, data release {}}}{link}
}}
",
        method::TOOL,
        method::VERSION,
        data::RELEASE,
        name = method::TOOL_NAME,
    )
}
