//! The page of Trainprint: Yew on top of `trainprint_core`. Nothing here computes.

pub mod app;
pub mod form;
pub mod host_page;
pub mod location;
pub mod lock;
pub mod panels;
pub mod state;
pub mod steering;
pub mod view;
