//! The figure an author printed beside a link, and whether it still comes out.

use crate::quantity::{Emissions, KG_PER_LB};

/// Which emissions the cited figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// `c`: market-based.
    Market,
    /// `cl`: location-based.
    Location,
}

/// The unit the cited figure was printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MassUnit {
    /// Pounds.
    Lb,
    /// Kilograms.
    Kg,
}

impl MassUnit {
    /// The unit's sign, as links and the page write it.
    pub fn sign(self) -> &'static str {
        match self {
            MassUnit::Lb => "lb",
            MassUnit::Kg => "kg",
        }
    }

    /// Emissions as a number of this unit.
    pub fn of(self, emissions: Emissions) -> f64 {
        match self {
            MassUnit::Lb => emissions.as_kg() / KG_PER_LB,
            MassUnit::Kg => emissions.as_kg(),
        }
    }
}

/// A cited result: best value, all runs. Its digits are kept as printed, since they say how far it was rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    /// Market-based or location-based.
    pub basis: Basis,
    /// The digits as printed, such as `96` or `95.9`.
    pub digits: String,
    /// The unit printed.
    pub unit: MassUnit,
}

impl Cited {
    /// Whether the recomputed emissions, rounded to the cited digits, are the cited figure.
    /// Half a unit in the last digit counts on either side, whichever way the author rounded it.
    pub fn agrees_with(&self, recomputed: Emissions) -> bool {
        let decimals = self.digits.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
        let half_a_unit = 0.5 * 10f64.powi(-decimals);
        let Ok(cited) = self.digits.parse::<f64>() else { return false };
        let difference = (self.unit.of(recomputed) - cited).abs();
        difference <= half_a_unit * (1.0 + 1e-9)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(digits: &str, kg: f64) -> bool {
        let cited = Cited { basis: Basis::Market, digits: digits.to_owned(), unit: MassUnit::Kg };
        cited.agrees_with(Emissions::from_kg(kg))
    }

    #[test]
    fn a_figure_agrees_when_it_rounds_to_the_cited_digits() {
        assert!(cited("96", 95.9) && cited("96", 95.5) && cited("95.9", 95.94));
        assert!(!cited("96", 95.4) && !cited("95.9", 96.0) && !cited("0", 1.0));
    }
}
