use super::reading::*;
use trainprint_logs::Format;

const HEADER: &str = "JobID|JobName|State|Elapsed|ElapsedRaw|AllocTRES|ConsumedEnergyRaw\n";

#[test]
fn all_jobs_count_whatever_became_of_them() {
    let rows = "900_1|a|COMPLETED|01:00:00|3600|billing=8,cpu=8,gres/gpu:h200=2,gres/gpu=2,mem=200G,node=1|\n\
                900_2|a|FAILED|00:30:00|1800|cpu=8,gres/gpu=2|\n\
                901|b|TIMEOUT|1-00:00:00|86400|cpu=8,gres/gpu=2|\n\
                902|b|CANCELLED by 1000|00:15:00|900|cpu=8,gres/gpu:h200=2|\n\
                903|b|OUT_OF_MEMORY|00:15:00|900|cpu=8,gres/gpu=2|\n\
                904_[5-10]|c|PENDING|00:00:00|0||\n\
                905|c|CANCELLED by 1000|00:00:00|0||\n";
    let outcome = read(HEADER.to_owned() + rows);
    let measured = one(&outcome);
    assert_eq!((measured.format, measured.jobs, measured.devices), (Format::Sacct, Some(5), Some(2)));
    near(device_hours(measured), 2.0 * (1.0 + 0.5 + 24.0 + 0.25 + 0.25));
    near(hours(measured), 26.0);
    assert_eq!(kwh(measured), [None; 4]);
    finds(&outcome, None, "1 CANCELLED, 1 COMPLETED, 1 FAILED, 1 OUT_OF_MEMORY, 1 TIMEOUT");
    finds(&outcome, None, "2 jobs never started");
}

#[test]
fn steps_are_parts_of_their_job() {
    let rows = "77|a|COMPLETED|02:00:00|7200|gres/gpu=4|7200000\n\
                77.batch|batch|COMPLETED|02:00:00|7200|gres/gpu=4|7100000\n\
                77.extern|extern|COMPLETED|02:00:00|7200|gres/gpu=4|7200000\n\
                77.0|python|COMPLETED|01:59:00|7140|gres/gpu=4|7000000\n\
                78|a|COMPLETED|01:00:00|3600|gres/gpu=4|\n\
                78.batch|batch|COMPLETED|01:00:00|3600|gres/gpu=4|3500000\n\
                78.extern|extern|COMPLETED|01:00:00|3600|gres/gpu=4|3600000\n";
    let outcome = read(HEADER.to_owned() + rows);
    let measured = one(&outcome);
    assert_eq!(measured.jobs, Some(2));
    near(device_hours(measured), 12.0);
    near(kwh(measured)[3], 3.0);
    near(watts(measured)[3], 1000.0);
    assert_eq!(kwh(measured)[..3], [None; 3]);
    finds(&outcome, None, "energy of whole nodes");
}

#[test]
fn steps_whose_job_is_missing_stand_for_it() {
    let outcome = read(
        HEADER.to_owned() + "77.batch|b|FAILED|01:00:00|3600|gres/gpu=4|\n77.0|p|FAILED|02:00:00|7200|gres/gpu=4|\n",
    );
    near(device_hours(one(&outcome)), 8.0);
    assert_eq!(one(&outcome).jobs, Some(1));
    finds(&outcome, 2, "row of job 77 is missing");
}

#[test]
fn a_bar_at_the_end_and_elapsed_alone_are_read() {
    let text = "JobIDRaw|Elapsed|State|ReqMem|AllocTRES|\n\
                273276|4-00:16:00|TIMEOUT|6760Mc|billing=1,cpu=1,gres/gpu:a100=3,mem=250G|\n\
                273277|10:30|FAILED|250Gn||\n";
    let outcome = read(text);
    near(device_hours(one(&outcome)), 3.0 * (96.0 + 16.0 / 60.0));
    near(hours(one(&outcome)), 96.0 + 16.0 / 60.0 + 10.5 / 60.0);
    assert_eq!(one(&outcome).jobs, Some(2));
    finds(&outcome, None, "1 job had no GPU");
}

