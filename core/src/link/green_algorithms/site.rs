//! Where such a link's computers stand, and who runs them: the grid, the overhead.

use super::super::error::{LinkError, Why};
use super::query::{Query, missing, refused};
use super::said::{Assumed, Meaning, Translated};
use crate::data::{Entry, PUES, Place, Provider};
use crate::format::{bounds, exact};
use crate::interval::Interval;
use crate::limits;
use crate::quantity::{Intensity, Pue};
use crate::scenario::Label;

/// The overhead that the calculator counts where none is known.
const WORLD: &str = "world-2019";

pub struct Site {
    pub place: &'static Place,
    pub provider: Label<Provider>,
    pub pue: Interval<Pue>,
    pub grid: Interval<Intensity>,
}

pub fn read(query: &Query<'_>, said: &mut Vec<Translated>) -> Result<Site, LinkError> {
    let platform = platform(query)?;
    let provider = provider(query, platform, said);
    let (place, grid) = place(query, platform, said)?;
    let pue = pue(query, platform, &provider, said)?;
    Ok(Site { place, provider, pue, grid })
}

/// What the computers are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Platform {
    Unknown,
    Personal,
    Local,
    Google,
    Aws,
    Azure,
    OtherCloud,
}

impl Platform {
    /// The id of the provider.
    fn provider(self) -> &'static str {
        match self {
            Self::Local => "onprem",
            Self::Google => "google",
            Self::Aws => "aws",
            Self::Azure => "azure",
            Self::Unknown | Self::Personal | Self::OtherCloud => "other",
        }
    }

    /// How the ids of its regions begin.
    fn regions(self) -> &'static str {
        if self == Self::Google { "gcp" } else { self.provider() }
    }
}

fn platform(query: &Query<'_>) -> Result<Platform, LinkError> {
    let Some(platform) = query.text("platformType") else { return Ok(Platform::Unknown) };
    match platform.as_str() {
        "personalComputer" => return Ok(Platform::Personal),
        "localServer" => return Ok(Platform::Local),
        "cloudComputing" => {}
        other => return Err(refused("platformType", other, Why::NotOffered)),
    }
    match query.text("provider").as_deref() {
        Some("gcp") => Ok(Platform::Google),
        Some("aws") => Ok(Platform::Aws),
        Some("azure") => Ok(Platform::Azure),
        None | Some("other") => Ok(Platform::OtherCloud),
        Some(other) => Err(refused("provider", other, Why::NotOffered)),
    }
}

fn provider(query: &Query<'_>, platform: Platform, said: &mut Vec<Translated>) -> Label<Provider> {
    let provider = Label::<Provider>::of(platform.provider());
    let read = |key| query.shown(key).map(|text| (key, text));
    let cloud = read("provider").filter(|_| !matches!(platform, Platform::Personal | Platform::Local));
    said.push(match cloud.or_else(|| read("platformType")) {
        Some((key, text)) => Translated::Read { key, text, meaning: Meaning::Provider(provider.clone()) },
        None => Translated::Assumed(Assumed::Platform { provider: provider.clone() }),
    });
    provider
}

type Supplied = (&'static Place, Interval<Intensity>);

/// The place and today's figures for its grid: the link names the place alone.
fn place(query: &Query<'_>, platform: Platform, said: &mut Vec<Translated>) -> Result<Supplied, LinkError> {
    let (key, text) = match (query.text("locationRegion"), query.text("server")) {
        (Some(region), _) => ("locationRegion", region),
        (None, Some(server)) if server != "other" => ("server", server),
        _ => return Err(missing("locationRegion")),
    };
    let place = if key == "server" { region(&text, platform) } else { of_code(&text) };
    let supplied = place.and_then(|place| Some((place, place.today()?)));
    let Some((place, grid)) = supplied else { return Err(refused(key, &text, Why::NoGrid)) };
    let shown = query.shown(key).unwrap_or_default();
    said.push(Translated::Read { key, text: shown, meaning: Meaning::Place(place) });
    let intensity = format!("{} {}", bounds(grid.map(Intensity::value), exact), grid.best().unit().sign());
    said.push(Translated::Assumed(Assumed::Grid { intensity, place }));
    Ok((place, grid))
}

/// The place of a code: those of countries and of their parts are ISO's, but for a few.
fn of_code(code: &str) -> Option<&'static Place> {
    Place::find(match code {
        "CA-MT" => "ca-mb",
        "CN-HK" | "CN-HK2" => "hk",
        "CN-TW" => "tw",
        "AU-ACT" => "au-nsw",
        "AU-NT2" => "au-nt",
        "AU-WA1" => "au-wa-nwis",
        "AU-WA2" => "au-wa",
        _ => return Place::find(&code.to_ascii_lowercase()),
    })
}

/// A provider's region: `europe-west1`, or with the provider before it, `gcp / europe-west1`, or in words.
fn region(server: &str, platform: Platform) -> Option<&'static Place> {
    let name = server.rsplit('/').next().and_then(|name| name.rsplit("--").next()).unwrap_or(server);
    Place::find(&format!("{}.{}", platform.regions(), name.replace(' ', "").to_ascii_lowercase()))
}

fn pue(
    query: &Query<'_>,
    platform: Platform,
    provider: &Label<Provider>,
    said: &mut Vec<Translated>,
) -> Result<Interval<Pue>, LinkError> {
    if query.answered("PUE", said).is_some()
        && let Some(pue) = query.number("PUE", &limits::PUE)?
    {
        return Ok(Interval::exact(Pue::from_ratio(pue)));
    }
    let world = PUES.iter().find(|fact| fact.id == WORLD);
    let of_provider = provider.row().filter(|_| platform != Platform::Local).and_then(Provider::pue);
    let shown = |pue: Interval<Pue>| bounds(pue.map(Pue::as_ratio), exact);
    let (pue, assumed) = match (platform, of_provider, world) {
        (Platform::Personal, ..) => {
            let pue = Interval::exact(Pue::from_ratio(1.0));
            (pue, Assumed::PersonalPue { pue: shown(pue) })
        }
        (_, Some(pue), _) => (pue, Assumed::PueOfProvider { pue: shown(pue), provider: provider.clone() }),
        (_, None, Some(world)) => {
            let (pue, year, source) = (world.value, world.year, world.source.title);
            (pue, Assumed::PueOfWorld { pue: shown(pue), year, source })
        }
        (_, None, None) => return Err(missing("PUE")),
    };
    said.push(Translated::Assumed(assumed));
    Ok(pue)
}
