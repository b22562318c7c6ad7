//! The check at a link's end, `k`: it tells a damaged link from a whole one.

use std::sync::LazyLock;

/// Its table is made when it is first wanted: in the page it would be a kilobyte that nothing compresses.
static CRC: LazyLock<crc::Crc<u32>> = LazyLock::new(|| crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC));
const BASE_32: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The low 20 bits of CRC-32/ISO-HDLC as four base-32 characters (RFC 4648, lower case), most significant first.
pub fn of(text: &str) -> String {
    let bits = CRC.checksum(text.as_bytes());
    let letter = |shift: u32| BASE_32.get((bits >> shift) as usize & 31).map(|letter| char::from(*letter));
    [15, 10, 5, 0].into_iter().filter_map(letter).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_check_value_of_the_crc_catalogue() {
        // CRC-32/ISO-HDLC of "123456789" is cbf43926; its low 20 bits are 0x43926 = 01000 01110 01001 00110.
        assert_eq!(super::of("123456789"), "iojg");
    }

    /// What changing one character does to the check depends on its distance from the end alone, since a CRC is linear.
    /// 20 of 32 bits would let such a change pass now and then; in texts as long as links can be, they never do.
    #[test]
    fn no_change_of_one_character_leaves_the_check_as_it_was() {
        let shift = |crc: u32| (0..8).fold(crc, |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 });
        for change in 1..128 {
            let differences = std::iter::successors(Some(shift(change)), |crc| Some(shift(*crc)));
            assert!(differences.take(crate::link::MAX_LENGTH).all(|crc| crc & 0xf_ffff != 0), "{change:#x}");
        }
    }
}
