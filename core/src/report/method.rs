//! Whose method, which data, and the way back to the inputs.

use super::Report;
use crate::data;

/// The AAAI 2020 paper, as bibliographies know it.
pub const PAPER: &str = "strubell2020energy";
/// The ACL 2019 paper.
pub const PAPER_2019: &str = "strubell2019energy";
/// This software.
pub const TOOL: &str = "trainprint";
/// Its name.
pub const TOOL_NAME: &str = "Trainprint";
/// Its version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The DOI of the AAAI 2020 paper.
pub const DOI: &str = "10.1609/aaai.v34i09.7123";
/// The DOI of the ACL 2019 paper.
pub const DOI_2019: &str = "10.18653/v1/P19-1355";

/// Who made a thing that has no project: as `Trainprint 0.1.0, data release 2026.11`.
pub fn made_by() -> String {
    with_tool(&data_release())
}

fn with_tool(release: &str) -> String {
    format!("{TOOL_NAME} {VERSION}, {release}")
}

fn data_release() -> String {
    format!("data release {}", data::RELEASE)
}

impl Report<'_> {
    /// As `Trainprint 0.1.0, data release 2026.11`; for those who must not know the writer the data alone.
    pub(super) fn tool_and_data(&self) -> String {
        let release = self.data_release();
        if self.double_blind { release } else { with_tool(&release) }
    }

    /// The release of the tables that the labels refer to, and of those they were looked up in where it is another.
    pub(super) fn data_release(&self) -> String {
        match self.project.release.as_deref() {
            Some(labels) if labels != data::RELEASE && !self.double_blind => {
                format!("{} (labels of {labels})", data_release())
            }
            _ => data_release(),
        }
    }

    /// The method in a sentence for plain text.
    pub(super) fn method(&self) -> String {
        format!(
            "Method: equations 1 and 2 of Strubell, Ganesh and McCallum (AAAI 2020, doi:{DOI}); {}.",
            self.tool_and_data()
        )
    }

    /// The link, or the inputs where there is none.
    pub(super) fn reference(&self) -> &str {
        self.said.reference.get_or_init(|| match &self.link {
            Some(link) => format!("Inputs and equations: {link}"),
            None => self.inputs_in_words(),
        })
    }
}
