//! The figure an author printed beside a link, and whether it still comes out.

use crate::estimate::Estimate;
use crate::format::whole;
use crate::interval::Interval;
use crate::nearest::nearest;
use crate::quantity::{Emissions, KG_PER_LB};

/// Which emissions the cited figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// `c`: market-based.
    Market,
    /// `cl`: location-based.
    Location,
}

impl Basis {
    /// As sentences say it.
    pub fn name(self) -> &'static str {
        match self {
            Basis::Market => words::link::market_based(),
            Basis::Location => words::link::location_based(),
        }
    }

    /// The best value of the emissions on this basis; absent where they are not known.
    pub fn of(self, figures: &Estimate) -> Option<Emissions> {
        let emissions = match self {
            Basis::Market => figures.market_based,
            Basis::Location => figures.location_based,
        };
        emissions.map(Interval::best)
    }
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
    /// The figure as the page shows it, for an author to cite; none where it is not known or has no plain digits.
    pub fn shown(basis: Basis, unit: MassUnit, figures: &Estimate) -> Option<Self> {
        let digits = whole(unit.of(basis.of(figures)?)).replace(',', "");
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        is_plain.then_some(Self { basis, digits, unit })
    }

    /// Whether the recomputed emissions, rounded to the cited digits, are the cited figure.
    /// Half a unit in the last digit counts on either side, whichever way the author rounded it.
    pub fn agrees_with(&self, recomputed: Emissions) -> bool {
        let decimals = self.digits.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i32);
        let half_a_unit = 0.5 * 10f64.powi(-decimals);
        let Some(cited) = nearest(&self.digits) else { return false };
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
    fn a_figure_is_cited_as_it_is_shown_and_agrees_with_itself() {
        let figures = crate::estimate::estimate(&crate::scenario::Run::default());
        let shown = |basis, unit| Cited::shown(basis, unit, &figures).expect("a figure");
        assert_eq!(shown(Basis::Market, MassUnit::Lb).digits, "96");
        assert_eq!(shown(Basis::Location, MassUnit::Lb).digits, "192");
        let kg = shown(Basis::Market, MassUnit::Kg);
        assert!(kg.agrees_with(figures.market_based.expect("emissions").best()));
    }

    #[test]
    fn a_figure_with_thousands_has_plain_digits_and_one_without_plain_digits_is_none() {
        let emitting = |kg| crate::estimate::Estimate {
            market_based: Some(Interval::exact(Emissions::from_kg(kg))),
            ..crate::estimate::estimate(&crate::scenario::Run::default())
        };
        let shown = |kg| Cited::shown(Basis::Market, MassUnit::Kg, &emitting(kg)).map(|cited| cited.digits);
        assert_eq!(shown(284_019.2).as_deref(), Some("284019"));
        assert_eq!(shown(1e20), None);
    }

    #[test]
    fn a_figure_agrees_when_it_rounds_to_the_cited_digits() {
        assert!(cited("96", 95.9) && cited("96", 95.5) && cited("95.9", 95.94));
        assert!(!cited("96", 95.4) && !cited("95.9", 96.0) && !cited("0", 1.0));
    }
}
