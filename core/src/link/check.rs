//! The check at a link's end, `k`: it tells a damaged link from a whole one.

const CRC: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISO_HDLC);
const BASE_32: [char; 32] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z', '2', '3', '4', '5', '6', '7',
];

/// The low 20 bits of CRC-32/ISO-HDLC as four base-32 characters (RFC 4648, lower case), most significant first.
pub fn of(text: &str) -> String {
    let bits = CRC.checksum(text.as_bytes());
    [15, 10, 5, 0].map(|shift| BASE_32.get((bits >> shift) as usize & 31).copied().unwrap_or('a')).iter().collect()
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
