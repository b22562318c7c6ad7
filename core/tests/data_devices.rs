//! Devices: what one is, what it draws and what that covers, how fast it is and what it costs.

use trainprint_core::data::{
    DEVICES, Device, Draw, Entry, Flops, Host, HostPart, Kind, LowIs, PLACES, Place, PowerBasis, Precision, Price, Use,
    host_power, utilisation,
};
use trainprint_core::quantity::{DevicePrice, Power, Share, Throughput};

fn device(id: &str) -> &'static Device {
    Device::find(id).unwrap_or_else(|| panic!("no device {id}"))
}

fn watts(id: &str) -> [f64; 3] {
    let typical = device(id).typical().expect("a draw").power.map(Power::as_watts);
    [typical.low(), typical.best(), typical.high()].map(|watts| (watts * 100.0).round() / 100.0)
}

#[test]
fn the_paper_s_four_come_first_and_at_least_sixty_follow() {
    let ids: Vec<&str> = DEVICES.iter().map(|device| device.id).collect();
    assert_eq!(ids[..4], ["p100", "v100", "tpuv2", "tpuv3"]);
    assert!(ids.len() >= 66, "{}", ids.len());
    for id in ["t4", "a10", "a100-sxm-40", "a100-sxm-80", "h100-sxm", "h200-sxm", "b200", "gb200", "l4", "l40s"] {
        device(id);
    }
    for id in ["mi250x", "mi300x", "gaudi2", "tpu-v4", "tpu-v6e", "trainium1", "rtx-4090", "k80", "m40", "apple-m2"] {
        device(id);
    }
}

#[test]
fn every_device_says_what_one_is() {
    assert!(DEVICES.iter().all(|device| device.unit.starts_with("one ") && !device.name.is_empty()));
    assert!(device("k80").unit.contains("half") && device("m60").unit.contains("half"));
    assert!(device("tpuv2").unit.contains("four chips") && device("tpu-v2-chip").unit.contains("one TPU chip"));
}

#[test]
fn a_device_has_a_draw_or_says_that_none_is_published() {
    for device in &DEVICES {
        match device.typical() {
            Some(typical) => assert!(typical.power.low().as_watts() > 0.0, "{}", device.id),
            None => {
                let open = matches!(device.kind, Kind::Cpu | Kind::Other) && device.note.contains("Type its watts");
                assert!(open || device.note.contains("TDP unpublished"), "{}", device.id);
            }
        }
    }
}

#[test]
fn a_draw_of_the_whole_system_already_has_its_host() {
    for id in ["p100", "v100", "tpuv2", "tpuv3", "tpu-v4"] {
        let typical = device(id).typical().expect("a draw");
        assert!(typical.draw == Draw::WholeSystem && typical.draw.includes_host(), "{id}");
        assert!(matches!(typical.basis, PowerBasis::Measured(_)), "{id}");
    }
    assert!(!device("h100-sxm").typical().expect("a draw").draw.includes_host());
    assert_eq!(device("apple-m2").typical().map(|typical| typical.draw), Some(Draw::Package));
}

#[test]
fn published_means_fill_the_paper_s_empty_cells() {
    assert_eq!((watts("tpuv2"), watts("tpuv3")), ([208.0, 221.0, 229.0], [245.0, 283.0, 310.0]));
    assert_eq!((watts("p100"), watts("v100")), ([241.0, 271.0, 301.0], [318.0, 325.0, 332.0]));
}

#[test]
fn other_draws_are_tdp_times_what_trainings_use_of_it() {
    let used = utilisation().expect("figures").map(Share::as_percent);
    assert_eq!([used.low(), used.best(), used.high()], [57.0, 70.0, 100.0]);
    assert_eq!((watts("a100-sxm-80"), watts("h100-sxm")), ([228.0, 280.0, 400.0], [399.0, 490.0, 700.0]));
    let p100_forms = device("p100").tdps.first().expect("a TDP").value().map(Power::as_watts);
    assert_eq!([p100_forms.low(), p100_forms.best(), p100_forms.high()], [250.0, 275.0, 300.0]);
}

#[test]
fn the_forms_of_v100_are_not_swapped() {
    let tdp = |id: &str| device(id).tdps.first().expect("a TDP").value().best().as_watts();
    assert_eq!((tdp("v100-pcie-16"), tdp("v100-sxm2-16")), (250.0, 300.0));
}

