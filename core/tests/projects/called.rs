//! What people, drivers and providers call columns, devices and places in a table.

use super::tables::{FROM_FORM, hours, pasted, sentences};
use crate::says;
use trainprint_core::interval::Interval;
use trainprint_core::quantity::{Devices, Intensity, Jobs, Power, Share};
use trainprint_core::scenario::{PowerDraw, Role, Run};

#[test]
fn a_table_with_german_names() {
    let text = "Bezeichnung;Rolle;Gerät;Geräte;Stunden;Läufe;Leistung (W);Emissionsfaktor (g/kWh);Preis (USD/Gerätestunde);Ort\n\
                Suche;Entwicklung;v100;4;10,5;3;900;380;0,5;Germany\n";
    let pasted = pasted(text);
    let [run] = &pasted.runs[..] else { panic!("{:?}", sentences(&pasted)) };
    let labels = (run.name.as_str(), run.role, run.device.id(), run.place.id());
    assert_eq!(labels, ("Suche", Role::Development, "v100", "de"));
    assert_eq!((run.devices, run.hours, run.jobs), (Devices(4), hours(10.5), Jobs(3)));
    assert_eq!(run.power, Some(PowerDraw::Total(Interval::exact(Power::from_watts(900.0)))));
    assert_eq!(run.grid, Interval::exact(Intensity::from_g_per_kwh(380.0)));
    assert_eq!(run.price.map(|price| price.best().as_usd_per_device_hour()), Some(0.5));
}

#[test]
fn devices_and_regions_have_the_names_that_drivers_and_providers_give_them() {
    let pasted = pasted("device\tregion\nNVIDIA A100-SXM4-80GB\tus-west-2\nTesla V100-SXM2-16GB\tUS-EAST-1\n");
    let labels: Vec<_> = pasted.runs.iter().map(|run| (run.device.id(), run.place.id(), run.provider.id())).collect();
    assert_eq!(labels, [("a100-sxm-80", "aws.us-west-2", "aws"), ("v100-sxm2-16", "aws.us-east-1", "aws")]);
}

#[test]
fn a_name_that_no_table_has_is_said_and_takes_nothing_of_another_along() {
    let pasted = pasted("name\tdevice\tplace\tprovider\tci (g/kWh)\nx\tA100\tAtlantis\tmine\t300\n");
    let [run] = &pasted.runs[..] else { panic!("{:?}", sentences(&pasted)) };
    assert_eq!((run.price, run.power, run.renewable), (None, None, Interval::exact(Share::from_percent(0.0))));
    assert_eq!(run.grid, Interval::exact(Intensity::from_g_per_kwh(300.0)));
    let said = sentences(&pasted);
    says(&said, &["Row 2 (“x”): the device `A100` is not in the tables, so nothing is known", FROM_FORM]);
    assert!(said[0].contains("One of these may be meant: ") && said[0].contains("A100 SXM4 80 GB"), "{}", said[0]);
}

#[test]
fn a_device_that_no_name_of_the_tables_is_like_is_compared_with_none() {
    let said = sentences(&pasted("name\tdevice\nx\tFoo 9000\n"));
    says(&said, &["Row 2 (“x”): the device `Foo 9000` is not in the tables, so nothing is known", FROM_FORM]);
    assert!(!said[0].contains("meant"), "{}", said[0]);
}

#[test]
fn a_place_that_no_table_has_keeps_the_forms_grid_and_says_so() {
    let pasted = pasted("place\tdevice\nMontreal\tp100\nMilan\tp100\n");
    assert_eq!(pasted.runs[0].grid, Run::default().grid);
    let doubts: Vec<String> = sentences(&pasted).into_iter().filter(|said| said.contains("`Montreal`")).collect();
    assert_eq!(doubts.len(), 1, "{:?}", sentences(&pasted));
    assert!(doubts[0].starts_with("Row 2: the place `Montreal` is not in the tables, so its grid intensity is still"));
}
