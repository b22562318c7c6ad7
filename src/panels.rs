//! The module of what is one step away: dialogs, files, tables and reports. It is fetched when the first of them is
//! wanted. A project goes there and comes back as the text of a link, of any length, with the names of its runs, which
//! links do not have.

mod handed;

use trainprint_core::link::{Link, LinkError, Notice, Opened};
use trainprint_core::scenario::{Project, Run};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, File};

use crate::host_page;
use crate::later;
use crate::state::ReadAs;
use crate::view::asking::{Asked, Granting};
use crate::view::slot::SlotProps;

pub use handed::{Act, HANDED, handed, read};

/// What was read of a file or a table: the runs that could be, and a sentence on each that could not.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Brought {
    pub project: Option<Project>,
    /// How its runs are read.
    pub reading: ReadAs,
    pub faults: Vec<String>,
}

impl Brought {
    /// Nothing was read, and why.
    pub fn fault(sentence: String) -> Self {
        Self { faults: vec![sentence], ..Self::default() }
    }
}

/// Said where the module can't be had.
fn unreachable() -> String {
    words::page::unreachable().to_owned()
}

/// Opens a link of another calculator, and any other as it was.
pub async fn ours(link: Result<Opened, LinkError>) -> Result<Opened, LinkError> {
    let Err(LinkError::Foreign(text)) = link else { return link };
    let Brought { project, faults, .. } = brought(module().await.map(|panels| panels.translate(&text))).await;
    match project {
        Some(project) => {
            let notices = faults.into_iter().map(Notice::Said).collect();
            Ok(Opened { link: Link { project, cited: None }, notices })
        }
        None => Err(LinkError::Said(faults.concat())),
    }
}

/// Reads a project file.
pub async fn open(file: &File) -> Brought {
    brought(async { wanted().await?.open(file).await }.await).await
}

/// Reads a table of a spreadsheet, up to so many runs; what it has no column for is as in `base`.
pub async fn paste(text: &str, base: &Run, room: usize) -> Brought {
    let read = async {
        let (base, _) = parts(&Project::of(base.clone())).await?;
        Ok(wanted().await?.paste(text, &base, room))
    };
    brought(read.await).await
}

/// Saves a project: as a `file` of its own, or as a `table` of a spreadsheet.
///
/// # Errors
/// A sentence, where the module can't be had.
pub async fn save(kind: &str, project: &Project, reading: ReadAs) -> Result<(), String> {
    let (link, names) = parts(project).await?;
    let panels = wanted().await.map_err(|_| unreachable())?;
    panels.save(kind, &link, names, reading == ReadAs::Alternatives);
    Ok(())
}

/// Draws a panel into the place of a slot, or draws it anew.
///
/// # Errors
/// A sentence, where the module can't be had.
pub async fn fill(place: &Element, slot: &SlotProps) -> Result<(), String> {
    let (link, names) = parts(&slot.project).await?;
    let panels = module().await.map_err(|_| unreachable())?;
    panels.fill(place, &slot.panel, &link, names, slot.selected, slot.alternatives);
    Ok(())
}

/// Opens the dialog that a button is called after; what it says of the project stays as it was when it was opened.
///
/// # Errors
/// A sentence, where the module can't be had.
pub fn dialog(Asked { name, project, alternative, .. }: Asked) -> Granting {
    Box::pin(async move {
        let Some(project) = project else { return Ok(()) };
        let (link, names) = parts(&project).await?;
        wanted().await.map(|panels| panels.show(name, &link, names, alternative)).map_err(|_| unreachable())
    })
}

/// Saves the chart that a button stands below as a file.
///
/// # Errors
/// A sentence, where the module can't be had, or the browser can't draw it.
pub fn picture(Asked { button, name, .. }: Asked) -> Granting {
    Box::pin(async move {
        let panels = wanted().await.map_err(|_| unreachable())?;
        panels.picture(&button, name).await.map_err(|why| no_picture(&why))
    })
}

/// What is said where the browser can't draw a chart.
pub fn no_picture(why: &JsValue) -> String {
    words::page::no_picture(String::from(&js_sys::Object::from(why.clone()).to_string()))
}

/// The dialog that reads logs.
///
/// # Errors
/// A sentence, where the module can't be had.
pub async fn read_logs(project: &Project, selected: usize) -> Result<(), String> {
    let (link, names) = parts(project).await?;
    wanted().await.map(|panels| panels.read_logs(&link, names, selected)).map_err(|_| unreachable())
}

/// The module, for whoever has asked for something: the page says that it is on its way.
async fn wanted() -> Result<Panels, JsValue> {
    host_page::awaits(Some(words::page::fetching()));
    let panels = module().await;
    host_page::awaits(None);
    panels
}

/// A project as it goes there: its link and the names of its runs.
async fn parts(project: &Project) -> Result<(String, Vec<String>), String> {
    let link = later::fetched().await?.encode(&Link { project: project.clone(), cited: None });
    Ok((link, project.runs().iter().map(|run| run.name.clone()).collect()))
}

async fn brought(read: Result<Read, JsValue>) -> Brought {
    let (Ok(read), Ok(later)) = (read, later::fetched().await) else { return Brought::fault(unreachable()) };
    let project = read.link().and_then(|link| later.decode_long(&link).ok()).map(|opened| opened.link.project);
    let named = project.map(|project| project.with_names(read.names()));
    let reading = if read.alternatives() { ReadAs::Alternatives } else { ReadAs::Together };
    Brought { project: named, reading, faults: read.faults() }
}

#[wasm_bindgen(module = "/src/fetched.js")]
extern "C" {
    type Panels;
    type Read;

    #[wasm_bindgen(catch)]
    async fn module() -> Result<Panels, JsValue>;

    #[wasm_bindgen(method)]
    fn translate(this: &Panels, link: &str) -> Read;
    #[wasm_bindgen(method, catch)]
    async fn open(this: &Panels, file: &File) -> Result<Read, JsValue>;
    #[wasm_bindgen(method)]
    fn paste(this: &Panels, text: &str, base: &str, room: usize) -> Read;
    #[wasm_bindgen(method)]
    fn save(this: &Panels, kind: &str, link: &str, names: Vec<String>, alternatives: bool);

    #[wasm_bindgen(method)]
    fn fill(
        this: &Panels,
        place: &Element,
        panel: &str,
        link: &str,
        names: Vec<String>,
        selected: usize,
        alternatives: bool,
    );
    #[wasm_bindgen(method)]
    fn show(this: &Panels, dialog: &str, link: &str, names: Vec<String>, alternative: Option<usize>);
    #[wasm_bindgen(method, catch)]
    async fn picture(this: &Panels, button: &Element, kind: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(method)]
    fn read_logs(this: &Panels, link: &str, names: Vec<String>, selected: usize);

    #[wasm_bindgen(method, getter)]
    fn link(this: &Read) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn names(this: &Read) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn alternatives(this: &Read) -> bool;
    #[wasm_bindgen(method, getter)]
    fn faults(this: &Read) -> Vec<String>;
}
