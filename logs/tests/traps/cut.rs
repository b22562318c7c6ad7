use super::files::FILES;
use super::reading::*;
use trainprint_logs::Options;

#[test]
fn a_file_cut_anywhere_reads_the_same() {
    for file in FILES {
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(file.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let old = file.replace('\r', "").replace('\n', "\r");
        for bytes in [file.as_bytes(), old.as_bytes(), &utf16, &[&b"\xef\xbb\xbf"[..], file.as_bytes()].concat()] {
            let whole = read_in(bytes, usize::MAX, Options::default());
            assert!(!whole.measurements.is_empty(), "{file}");
            for piece in (1..=bytes.len()).filter(|piece| *piece < 80 || piece % 17 == 0) {
                assert_eq!(read_in(bytes, piece, Options::default()), whole, "in pieces of {piece}: {file}");
            }
        }
    }
}

#[test]
fn a_file_cut_in_two_at_every_byte_reads_the_same() {
    for file in FILES {
        let whole = read(file);
        for at in 0..=file.len() {
            let mut log = trainprint_logs::Log::new(Options::default());
            let (first, second) = file.as_bytes().split_at(at);
            log.push(first);
            log.push(second);
            assert_eq!(log.finish(), whole, "cut at {at}: {file}");
        }
    }
}
