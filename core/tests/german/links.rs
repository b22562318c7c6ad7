//! Links that are refused, and those that open with something to know.

use crate::{Kept, kept};
use trainprint_core::link::{LinkError, decode};

const LINK: &str = "v=1&d=2026.11&run=final&hw=p100&n=8&h=84&x=1&w=1515.43&pue=1.58&ci=0.954lb&re=50&usd=0.43-1.46\
                    &el=0.12&at=us&by=aws";
const RUN: &str = "&run=dev&hw=p100&n=8&h=84&x=1&w=none&pue=1.58&ci=0.954lb&re=50&usd=none&el=0.12&at=us&by=aws";

/// As the Green Algorithms calculator writes it when nothing but the place was chosen.
pub const DEFAULT: &str = "?runTime_hour=12&runTime_min=0&appVersion=v2.2&locationRegion=AT&coreType=CPU&numberCPUs=12\
                           &CPUmodel=Xeon%20E5-2683%20v4&memory=64&platformType=localServer";

fn with(field: &str, by: &str) -> String {
    assert_eq!(LINK.matches(&format!("&{field}&")).count(), 1, "{field}");
    LINK.replace(&format!("&{field}&"), &format!("&{by}&"))
}

fn calculator(pair: &str, by: &str) -> String {
    let query = DEFAULT.trim_start_matches('?');
    assert_eq!(query.matches(pair).count(), 1, "{pair}");
    query.replace(pair, by)
}

fn refused(link: impl AsRef<str>) -> LinkError {
    let link = link.as_ref();
    decode(link).expect_err(link)
}

pub fn refusals() -> Kept {
    let whole = [
        "run=final&n=8".to_owned(),
        LINK.replace('&', "%26").replace('=', "%3D"),
        "v=x".to_owned(),
        "v=2".to_owned(),
        format!("{LINK}{}", RUN.repeat(100)),
        with("at=us", "at=u;s"),
        with("at=us", "at=ü"),
        format!("{LINK}&k=x7vc"),
        format!("{LINK}{}&k=x7vc", RUN.repeat(2)),
        format!("{LINK}{RUN}{RUN}{RUN}&k=x7vc"),
        "v=1&d=2026.11".to_owned(),
        with("d=2026.11", "d=2026.11&n=8"),
        with("d=2026.11", "d=2026.11&r=5"),
        with("d=2026.11", "d=2026.11&r=two"),
        with("d=2026.11", "d="),
        format!("{LINK}&c=96"),
        with("h=84", "h=84&h=84"),
        format!("{LINK}{}", RUN.replace("&pue=1.58", "")),
        with("w=1515.43", "kwh="),
        LINK.replace("&w=1515.43", ""),
        with("w=1515.43", "w=1&kwh=3"),
        with("w=1515.43", "pc=x&pr=1&pg=1"),
        with("w=1515.43", "pc=1&pr=x&pg=1"),
        with("w=1515.43", "pc=1&pr=1&pg=x"),
        with("h=84", "h=1-2-3-4"),
        with("h=84", "h=5-3"),
        with("h=84", "h=100000001"),
        with("pue=1.58", "pue=0.5"),
        with("ci=0.954lb", "ci=0.954"),
        with("run=final", "run=best"),
        with("hw=p100", "hw=p100_n=8"),
        with("at=us", "at=us.by=aws"),
        LINK.replace("&by=aws", ""),
    ];
    let bad = ["n", "h", "x", "w", "pue", "re", "usd", "el"].map(|key| {
        let field = LINK.split('&').find(|field| field.split('=').next() == Some(key)).expect(key);
        with(field, &format!("{key}=1e5"))
    });
    let calculators = [
        ("runTime_hour=12", "runTime_hour=twelve"),
        ("runTime_min=0", "runTime_min=x"),
        ("runTime_min=0", "runTime_min=6e9"),
        ("runTime_min=0", "runTime_min=6000000001"),
        ("coreType=CPU", "coreType=FPGA"),
        ("numberCPUs=12", "numberCPUs=1.5"),
        ("numberCPUs=12", "numberCPUs=100000001"),
        ("memory=64", "memory=alot"),
        ("memory=64", "memory=1000000001"),
        ("memory=64", "memory=64&tdpCPU=x"),
        ("memory=64", "memory=64&usageCPUradio=Yes&usageCPU=x"),
        ("memory=64", "memory=64&usageCPUradio=Yes&usageCPU=70"),
        ("memory=64", "memory=64&PUEradio=Yes&PUE=x"),
        ("memory=64", "memory=64&PSFradio=Yes&PSF=many"),
        ("coreType=CPU", "coreType=GPU"),
        ("coreType=CPU", "coreType=GPU&numberGPUs=4&tdpGPU=x"),
        ("platformType=localServer", "platformType=moon"),
        ("platformType=localServer", "platformType=cloudComputing&provider=ovh"),
        ("locationRegion=AT", "locationRegion="),
        ("locationRegion=AT", "locationRegion=Moon"),
    ];
    let calculators = calculators.map(|(pair, by)| calculator(pair, by));
    let of_text = whole.into_iter().chain(bad).chain(calculators).map(refused);
    let of_nothing = LinkError::Header { key: "z", text: "1".to_owned() };
    kept(of_text.chain([of_nothing]))
}

pub fn notices() -> Kept {
    let links = [
        LINK.to_owned(),
        format!("{LINK}&gpu=a100"),
        format!("{LINK}&k=x7vb&fbclid=IwAR0&utm_source=x"),
        format!("{LINK}&k=x7vb)."),
        format!("{LINK}{RUN}"),
        calculator("runTime_min=0", "runTime_min=0"),
        calculator("&runTime_min=0&appVersion=v2.2", ""),
        calculator("coreType=CPU", "coreType=GPU&numberGPUs=4&GPUmodel=NVIDIA%20Tesla%20V100"),
        calculator("coreType=CPU", "coreType=Both&numberGPUs=4&GPUmodel=NVIDIA%20Tesla%20K80"),
        calculator("coreType=CPU", "coreType=GPU&numberGPUs=4&GPUmodel=Any&usageGPU=0.5"),
        calculator("CPUmodel=Xeon%20E5-2683%20v4", "CPUmodel=Core%20i7-10700K"),
        calculator("&memory=64", "&usageCPU=0.5&PUE=1.2&PSF=5"),
        calculator("memory=64", "memory=64&PSFradio=Yes&PSF=1.5"),
        calculator("&platformType=localServer", ""),
        calculator("platformType=localServer", "platformType=personalComputer"),
        calculator("platformType=localServer", "platformType=cloudComputing&provider=aws"),
    ];
    kept(links.into_iter().flat_map(|link| decode(&link).expect(&link).notices))
}
