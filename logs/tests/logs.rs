//! Each format with each of its traps, in files written here. Their energy is known by how they are made: sums over
//! constant powers, never something the readers have said.

mod traps {
    mod bad;
    mod bounded;
    mod carbontracker;
    mod clocks;
    mod codecarbon;
    mod cut;
    mod files;
    mod fuzz;
    mod nvidia_smi;
    mod perf;
    mod plain;
    mod reading;
    mod sacct;
    mod unnamed;
    mod wandb;
}
