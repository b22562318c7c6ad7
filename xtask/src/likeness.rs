//! Functions of compiled code in an order in which those that are alike stand side by side: compression looks for what they share
//! there first. Each gets its place for a name, by which wasm-opt puts them in order.

use crate::Result;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::{fs, path::Path};

/// What functions have in common are pieces of so many bytes.
const PIECE: usize = 4;
/// How many functions back a next one is compared with.
const BACK: usize = 4;
/// A large function has more of everything: how much its size counts against it. Which of these is best differs from build to build.
pub const OF_SIZE: [f64; 3] = [0.8, 0.95, 1.1];

/// Sections of a module.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;

/// What can be imported.
const FUNCTION: u8 = 0;
const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;

/// Names the functions of a module by their places.
pub fn name_by_place(code: &Path, of_size: f64) -> Result {
    let mut bytes = fs::read(code)?;
    let (imported, functions) = functions(&bytes).ok_or("compiled code that is not as compilers leave it")?;
    let names = names(imported, &order(&functions, of_size));
    bytes.extend(names);
    Ok(fs::write(code, bytes)?)
}

/// How many functions are imported, and the others.
fn functions(module: &[u8]) -> Option<(usize, Vec<&[u8]>)> {
    let (mut imported, mut functions, mut rest) = (0, Vec::new(), module.get(8..)?);
    while let Some((id, after)) = rest.split_first() {
        let (mut section, after) = sized(after)?;
        rest = after;
        match *id {
            IMPORTS => imported = imported_functions(section)?,
            CODE => {
                for _ in 0..number(&mut section)? {
                    let (function, after) = sized(section)?;
                    functions.push(function);
                    section = after;
                }
            }
            _ => {}
        }
    }
    Some((imported, functions))
}

/// How many of a section's imports are functions: scripts give functions alone, a first half gives its memory and more.
fn imported_functions(mut section: &[u8]) -> Option<usize> {
    let mut functions = 0;
    for _ in 0..number(&mut section)? {
        let (_module, after) = sized(section)?;
        let (_name, after) = sized(after)?;
        let (kind, after) = after.split_first()?;
        section = after;
        match *kind {
            FUNCTION => {
                functions += 1;
                number(&mut section)?;
            }
            TABLE => {
                section = section.get(1..)?;
                limits(&mut section)?;
            }
            MEMORY => limits(&mut section)?,
            GLOBAL => section = section.get(2..)?,
            _ => return None,
        }
    }
    Some(functions)
}

/// The least of something, and the most where there is one.
fn limits(section: &mut &[u8]) -> Option<()> {
    let has_most = number(section)? & 1 == 1;
    for _ in 0..1 + usize::from(has_most) {
        number(section)?;
    }
    Some(())
}

/// What has its length before it, and what is behind it.
fn sized(mut bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = number(&mut bytes)?;
    bytes.split_at_checked(length)
}

/// Takes a number: seven bits a byte, the lowest first.
fn number(bytes: &mut &[u8]) -> Option<usize> {
    let end = bytes.iter().position(|byte| byte & 0x80 == 0)?;
    let (digits, rest) = bytes.split_at_checked(end + 1)?;
    *bytes = rest;
    Some(digits.iter().rev().fold(0, |number, digit| number << 7 | usize::from(digit & 0x7f)))
}

fn written(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

fn with_size(bytes: Vec<u8>) -> Vec<u8> {
    [written(bytes.len()), bytes].concat()
}

/// The functions one after the other: the next is the one most like the last few, or the largest left.
fn order(functions: &[&[u8]], of_size: f64) -> Vec<usize> {
    let pieces = pieces(functions);
    let mut left: BTreeSet<usize> = (0..functions.len()).collect();
    let mut order: Vec<usize> = Vec::new();
    while !left.is_empty() {
        let mut alike = vec![0.0; functions.len()];
        for (back, last) in order.iter().rev().take(BACK).enumerate() {
            let weight = (BACK - back) as f64 / BACK as f64;
            pieces[*last].iter().flat_map(|holders| holders.iter()).for_each(|holder| alike[*holder] += weight);
        }
        let likeness = |function: usize| alike[function] / (pieces[function].len() as f64 + 20.0).powf(of_size);
        let next = left.iter().copied().max_by(|one, other| {
            let by_size = || functions[*one].len().cmp(&functions[*other].len());
            likeness(*one).total_cmp(&likeness(*other)).then_with(by_size)
        });
        order.extend(next.filter(|next| left.remove(next)));
    }
    order
}

/// Of each function the functions that hold each of its pieces, where it is not alone in that.
fn pieces(functions: &[&[u8]]) -> Vec<Vec<Rc<[usize]>>> {
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (index, function) in functions.iter().enumerate() {
        let own: HashSet<&[u8]> = function.windows(PIECE).collect();
        own.into_iter().for_each(|piece| holders.entry(piece).or_default().push(index));
    }
    let mut pieces = vec![Vec::new(); functions.len()];
    for holders in holders.into_values().filter(|holders| holders.len() > 1) {
        let holders: Rc<[usize]> = holders.into();
        holders.iter().for_each(|holder| pieces[*holder].push(holders.clone()));
    }
    pieces
}

/// The section of names: in the order of their names, functions are in this order.
fn names(imported: usize, order: &[usize]) -> Vec<u8> {
    let mut places: Vec<(usize, usize)> =
        order.iter().enumerate().map(|(place, function)| (*function, place)).collect();
    places.sort_unstable();
    let named = places.iter().flat_map(|(function, place)| {
        let name = format!("{place:05}").into_bytes();
        [written(imported + function), with_size(name)].concat()
    });
    let of_functions = [written(order.len()), named.collect()].concat();
    let section = [with_size(b"name".to_vec()), vec![1], with_size(of_functions)].concat();
    [vec![CUSTOM], with_size(section)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stands_side_by_side() {
        let functions: [&[u8]; 5] = [b"abcdefgh1", b"qrstuvwxyz", b"abcdefgh22", b"qrstuvwxy1", b"0123456789ab"];
        assert_eq!(order(&functions, 0.8), [4, 3, 1, 2, 0]);
    }

    #[test]
    fn a_module_is_read_and_its_functions_are_named() {
        let body = vec![7; 200];
        let code = [written(2), with_size(body.clone()), with_size(vec![1, 2])].concat();
        let section = |id: u8, bytes: Vec<u8>| [vec![id], with_size(bytes)].concat();
        let imports =
            b"\x04\x01a\x01f\0\x07\x01a\x01t\x01\x70\0\x09\x01a\x01m\x02\x01\x0a\x0b\x01a\x01g\x03\x7f\x01".to_vec();
        let module = [b"\0asm\x01\0\0\0".to_vec(), section(IMPORTS, imports), section(CODE, code)].concat();
        assert_eq!(functions(&module), Some((1, vec![&body[..], &[1, 2]])));
        let names = names(3, &[1, 0]);
        assert_eq!(names, b"\0\x16\x04name\x01\x0f\x02\x03\x0500001\x04\x0500000");
        assert_eq!(functions(b"\0asm"), None);
    }
}
