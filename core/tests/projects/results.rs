//! Results that stand in a table, held against what comes out of its inputs.

use super::tables::{pasted, sentences};

/// The one doubt on a table of T2T big's inputs and one result.
#[track_caller]
fn doubts(names: &str, cells: &str, parts: &[&str]) {
    let pasted = pasted(&format!("name\t{names}\nbig\t{cells}\n"));
    let doubts: Vec<String> = sentences(&pasted).into_iter().filter(|said| said.starts_with("Row 2")).collect();
    assert_eq!((pasted.runs.len(), doubts.is_empty()), (1, parts.is_empty()), "{:?}", sentences(&pasted));
    parts.iter().for_each(|part| assert!(doubts.iter().any(|said| said.contains(part)), "{part}: {doubts:?}"));
}

#[test]
fn results_that_can_hardly_be_meant_are_pointed_out_with_the_likely_slip() {
    doubts("energy_kwh\tco2e_location_kg", "201\t87", &[]);
    doubts(
        "energy_kwh\tco2e_location_kg",
        "201\t87000",
        &[
            "Row 2 (“big”): as its results stand there, an implied intensity of 433 kg/kWh",
            "perhaps g was taken for kg",
            "`co2e_location_kg` reads 87,000 there, and 87.03 comes out of its inputs.",
        ],
    );
    doubts("Energy (MWh)\tCO2e (g)", "0.201\t43500", &[]);
    doubts("Energy (kWh)\tEmissions (kg)", "0.201\t0.0870", &["an implied power of", "MWh was taken for kWh"]);
    doubts("cost_usd", "28900", &["an implied price of 43.0 USD per device-hour", "cents were taken for USD"]);
    doubts("energy_kwh", "300", &["`energy_kwh` reads 300 there, and 201.1 comes out of its inputs"]);
    doubts("energy_kwh", "none", &[]);
    let pounds =
        "`emissions_kg` reads 191.9 there, and 87.03 comes out of its inputs: pounds may stand where kilograms belong.";
    doubts("Energy (kWh)\tEmissions (kg)", "201.1\t191.9", &[pounds]);
    doubts("energy_kwh\tco2e_location_lb", "201.1\t87", &["kilograms may stand where pounds belong."]);
    let swapped = "`energy_kwh` and `co2e_location_kg` have each other’s figures.";
    doubts("energy_kwh\tco2e_location_kg", "87\t201", &[swapped]);
    doubts("energy_kwh\tco2e_market_kg", "201\t43.5", &[]);
}

#[test]
fn doubts_on_thousands_of_results_are_counted() {
    let rows: String = (0..100).map(|row| format!("{row}\t300\n")).collect();
    let said = sentences(&pasted(&format!("name\tenergy_kwh\n{rows}")));
    assert!(said.iter().any(|said| said.contains("80 more doubts of this kind")), "{said:?}");
}
