use super::reading::*;
use trainprint_logs::{Log, Options};

#[test]
fn an_empty_file_and_a_blank_one_say_so() {
    finds(&read(""), None, "The file is empty");
    finds(&read("\n\n  \n"), None, "nothing but blank lines");
    finds(&read("\u{feff}"), None, "nothing but blank lines");
}

#[test]
fn what_is_no_log_says_what_it_begins_with() {
    let outcome = read("<!doctype html>\n<html>\n");
    assert_eq!((outcome.format, outcome.measurements.len()), (None, 0));
    finds(&outcome, 1, "begins with “<!doctype html>”");
    finds(&read(b"\x7fELF\x02\x01\x01\0\0\0\0\n\xff\xfe"), 1, "binary");
}

#[test]
fn what_is_no_log_is_given_up_early() {
    let mut log = Log::new(Options::default());
    let pushed = (0..1000).take_while(|_| {
        log.push("nothing of interest\n".repeat(50).as_bytes());
        !log.is_given_up()
    });
    assert!(pushed.count() < 100);
}

#[test]
fn a_line_of_a_hundred_megabytes_is_passed_over() {
    let rows = |seconds: std::ops::Range<u32>| {
        seconds.map(|s| format!("2024/10/30 10:00:{s:02}.000, 0, 360.00 W\n")).collect::<String>()
    };
    let long = vec![b'x'; 100 << 20];
    let text =
        [b"timestamp, index, power.draw [W]\n", rows(0..20).as_bytes(), &long, b"\n", rows(20..41).as_bytes()].concat();
    let outcome = read_in(&text, 1 << 16, Options::default());
    near(kwh(one(&outcome))[2], 0.004);
    finds(&outcome, 22, "longer than");
}

#[test]
fn bytes_that_are_no_text_are_told_and_the_rest_is_read() {
    let mut text = b"timestamp, name, power.draw [W]\n".to_vec();
    for second in 0..=20 {
        let name: &[u8] = if second == 7 { b"NVIDIA \xff\xfe" } else { b"NVIDIA T4" };
        text.extend([format!("2024/10/30 10:00:{second:02}.000, ").as_bytes(), name, b", 180.00 W\n"].concat());
    }
    let outcome = read(text);
    near(kwh(one(&outcome))[2], 0.001);
    finds(&outcome, 9, "not UTF-8");
}

#[test]
fn a_second_log_in_the_same_file_is_told_with_its_row() {
    let smi = "timestamp, power.draw [W]\n2024/10/30 10:00:00.000, 360.00 W\n2024/10/30 10:00:10.000, 360.00 W\n";
    let sacct = "JobID|State|Elapsed|AllocTRES\n1|COMPLETED|01:00:00|gres/gpu=1\n";
    let perf = " Performance counter stats for 'x':\n 10.00 Joules power/energy-pkg/\n 5.0 seconds time elapsed\n";
    let outcome = read([smi, sacct].concat());
    near(kwh(one(&outcome))[2], 0.001);
    finds(&outcome, 4, "Here begins job accounting of Slurm");
    finds(&read([sacct, smi].concat()), 3, "Here begins a log of nvidia-smi");
    finds(&read([sacct, perf].concat()), 3, "Here begins an output of perf");
    finds(&read([perf, sacct].concat()), 4, "Here begins job accounting of Slurm");
}

#[test]
fn a_header_without_rows_says_there_is_nothing_to_count() {
    for header in ["timestamp, power.draw [W]\n", "JobID|State|Elapsed\n", "duration,emissions,timestamp\n"] {
        let outcome = read(header);
        assert_eq!(outcome.measurements, [], "{header}");
        finds(&outcome, None, "nothing in it that could be counted");
    }
}
