//! The page of Trainprint: Yew on top of `trainprint_core`. Nothing here computes.

mod after_paint;
pub mod app;
pub mod form;
pub mod host_page;
pub mod later;
pub mod location;
pub mod lock;
pub mod panels;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod shown;
pub mod speech;
pub mod state;
pub mod steering;
pub mod view;
