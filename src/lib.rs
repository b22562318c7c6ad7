//! The page of Trainprint: Yew on top of `trainprint_core`. Nothing here computes.

pub mod app;
pub mod form;
pub mod location;
pub mod state;
pub mod texts;
pub mod view;
