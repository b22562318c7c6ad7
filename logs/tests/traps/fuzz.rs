//! Hostile files: no bytes panic or hang a reader, however they are cut; what is fast reads as what is careful.
//!
//! Each run draws the same files. A longer one, of a million:
//!
//!     TRAINPRINT_FUZZ=1000000 cargo test --release -p trainprint-logs --test logs fuzz

use super::{files::FILES, reading::read_in};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use trainprint_core::quantity::Time;
use trainprint_logs::{Options, Outcome, Span};

/// How many files are drawn where nobody asks for more: a second or two.
const INPUTS: usize = 1_500;

/// What logs are broken with.
const PIECES: [&[u8]; 36] = [
    b",",
    b"|",
    b"\n",
    b"\r\n",
    b"\r",
    b"\"",
    b";",
    b"\t",
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"-",
    b".",
    b":",
    b"1e999",
    b"-1",
    b"99999999999999999999",
    b"0.0000000001",
    b"[N/A]",
    b"nan",
    b" W",
    b"9999/12/31 23:59:59.999",
    b"0001/01/01 00:00:00.000",
    b"timestamp, index, power.draw [W]\n",
    b"JobID|Elapsed|AllocTRES\n",
    b"duration,emissions,energy_consumed\n",
    b"_runtime,system.gpu.0.powerWatts\n",
    b" Performance counter stats for\n",
    b"Joules power/energy-pkg/",
    b"CarbonTracker:",
    b"Actual consumption for 1 epoch(s):\n",
    b"Duration: 99999999:0:0\n",
    "é😀\u{2028}".as_bytes(),
    b"gres/gpu=99999999999",
    b"4294967294",
    b"8x A100 for 3 days\n",
];

fn inputs() -> usize {
    std::env::var("TRAINPRINT_FUZZ").map_or(INPUTS, |count| count.parse().expect("TRAINPRINT_FUZZ is a number"))
}

fn below(rng: &mut TestRng, bound: usize) -> usize {
    rng.next_u32() as usize % bound.max(1)
}

/// One change: a piece put in, a part taken out, a part of another file in its place, a part again, or a byte changed.
fn broken(rng: &mut TestRng, bytes: &mut Vec<u8>, other: &[u8]) {
    let (a, b) = (below(rng, bytes.len() + 1), below(rng, bytes.len() + 1));
    let part = a.min(b)..a.max(b).min(a.min(b) + 60);
    match below(rng, 5) {
        0 => drop(bytes.splice(a..a, PIECES[below(rng, PIECES.len())].iter().copied())),
        1 => drop(bytes.drain(part)),
        2 => {
            let (c, d) = (below(rng, other.len() + 1), below(rng, other.len() + 1));
            drop(bytes.splice(part, other[c.min(d)..c.max(d)].iter().copied()));
        }
        3 => {
            let again = bytes[part].to_vec();
            drop(bytes.splice(b.min(bytes.len())..b.min(bytes.len()), again));
        }
        _ => {
            if let Some(byte) = bytes.get_mut(a) {
                *byte = rng.next_u32() as u8;
            }
        }
    }
}

/// Every number is finite and not negative, and no sentence is without end.
fn is_sound(outcome: &Outcome, bytes: &[u8]) {
    for measured in &outcome.measurements {
        let energy = measured.energy.map(|energy| energy.as_kwh());
        let watts = measured.watts.parts.map(|power| power.as_watts());
        let numbers = [
            [energy.cpu, energy.dram, energy.devices, energy.total],
            [watts.cpu, watts.dram, watts.devices, watts.total],
            [
                measured.hours.map(|hours| hours.as_hours()),
                measured.device_hours.map(|hours| hours.as_device_hours()),
                measured.watts.per_device.map(|power| power.as_watts()),
                measured.spanned.map(|hours| hours.as_hours()),
            ],
        ];
        for number in numbers.into_iter().flatten().flatten() {
            assert!(number.is_finite() && number >= 0.0, "{number} from {:?}", String::from_utf8_lossy(bytes));
        }
    }
    for finding in &outcome.findings {
        assert!(finding.text.ends_with('.') && finding.text.len() < 1000, "{finding:?}");
    }
}

#[test]
fn broken_logs_are_read_in_any_pieces() {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let (inputs, mut measured) = (inputs(), 0);
    for _ in 0..inputs {
        let mut bytes = FILES[below(&mut rng, FILES.len())].as_bytes().to_vec();
        let other = FILES[below(&mut rng, FILES.len())].as_bytes();
        for _ in 0..=below(&mut rng, 6) {
            broken(&mut rng, &mut bytes, other);
        }
        let hours = |rng: &mut TestRng| Time::from_hours(below(rng, 1000) as f64 / 1e6);
        let span = (below(&mut rng, 4) == 0).then(|| Span { from: hours(&mut rng), to: hours(&mut rng) });
        let whole = read_in(&bytes, usize::MAX, Options { span });
        is_sound(&whole, &bytes);
        let piece = 1 + below(&mut rng, bytes.len());
        assert_eq!(read_in(&bytes, piece, Options { span }), whole, "{:?}", String::from_utf8_lossy(&bytes));
        measured += usize::from(!whole.measurements.is_empty());
    }
    // Both ways are taken, or nothing was tried.
    assert!(measured > inputs / 10 && measured < inputs, "{measured} of {inputs} were measured");
}

/// A reader that looks at its lines again for each of them would not come to an end.
#[test]
fn a_lot_of_anything_is_read_once() {
    for file in FILES {
        for piece in PIECES {
            let bytes = [file.as_bytes(), b"\n", &piece.repeat(20_000 / piece.len())].concat();
            is_sound(&read_in(&bytes, 1 << 16, Options::default()), &bytes);
        }
    }
}

/// A quotation mark in a row sends it to the careful reader; with the mark or without, it is the same row.
#[test]
fn the_fast_reader_reads_what_the_careful_one_reads() {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[8; 32]);
    for _ in 0..inputs() / 10 {
        let mut at = 0;
        let mut rows = vec!["timestamp, index, power.draw [W], pstate".to_owned()];
        for _ in 0..200 {
            at += [0, 1, 20, 1000, 1000, 1000, 59_000, 400_000][below(&mut rng, 8)];
            let (minutes, ms) = (at / 60_000, at % 60_000);
            let stamp =
                format!("2024/12/31 {:02}:{:02}:{:02}.{:03}", minutes / 60 % 24, minutes % 60, ms / 1000, ms % 1000);
            let power = match below(&mut rng, 12) {
                0 => "[N/A]".to_owned(),
                1 => format!("{} W", below(&mut rng, 20_000)),
                2 => format!("{}.{}", below(&mut rng, 1000), below(&mut rng, 10_000)),
                3 => PIECES.map(String::from_utf8_lossy)[below(&mut rng, PIECES.len())].replace(['\n', '\r', '"'], ""),
                _ => format!("{}.{:02} W", below(&mut rng, 800), below(&mut rng, 100)),
            };
            rows.push(format!("{stamp}, {}, {power}, P0", below(&mut rng, 3)));
        }
        let fast = rows.join("\n") + "\n";
        let careful: Vec<String> = rows.iter().map(|row| row.replace(", P0", ",\"P0\"")).collect();
        let careful = careful.join("\n") + "\n";
        let [fast, careful] = [fast, careful].map(|text| read_in(text.as_bytes(), 4096, Options::default()));
        assert_eq!(fast.measurements, careful.measurements, "{rows:#?}");
        assert_eq!(fast.findings.len(), careful.findings.len());
    }
}
