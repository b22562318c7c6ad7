//! The jobs that may still get steps: a step may stand away from its job, above it or below.

use super::{Hashed, job::Job};
use std::{
    collections::{HashMap, VecDeque},
    hash::BuildHasherDefault,
};

/// How many jobs are open at a time. Memory has to be bounded.
const MOST: usize = 1 << 10;

/// Open jobs, by the hash of their number.
#[derive(Default)]
pub struct Open {
    jobs: HashMap<u64, Box<Job>, BuildHasherDefault<Hashed>>,
    /// In the order in which they came, each with its row.
    order: VecDeque<(u64, u64)>,
}

impl Open {
    pub fn get(&mut self, key: u64) -> Option<&mut Job> {
        self.jobs.get_mut(&key).map(|job| &mut **job)
    }

    /// Takes a job in; gives back the ones that are closed by that, each with its key.
    pub fn insert(&mut self, key: u64, job: Job) -> [Option<(u64, Job)>; 2] {
        self.order.push_back((key, job.entered));
        let replaced = self.jobs.insert(key, Box::new(job)).map(|job| (key, *job));
        let oldest = if self.order.len() > MOST { self.oldest() } else { None };
        [replaced, oldest]
    }

    /// The job that has been open for longest, if it has not been replaced.
    fn oldest(&mut self) -> Option<(u64, Job)> {
        let (key, entered) = self.order.pop_front()?;
        let is_there = self.jobs.get(&key).is_some_and(|job| job.entered == entered);
        if is_there { self.jobs.remove(&key).map(|job| (key, *job)) } else { None }
    }

    /// All that are left, in their order.
    pub fn close(&mut self) -> Vec<(u64, Job)> {
        let count = self.order.len();
        (0..count).filter_map(|_| self.oldest()).collect()
    }
}