#[test]
fn what_no_vendor_publishes_says_who_derived_it() {
    for id in ["tpu-v4", "tpu-v5e", "tpu-v5p", "tpu-v6e", "tpu-v7", "trainium2", "trainium3"] {
        let note = device(id).tdps.first().expect("a TDP").note;
        assert!(note.starts_with("No vendor figure"), "{id}: {note}");
    }
    assert!(device("trainium1").tdps.is_empty() && device("inferentia2").tdps.is_empty());
}

#[test]
fn the_speed_to_count_by_is_the_best_there_is() {
    for device in &DEVICES {
        let speeds: Vec<f64> = device.flops().map(|fact| fact.value().best().as_flop_per_s()).collect();
        assert!(speeds.is_sorted_by(|a, b| a >= b), "{}: {speeds:?}", device.id);
    }
    let peak = |id: &str| device(id).peak().map(Flops::value).expect("a speed").best();
    assert_eq!(peak("h100-sxm"), Throughput::from_flop_per_s(989.4e12));
    assert_eq!(device("m40").peak().map(|fact| fact.precision), Some(Precision::Fp32));
}

#[test]
fn the_paper_s_prices_are_spot_to_on_demand_without_the_host() {
    for (id, low, high) in [("p100", 0.43, 1.46), ("v100", 0.74, 2.48), ("tpuv2", 1.35, 4.5), ("tpuv3", 2.4, 8.0)] {
        let price = device(id).paper_price().expect("a price");
        let usd = price.value().map(DevicePrice::as_usd_per_device_hour);
        assert_eq!([usd.low(), usd.best(), usd.high()], [low, f64::midpoint(low, high), high], "{id}");
        assert_eq!((price.low_is, price.host, price.used), (LowIs::Spot, Host::Extra, Use::Paper));
    }
}

#[test]
fn today_s_prices_say_when_they_were_read_and_whether_the_host_is_in_them() {
    let today = DEVICES.iter().flat_map(|device| device.prices()).filter(|price| price.used == Use::Today);
    for price in today {
        let known = price.host == Host::Included && price.as_of.starts_with("2026-") && price.place.is_some();
        assert!(known || price.host == Host::Unclear && price.as_of.is_empty() && !price.note.is_empty());
        assert!(price.place.is_none_or(|place| place.provider == Some(price.provider)));
    }
}

#[test]
fn a_price_is_that_of_the_place() {
    let at = |device: &Device, place: &str| {
        let usd =
            device.price_at(Place::find(place).expect("a place"))?.value().map(DevicePrice::as_usd_per_device_hour);
        Some([usd.low(), usd.high()])
    };
    assert_eq!(at(device("h100-sxm"), "aws.us-east-1"), Some([6.88, 6.88]));
    assert_eq!(at(device("l4"), "gcp.us-central1"), Some([0.3973, 1.0004]));
    assert_eq!(at(device("tpu-v4"), "gcp.us-east1"), Some([0.966, 3.22]));
    assert_eq!(at(device("h100-sxm"), "aws.eu-central-1"), None);
    assert_eq!(at(device("p100"), "gcp.us-central1"), None, "the paper's price is of 2019");
}

#[test]
fn doubled_prices_are_left_out() {
    let brazil = DEVICES
        .iter()
        .flat_map(|device| device.prices())
        .filter(|price| price.place.is_some_and(|place| place.id == "azure.brazilsouth"));
    assert_eq!(brazil.count(), 0);
}

#[test]
fn a_device_has_one_price_in_a_place() {
    for device in &DEVICES {
        for place in &PLACES {
            let there = |price: &&Price| price.place.is_some_and(|of_price| of_price.id == place.id);
            assert!(device.prices().iter().filter(there).count() <= 1, "{} in {}", device.id, place.id);
        }
    }
}

#[test]
fn the_host_s_shares_have_a_range() {
    let watts = |part| host_power(part).expect("figures").map(Power::as_watts);
    let dram = watts(HostPart::DramGb);
    assert_eq!([dram.low(), dram.best(), dram.high()], [0.3725, 0.3725, 0.392]);
    let thread = watts(HostPart::CpuThread);
    assert_eq!([thread.low(), thread.best(), thread.high()], [0.74, 2.12, 4.0]);
}
