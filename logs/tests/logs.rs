//! Each format with each of its traps, in files written here. Their energy is known by how they are made: sums over
//! constant powers, never something the readers have said.

mod fuzz;
mod reading;
mod traps {
    mod bad;
    mod carbontracker;
    mod codecarbon;
    mod cut;
    pub mod files;
    mod nvidia_smi;
    mod perf;
    mod plain;
    mod sacct;
    mod wandb;
}