#[test]
fn jobs_of_different_sizes_have_no_one_count() {
    let outcome =
        read(HEADER.to_owned() + "1|a|COMPLETED|01:00:00|3600|gres/gpu=1|\n2|a|COMPLETED|01:00:00|3600|gres/gpu=8|\n");
    assert_eq!(one(&outcome).devices, None);
    near(device_hours(one(&outcome)), 9.0);
    finds(&outcome, None, "1 to 8 GPUs");
}

#[test]
fn a_job_that_is_there_twice_counts_once() {
    let row = "1|a|COMPLETED|01:00:00|3600|gres/gpu=1|\n";
    let other = "2|a|COMPLETED|01:00:00|3600|gres/gpu=1|\n";
    let outcome = read([HEADER, row, other, HEADER, other, row].concat());
    near(device_hours(one(&outcome)), 2.0);
    finds(&outcome, 5, "Job 2 is there already");
    finds(&outcome, 4, "come again");
}

#[test]
fn energies_of_slurm_have_suffixes_and_words_for_none() {
    let header = "JobID|State|Elapsed|AllocTRES|ConsumedEnergy\n";
    let outcome = read(
        header.to_owned()
            + "1|COMPLETED|01:00:00|gres/gpu=1|3.6M\n2|COMPLETED|01:00:00|gres/gpu=1|\n3|COMPLETED|01:00:00|gres/gpu=1|0\n",
    );
    assert_eq!((kwh(one(&outcome)), watts(one(&outcome))), ([None; 4], [None; 4]));
    finds(&outcome, None, "Only 1 of 3 jobs have an energy, 1 kWh over 60 min of theirs");
    let outcome = read(header.to_owned() + "1|COMPLETED|01:00:00|gres/gpu=1|3.6M\n");
    near(kwh(one(&outcome))[3], 1.0);
    near(watts(one(&outcome))[3], 1000.0);
    let none = read(
        HEADER.to_owned()
            + "1|a|COMPLETED|01:00:00|3600|gres/gpu=1|4294967294\n2|a|COMPLETED|01:00:00|3600|gres/gpu=1|18446744073709551614\n",
    );
    assert_eq!(kwh(one(&none)), [None; 4]);
    finds(&none, 2, "Slurm writes where it knows no energy");
}

#[test]
fn rows_that_are_shifted_or_unreadable_are_told() {
    let rows = "1|name|with|bars|COMPLETED|01:00:00|3600|gres/gpu=1|\n\
                2|a|COMPLETED|soon||gres/gpu=1|\n\
                3|a|COMPLETED|01:00:00|7200|gres/gpu=1,gres/gpu:a100=2|\n\
                4|a|RUNNING|01:00:00|3600|gres/gpu=many|\n\
                user@login:~$ exit\n";
    let outcome = read("user@login:~$ sacct -P -S 2024-01-01\n".to_owned() + HEADER + rows);
    near(device_hours(one(&outcome)), 4.0);
    finds(&outcome, 1, "no row of job accounting");
    finds(&outcome, 3, "cells where the header has 7");
    finds(&outcome, 4, "Job 2 has no time");
    finds(&outcome, 5, "1 GPUs in all, but 2 by type");
    finds(&outcome, 5, "two different times");
    finds(&outcome, 6, "is no count of GPUs");
    finds(&outcome, 6, "still running");
    finds(&outcome, 7, "no row of job accounting");
}

#[test]
fn columns_that_are_missing_are_told() {
    let outcome = read("JobID|State|Elapsed\n1|COMPLETED|01:00:00\n");
    assert_eq!((device_hours(one(&outcome)), one(&outcome).jobs), (None, Some(1)));
    finds(&outcome, 1, "no column AllocTRES");
}

#[test]
fn steps_belong_to_their_job_wherever_it_stands() {
    let [a, b] = ["300|a|COMPLETED|01:00:00|3600|gres/gpu=2|\n", "301|a|FAILED|01:00:00|3600|gres/gpu=2|\n"];
    let [a0, b0] = ["300.0|s|COMPLETED|00:30:00|1800|gres/gpu=2|\n", "301.0|s|COMPLETED|00:28:20|1700|gres/gpu=2|\n"];
    for order in [[a, b, a0, b0], [a0, b0, a, b], [a0, b, a, b0], [b0, b, a0, a]] {
        let outcome = read(HEADER.to_owned() + &order.concat());
        near(device_hours(one(&outcome)), 4.0);
        near(hours(one(&outcome)), 2.0);
        assert_eq!(one(&outcome).jobs, Some(2));
        assert_eq!(outcome.findings.len(), 1, "{:#?}", outcome.findings);
        finds(&outcome, None, "Counted: 1 COMPLETED, 1 FAILED");
    }
}

#[test]
fn steps_after_all_jobs_are_no_jobs_however_many_there_are() {
    let rows = |step: &str| {
        (0..40_000).map(|job| format!("{job}{step}|a|COMPLETED|01:00:00|3600|gres/gpu=2|\n")).collect::<String>()
    };
    let outcome = read([HEADER, &rows(""), &rows(".0")].concat());
    near(device_hours(one(&outcome)), 80_000.0);
    assert_eq!(one(&outcome).jobs, Some(40_000));
    assert!(outcome.findings.len() < 9);
}

#[test]
fn what_the_row_of_a_job_does_not_say_its_steps_do() {
    let rows = "1|a|COMPLETED|01:00:00|3600||\n1.batch|b|COMPLETED|01:00:00|3600|gres/gpu=4|\n\
                2|a|COMPLETED|01:00:00|3600|gres/gpu=2|\n2.0|b|COMPLETED|01:00:00|3600|gres/gpu=1|\n";
    let outcome = read(HEADER.to_owned() + rows);
    near(device_hours(one(&outcome)), 6.0);
    finds(&outcome, 2, "a step of it had 4 GPUs, which are taken");
}

#[test]
fn energies_of_steps_in_turn_are_added_and_those_of_steps_at_once_are_not() {
    let rows = |seconds: u64| {
        format!(
            "1|a|COMPLETED|01:00:00|3600|gres/gpu=2|\n1.0|b|COMPLETED||{seconds}|gres/gpu=2|3600000\n\
             1.1|b|COMPLETED||{seconds}|gres/gpu=2|3600000\n"
        )
    };
    let outcome = read(HEADER.to_owned() + &rows(1800));
    near(kwh(one(&outcome))[3], 2.0);
    finds(&outcome, 2, "that of its 2 steps is added up");
    near(kwh(one(&read(HEADER.to_owned() + &rows(3600))))[3], 1.0);
    let twice = read([HEADER, &rows(1800), &rows(1800)].concat());
    near(kwh(one(&twice))[3], 2.0);
    finds(&twice, 5, "Job 1 is there already");
}

#[test]
fn steps_without_the_row_of_their_job_say_what_was_counted() {
    let rows = "5.0|p|COMPLETED|01:00:00|3600|gres/gpu=2|\n5.1|p|COMPLETED|02:00:00|7200|gres/gpu=2|\n";
    let outcome = read(HEADER.to_owned() + rows);
    near(device_hours(one(&outcome)), 6.0);
    finds(&outcome, 2, "one after the other, 3 h together; if they ran at once, it was 2 h");
    let header = "JobID|State|Start|End|ElapsedRaw|AllocTRES\n";
    let rows = "5.0|COMPLETED|2024-01-01T10:00:00|2024-01-01T11:00:00|3600|gres/gpu=2\n\
                5.1|COMPLETED|2024-01-01T10:30:00|2024-01-01T12:30:00|7200|gres/gpu=2\n";
    let outcome = read(header.to_owned() + rows);
    near(device_hours(one(&outcome)), 5.0);
    finds(&outcome, 2, "from the first start of its steps to their last end");
}

#[test]
fn an_elapsed_raw_that_could_not_be_read_is_told() {
    let outcome = read(HEADER.to_owned() + "1|a|COMPLETED|01:00:00|x|gres/gpu=1|\n");
    near(hours(one(&outcome)), 1.0);
    finds(&outcome, 2, "“x” is no count of seconds; Elapsed is taken");
}
